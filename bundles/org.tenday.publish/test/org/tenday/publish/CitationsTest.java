package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Written;
import org.tenday.model.Programme;
import org.tenday.skill.SkillAreas;

/** An export in which one publication cites the others. */
class CitationsTest {

	@TempDir
	private Path temporary;

	private final Programme programme = Small.programme();
	/** Documents are laid out side by side, so their order says nothing. */
	private final Queue<String> laidOut = new ConcurrentLinkedQueue<>();

	/** Lays out one heading a page, and writes each page's number before what stands on it. */
	private final class PageWriter implements DocumentWriter, DeckWriter {
		@Override
		public Written write(Document document, Map<String, Integer> pages, OutputStream out) throws IOException {
			laidOut.add(document.info().subject());
			Map<String, Integer> anchors = new HashMap<>();
			StringBuilder text = new StringBuilder();
			int page = 1;
			for (Part part : document.parts()) {
				for (Element element : part.content()) {
					if (element instanceof Heading heading) {
						page++;
						text.append("Page ").append(page).append(": ").append(Inline.plainText(heading.content())).append('\n');
						if (!heading.anchor().isEmpty()) {
							anchors.put(heading.anchor(), page);
						}
					} else {
						text.append(String.join("\n", Dump.texts(element))).append('\n');
					}
				}
			}
			out.write(text.toString().getBytes(StandardCharsets.UTF_8));
			return new Written(page, anchors, List.of());
		}

		@Override
		public Written write(Deck deck, OutputStream out) throws IOException {
			laidOut.add(deck.info().subject());
			for (int i = 0; i < deck.slides().size(); i++) {
				out.write("Slide %d: %s%n".formatted(i + 1, deck.slides().get(i).title()).getBytes(StandardCharsets.UTF_8));
			}
			return new Written(deck.slides().size(), Map.of(), List.of());
		}
	}

	private static Writer writer(String format, DocumentWriter document, DeckWriter deck) {
		return new Writer(format, format, format, "org.example." + format, Optional.of(() -> document),
				Optional.ofNullable(deck).map(writer -> () -> writer), false);
	}

	private ExportResult export(List<Writer> writers, Set<String> publications, Set<String> formats) throws ExportException {
		return new Exporter(SkillAreas.core(), Writers.of(writers), List.of(new TrainerGuide(), new Handbook(), new Slides()))
				.run(programme, Small.MEDIA, ExportRequest.everything(temporary).withPublications(publications).withFormats(formats),
						Progress.NONE);
	}

	private String text(String name) throws IOException {
		return Files.readString(temporary.resolve(name));
	}

	@Test
	void whatIsCitedIsWhatIsPrinted() throws Exception {
		PageWriter pdf = new PageWriter();
		ExportResult result = export(List.of(writer("pdf", pdf, pdf)), Set.of(), Set.of());
		assertTrue(result.failures().isEmpty());
		String guide = text("breaths-trainer-guide.pdf");
		String handbook = text("breaths-handbook-learner.pdf");
		String slides = text("breaths-slides-trainer.pdf");
		for (String session : List.of("Counting", "Talking")) {
			int page = number(handbook, "Page (\\d+): " + session);
			int slide = number(slides, "Slide (\\d+): " + session);
			assertTrue(guide.contains("Handbook page %d · Slides %d to ".formatted(page, slide)), page + ", " + slide + " in\n" + guide);
		}
		assertEquals("trainer-guide", result.files().getLast().publication(), "it comes after what it cites");
	}

	private static int number(String text, String line) {
		return text.lines().filter(each -> each.matches(line)).map(each -> Integer.valueOf(each.replaceAll(line, "$1"))).findFirst()
				.orElseThrow();
	}

	@Test
	void nothingIsLaidOutTwice() throws Exception {
		PageWriter pdf = new PageWriter();
		export(List.of(writer("pdf", pdf, pdf)), Set.of(), Set.of());
		assertEquals(List.of("Participant handbook", "Participant handbook with answers, for trainers", "Slides",
				"Slides with notes for trainers", "Trainer guide"), laidOut.stream().sorted().toList());
	}

	@Test
	void theGuideAloneCitesToo() throws Exception {
		PageWriter pdf = new PageWriter();
		DocumentWriter html = (document, pages, out) -> {
			out.write(String.join("\n", Dump.texts(document)).getBytes(StandardCharsets.UTF_8));
			return new Written(0, Map.of(), List.of());
		};
		ExportResult result = export(List.of(writer("pdf", pdf, pdf), writer("html", html, null)), Set.of("trainer-guide"), Set.of("html"));
		assertEquals(List.of("breaths-trainer-guide.html"), result.files().stream().map(file -> file.name()).toList());
		assertEquals(List.of("Participant handbook"), laidOut.stream().sorted().toList());
		assertTrue(text("breaths-trainer-guide.html").contains("Handbook page "));
		assertTrue(text("breaths-trainer-guide.html").contains("Slides 3 to "));
	}

	@Test
	void eachDayCitesItsOwnHandbook() throws Exception {
		PageWriter pdf = new PageWriter();
		new Exporter(SkillAreas.core(), Writers.of(List.of(writer("pdf", pdf, pdf)))).run(programme, Small.MEDIA,
				ExportRequest.everything(temporary).withPublications(Set.of("trainer-guide", "handbook")).withDays(List.of(1, 2)),
				Progress.NONE);
		for (Map.Entry<Integer, String> day : Map.of(1, "Counting", 2, "Talking").entrySet()) {
			int page = number(text("breaths-handbook-day-0%d-learner.pdf".formatted(day.getKey())), "Page (\\d+): " + day.getValue());
			String guide = text("breaths-trainer-guide-day-0%d.pdf".formatted(day.getKey()));
			assertTrue(guide.contains("Handbook page " + page + " "), page + " in\n" + guide);
		}
	}

	@Test
	void aHandbookThatCannotBeLaidOutIsAWarningAndNotCited() throws Exception {
		DocumentWriter failing = (document, pages, out) -> {
			if (document.info().subject().startsWith("Participant")) {
				throw new IllegalStateException("no ink.");
			}
			return new PageWriter().write(document, pages, out);
		};
		ExportResult result = export(List.of(writer("pdf", failing, null)), Set.of("trainer-guide"), Set.of());
		assertTrue(result.failures().isEmpty());
		assertTrue(
				result.warnings().contains("The pages of \"Participant handbook\" could not be laid out, so nothing cites them: no ink."),
				result.warnings().toString());
		String guide = text("breaths-trainer-guide.pdf");
		assertFalse(guide.contains("Handbook page"), guide);
		assertTrue(guide.contains("Slides 3 to "), guide);
	}
}
