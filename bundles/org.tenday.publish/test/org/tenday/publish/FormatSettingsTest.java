package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSetting.Choice;
import org.tenday.contribution.setting.DeclaredSettings;
import org.tenday.document.Calendar;
import org.tenday.document.CalendarWriter;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Element.Heading;
import org.tenday.document.Written;
import org.tenday.model.Programme;
import org.tenday.skill.SkillAreas;

/** What users set for formats comes to their writers, and to the page numbers that others show. */
class FormatSettingsTest {

	private static final DeclaredSettings SIDES = new DeclaredSettings(List.of(
			new DeclaredSetting("sides", "Sides", "", "both", List.of(new Choice("both", "Both"), new Choice("one", "One"))),
			new DeclaredSetting("mark", "Mark", "", "", List.of())));

	@TempDir
	private Path temporary;

	private final Programme programme = dated(Small.programme());

	private static Programme dated(Programme undated) {
		return undated.withTimetables(List.of(undated.timetables().getFirst().withStarts(Optional.of(LocalDate.of(2027, 1, 11)))));
	}

	/** Writes what it is told; on one side each heading stands on a page of its own, on both on every second one. */
	private static final class Telling implements DocumentWriter, DeckWriter, CalendarWriter {

		@Override
		public Written write(Document document, Map<String, Integer> pages, OutputStream out) {
			throw new IllegalStateException("it is to be told what is set");
		}

		@Override
		public Written write(Document document, Map<String, Integer> pages, Map<String, String> settings, OutputStream out)
				throws IOException {
			tell(settings, out);
			out.write(("\n" + pages.getOrDefault("session-counting", 0) + "\n" + String.join("\n", Dump.texts(document)))
					.getBytes(StandardCharsets.UTF_8));
			Map<String, Integer> anchors = new HashMap<>();
			document.parts().stream().flatMap(part -> part.content().stream()).forEach(element -> {
				if (element instanceof Heading heading && !heading.anchor().isEmpty()) {
					anchors.put(heading.anchor(), (anchors.size() + 1) * (settings.get("sides").equals("one") ? 1 : 100));
				}
			});
			return new Written(1, anchors, List.of());
		}

		@Override
		public Written write(Deck deck, OutputStream out) {
			throw new IllegalStateException("it is to be told what is set");
		}

		@Override
		public Written write(Deck deck, Map<String, String> settings, OutputStream out) throws IOException {
			return tell(settings, out);
		}

		@Override
		public Written write(Calendar calendar, OutputStream out) {
			throw new IllegalStateException("it is to be told what is set");
		}

		@Override
		public Written write(Calendar calendar, Map<String, String> settings, OutputStream out) throws IOException {
			return tell(settings, out);
		}

		private static Written tell(Map<String, String> settings, OutputStream out) throws IOException {
			out.write((settings.get("sides") + " " + settings.get("mark")).getBytes(StandardCharsets.UTF_8));
			return new Written(1, Map.of(), List.of());
		}
	}

	private static Writer writer(String format, String name, boolean needsPages) {
		Telling telling = new Telling();
		return new Writer(format, format, name, "org.example", Optional.of(() -> telling), Optional.of(() -> telling),
				Optional.empty(), needsPages, SIDES);
	}

	private ExportResult export(Map<String, Map<String, String>> settings, Set<String> publications, Set<String> formats)
			throws ExportException {
		CalendarWriter dates = new Telling();
		Writer ics = new Writer("ics", "ics", "Calendar", "org.example", Optional.empty(), Optional.empty(), Optional.of(() -> dates),
				false,
				SIDES);
		Writers writers = Writers.of(List.of(writer("pdf", "PDF", false), writer("docx", "Word", true), ics));
		ExportRequest request = ExportRequest.everything(temporary).withPublications(publications).withFormats(formats)
				.withReaders(Set.of(EditionOf.Reader.LEARNER, EditionOf.Reader.TRAINER)).withSettings(settings);
		return new Exporter(SkillAreas.core(), writers).run(programme, Small.MEDIA, request, Progress.NONE);
	}

	private List<String> lines(String file) throws IOException {
		return Files.readAllLines(temporary.resolve(file));
	}

	@Test
	void eachWriterIsToldWhatIsSetForItsFormatAndElseWhatIsUsual() throws Exception {
		ExportResult result = export(Map.of("docx", Map.of("sides", "one", "mark", "Draft")), Set.of("handbook", "slides"), Set.of());
		assertEquals(List.of(), result.failures());
		assertEquals("one Draft", lines("breaths-handbook-learner.docx").getFirst());
		assertEquals("both null", lines("breaths-handbook-learner.pdf").getFirst());
		assertEquals("one Draft", lines("breaths-slides-learner.docx").getFirst());
		assertEquals("both null", lines("breaths-slides-trainer.pdf").getFirst());
		export(Map.of("ics", Map.of("mark", "Draft")), Set.of("timetable"), Set.of("ics"));
		assertEquals("both Draft", lines("breaths-timetable.ics").getFirst());
	}

	@Test
	void whatCannotBeSetIsRefusedBeforeAnythingIsWritten() {
		refused("There is no setting \"side\" for PDF: choose from sides, mark.", Map.of("pdf", Map.of("side", "one")));
		refused("The setting \"sides\" for Word cannot be \"three\": choose from both, one.", Map.of("docx", Map.of("sides", "three")));
		refused("There is no format \"odt\": choose from docx, ics, pdf.", Map.of("odt", Map.of("sides", "one")));
		assertFalse(Files.exists(temporary.resolve("export.json")));
	}

	private void refused(String message, Map<String, Map<String, String>> settings) {
		assertEquals(message, assertThrows(ExportException.class, () -> export(settings, Set.of(), Set.of())).getMessage());
	}

	@Test
	void aFormatShowsThePagesOfOneThatIsSetAlike() throws Exception {
		export(Map.of(), Set.of("handbook"), Set.of());
		int both = Integer.parseInt(lines("breaths-handbook-learner.docx").get(1));
		assertTrue(both >= 100, "every second page: " + both);
		for (Set<String> formats : List.of(Set.of("docx"), Set.of("docx", "pdf"))) {
			export(Map.of("docx", Map.of("sides", "one")), Set.of("handbook"), formats);
			assertEquals(both / 100, Integer.parseInt(lines("breaths-handbook-learner.docx").get(1)), formats.toString());
		}
	}

	@Test
	void whatCitesTheHandbookNamesThePagesOfThePdfOrOfWhatIsMadeInstead() throws Exception {
		assertEquals(100, cited("pdf", Map.of("docx", Map.of("sides", "one")), Set.of("pdf", "docx")));
		assertEquals(1, cited("pdf", Map.of("pdf", Map.of("sides", "one")), Set.of("pdf", "docx")));
		assertEquals(1, cited("docx", Map.of("docx", Map.of("sides", "one")), Set.of("docx")));
		assertEquals(100, cited("docx", Map.of("pdf", Map.of("sides", "one")), Set.of("docx")));
	}

	/** Up to which number the cited pages are whole. */
	private int cited(String format, Map<String, Map<String, String>> settings, Set<String> formats) throws Exception {
		export(settings, Set.of("handbook", "trainer-guide"), formats);
		String text = Files.readString(temporary.resolve("breaths-trainer-guide." + format));
		Matcher page = Pattern.compile("Handbook page (\\d+)").matcher(text);
		assertTrue(page.find(), text);
		return Integer.parseInt(page.group(1)) % 100 == 0 ? 100 : 1;
	}

	@Test
	void ofWhatIsRememberedOnlyThatIsTakenWhichCanStillBeSet() {
		Writers writers = Writers.of(List.of(writer("pdf", "PDF", false)));
		assertEquals(Map.of("pdf", Map.of("sides", "one")),
				writers.known(Map.of("pdf", Map.of("sides", "one", "gone", "yes"), "odt", Map.of("sides", "one"))));
	}
}
