package org.tenday.importer.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tenday.importer.internal.word.WordFile.bold;
import static org.tenday.importer.internal.word.WordFile.h;
import static org.tenday.importer.internal.word.WordFile.p;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.WordImporter;

/** Which headings become what. */
class OutlineTest {

	@TempDir
	Path folder;

	@Test
	void oneHeadingAboveAllNamesTheProgramme() throws Exception {
		assertEquals("Consent: Why(a), How()", shape(h(1, "Consent") + h(2, "Why") + h(3, "a") + p("Text") + h(2, "How") + p("Text")));
	}

	@Test
	void partsOfAHandbookBecomeModules() throws Exception {
		assertEquals("One: A(x), B(); Two: C(), D()",
				shape(h(1, "One") + h(2, "A") + h(3, "x") + p("Text") + h(2, "B") + p("Text") + h(1, "Two") + h(2, "C") + p("Text")
						+ h(2, "D") + p("Text")));
	}

	@Test
	void chaptersOfAHandoutBecomeSessions() throws Exception {
		assertEquals("Notes: One(A, B), Two(C)",
				shape(h(1, "One") + h(2, "A") + p("Text") + h(2, "B") + p("Text") + h(1, "Two") + h(2, "C") + p("Text")));
	}

	@Test
	void whatHasATimeIsASession() throws Exception {
		String timed = h(1, "Day one") + h(2, "Welcome (10 min)") + p("Text") + h(2, "Talk") + p("Time: 20 minutes") + p("Text")
				+ h(1, "Day two")
				+ h(2, "Close (5 min)") + p("Text");
		assertEquals("Day one: Welcome(), Talk(); Day two: Close()", shape(timed));
		assertEquals("Day one 10+20, Day two 5", read(timed, Map.of()).programme().modules().stream().map(module -> module.title() + " "
				+ module.sessions().stream().map(session -> "" + session.minutes()).collect(Collectors.joining("+")))
				.collect(Collectors.joining(", ")));
	}

	@Test
	void theUserMayChooseTheLevel() throws Exception {
		String text = h(1, "One") + h(2, "A") + p("Text") + h(2, "B") + p("Text") + h(1, "Two") + h(2, "C") + p("Text");
		assertEquals("One: A(), B(); Two: C()", shape(read(text, Map.of("sessions", "2"))));
	}

	@Test
	void shortBoldLinesAreHeadingsWhereThereAreNone() throws Exception {
		Imported faked = read(bold("Why") + p("Text") + p("More") + bold("How") + p("Text") + p("More"), Map.of());
		assertEquals("Notes: Why(), How()", shape(faked));
		assertEquals("notes.docx: No paragraph has the style of a heading; 2 short lines in bold were taken for headings.",
				faked.report().getFirst().toString());
		assertEquals("Notes: Bold all over(), Text()",
				shape(bold("Bold all over") + bold("and again.") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("Text")));
	}

	@Test
	void newPagesOpenSessionsWhereThereAreNoHeadings() throws Exception {
		assertEquals("Notes: First page(), Second page()",
				shape(p("First page") + p("Text") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("Second page") + p("Text")));
	}

	private String shape(String body) throws Exception {
		return shape(read(body, Map.of()));
	}

	private static String shape(Imported imported) {
		return imported.programme().modules().stream().map(module -> module.title() + ": " + module
				.sessions().stream().map(session -> session.title()
						+ "("
						+ session.blocks().stream().map(block -> block.title()).filter(title -> !title.isEmpty())
								.collect(Collectors.joining(", "))
						+ ")")
				.collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
	}

	private Imported read(String body, Map<String, String> settings) throws Exception {
		return new WordImporter().read(new Material(WordFile.of(body).in(folder), settings, () -> false));
	}
}
