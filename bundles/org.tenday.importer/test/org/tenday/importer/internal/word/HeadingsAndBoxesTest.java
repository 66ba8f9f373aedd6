package org.tenday.importer.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.importer.internal.word.WordFile.h;
import static org.tenday.importer.internal.word.WordFile.p;
import static org.tenday.importer.internal.word.WordFile.r;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.importer.Imported;
import org.tenday.model.Block;
import org.tenday.model.Session;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Prose;
import org.tenday.model.content.TrainerNote;

class HeadingsAndBoxesTest {

	@TempDir
	Path folder;

	@Test
	void aNoteOnAHeadingStandsBelowIt() throws Exception {
		String heading = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("Consent")
				+ "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
		Imported imported = read(WordFile.of(heading + p("Text")).with("footnotes", "footnotes",
				"<w:footnote w:id=\"2\">" + p("By law.") + "</w:footnote>"));
		Session session = session(imported);
		assertEquals("Consent", session.title());
		assertEquals(new Prose("By law.\n\nText"), session.blocks().getFirst().content());
		assertTrue(imported.report().stream()
				.anyMatch(line -> line.toString().equals("notes.docx, under \"Consent\": A note on a heading stands below it.")));
	}

	@Test
	void whatIsForTrainersOnlyTrainersSee() throws Exception {
		Session session = session(read(WordFile.of(h(1, "Counting") + box("Trainer note: Before they arrive", "Lay out the files.")
				+ box("Model solution", "Seven.") + box("Warning", "No night.") + box("Tip: Midnight", "Count then."))));
		assertEquals("""
				trainer-note "Before they arrive" [GUIDE] Lay out the files.
				trainer-note "Model solution" [GUIDE] Seven.
				callout "" [HANDBOOK, GUIDE] WARNING No night.
				callout "Midnight" [HANDBOOK, GUIDE] TIP Count then.""",
				session.blocks().stream().map(HeadingsAndBoxesTest::line).collect(Collectors.joining("\n")));
		Imported imported = read(WordFile.of(h(1, "Counting") + box("Solution", "Seven.") + box("Note", "Eight.")));
		assertEquals(List.of(new Callout(Callout.Kind.NOTE, "Eight.")),
				imported.programme().forLearners().modules().getFirst().blocks().stream()
						.map(Block::content).toList());
	}

	@Test
	void aHeadingWithNothingBelowItIsAnEmptySessionOfWhichTheReportTells() throws Exception {
		Imported imported = read(WordFile.of(h(1, "Counting") + p("Text") + h(1, "Questions")));
		assertEquals(List.of("Counting", "Questions"),
				imported.programme().modules().getFirst().sessions().stream().map(Session::title).toList());
		assertEquals(List.of(
				"notes.docx, under \"Questions\": Nothing stands below this heading, so the session is empty: fill it or take it away."),
				imported.report().stream().map(Object::toString).filter(line -> line.contains("empty")).toList());
	}

	private static String box(String title, String content) {
		return "<w:tbl><w:tr><w:tc>" + p(title) + "</w:tc></w:tr><w:tr><w:tc>" + p(content) + "</w:tc></w:tr></w:tbl>";
	}

	private static String line(Block block) {
		String text = switch (block.content()) {
		case TrainerNote note -> note.text();
		case Callout callout -> callout.kind() + " " + callout.text();
		default -> block.content().toString();
		};
		return "%s \"%s\" %s %s".formatted(block.type().value(), block.title(), block.audience().places(), text);
	}

	@Test
	void theTimesOfBlocksAreThoseOfTheirSession() throws Exception {
		Imported imported = read(
				WordFile.of(h(1, "Morning") + h(2, "Welcome (10 min)") + p("Text") + h(2, "Talk") + p("Text") + h(1, "Noon") + p("Text")));
		assertEquals(List.of("Morning 10", "Noon 0"), imported.programme().modules().getFirst().sessions().stream()
				.map(session -> session.title() + " " + session.minutes()).toList());
		assertTrue(imported.report().stream().anyMatch(line -> line.message().startsWith("For 1 of 2 sessions the document does not say")));
		assertEquals(1, imported.programme().timetables().size());
	}

	@Test
	void listsGoOnWhereTheyWereLeft() throws Exception {
		String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
				+ "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
		Session session = session(
				read(WordFile.of(h(1, "Lists") + item(1, "three") + p("Between") + item(1, "four") + item(2, "one") + item(2, "two"))
						.with("numbering", "numbering", numbering)));
		assertEquals(new Prose("3. three\n\nBetween\n\n4. four\n\n1) one\n2) two"), session.blocks().getFirst().content());
	}

	private static String item(int list, String words) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>".formatted(list, r(words));
	}

	private Imported read(WordFile file) throws Exception {
		return WordText.read(file.in(folder));
	}

	private static Session session(Imported imported) {
		return imported.programme().modules().getFirst().sessions().getFirst();
	}
}
