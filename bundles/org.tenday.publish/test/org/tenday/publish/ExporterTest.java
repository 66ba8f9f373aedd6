package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Written;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.TimetableId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.skill.SkillAreas;

class ExporterTest {

	@TempDir
	private Path temporary;

	private final Programme programme = Small.programme();
	private final List<Map<String, Integer>> pagesTold = Collections.synchronizedList(new ArrayList<>());

	/** Writes what it is given as lines. */
	private static final class TextWriter implements DocumentWriter, DeckWriter {
		@Override
		public Written write(Document document, Map<String, Integer> pages, OutputStream out) throws IOException {
			out.write(Dump.of(document).getBytes(StandardCharsets.UTF_8));
			return new Written(7, Map.of("session-talk", 5), List.of());
		}

		@Override
		public Written write(Deck deck, OutputStream out) throws IOException {
			out.write(Dump.of(deck).getBytes(StandardCharsets.UTF_8));
			return new Written(deck.slides().size(), Map.of(), List.of("A warning."));
		}
	}

	private static Writer writer(String format, DocumentWriter document, DeckWriter deck, boolean needsPages) {
		return new Writer(format, format, format, "org.example." + format, Optional.ofNullable(document).map(writer -> () -> writer),
				Optional.ofNullable(deck).map(writer -> () -> writer), needsPages);
	}

	private Writers writers() {
		DocumentWriter docx = (document, pages, out) -> {
			pagesTold.add(pages);
			out.write("docx".getBytes(StandardCharsets.UTF_8));
			return new Written(0, Map.of(), List.of());
		};
		return Writers.of(List.of(writer("pptx", null, new TextWriter(), false), writer("docx", docx, null, true),
				writer("pdf", new TextWriter(), new TextWriter(), false)));
	}

	/** Of two publications, so that a further one changes nothing here. */
	private Exporter exporter(Writers of) {
		return new Exporter(SkillAreas.core(), of, List.of(new Handbook(), new Slides()));
	}

	private ExportResult export(ExportRequest request) throws ExportException {
		return exporter(writers()).run(programme, Small.MEDIA, request, Progress.NONE);
	}

	private ExportRequest everything() {
		return ExportRequest.everything(temporary);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(temporary)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void everythingIsMadeUnderItsName() throws Exception {
		ExportResult result = export(everything());
		assertTrue(result.failures().isEmpty());
		assertEquals(List.of("breaths-handbook-learner.docx", "breaths-handbook-learner.pdf", "breaths-handbook-trainer.docx",
				"breaths-handbook-trainer.pdf",
				"breaths-slides-learner.pdf", "breaths-slides-learner.pptx", "breaths-slides-trainer.pdf", "breaths-slides-trainer.pptx",
				"export.json"), files());
		assertTrue(result.warnings().contains("slides (pdf, pptx): A warning."), result.warnings().toString());
	}

	@Test
	void theRecordListsWhatWasMade() throws Exception {
		ExportResult result = export(everything().withPublications(Set.of("slides")).withFormats(Set.of("pdf")).withDays(List.of(2)));
		int slides = result.files().getFirst().count();
		String record = Files.readString(temporary.resolve("export.json"));
		assertTrue(record.contains("""
				      "file": "breaths-slides-day-02-learner.pdf",
				      "publication": "slides",
				      "edition": "learner",
				      "format": "pdf",
				      "day": 2,
				      "slides": %d
				""".formatted(slides)), record);
		assertTrue(record.contains("\"version\": \"1.2\",\n    \"date\": \"2026-03-01\",\n    \"hash\": \"" + result.stamp().hash() + "\""),
				record);
		assertTrue(record.endsWith("\"cancelled\": false\n}\n"), record);
	}

	@Test
	void daysAndModulesAreFilesOfTheirOwn() throws Exception {
		export(everything().withPublications(Set.of("handbook")).withFormats(Set.of("pdf")).withReaders(Set.of(Reader.LEARNER))
				.withDays(List.of(1, 2))
				.withModules(List.of(new ModuleId("talking"))));
		assertEquals(
				List.of("breaths-handbook-day-01-learner.pdf", "breaths-handbook-day-02-learner.pdf",
						"breaths-handbook-talking-learner.pdf", "export.json"),
				files());
	}

	@Test
	void pagesAreToldToTheFormatsThatNeedThemWhetherPdfIsAskedForOrNot() throws Exception {
		export(everything().withFormats(Set.of("docx")).withReaders(Set.of(Reader.LEARNER)));
		assertEquals(List.of("breaths-handbook-learner.docx", "export.json"), files());
		export(everything().withFormats(Set.of("docx", "pdf")).withPublications(Set.of("handbook")).withReaders(Set.of(Reader.LEARNER)));
		assertEquals(List.of(Map.of("session-talk", 5), Map.of("session-talk", 5)), pagesTold);
	}

	@Test
	void theSameProgrammeGivesTheSameBytes() throws Exception {
		export(everything());
		Map<String, byte[]> before = contents();
		export(everything());
		Map<String, byte[]> after = contents();
		assertEquals(before.keySet(), after.keySet());
		before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
	}

	private Map<String, byte[]> contents() throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		for (String name : files()) {
			contents.put(name, Files.readAllBytes(temporary.resolve(name)));
		}
		return contents;
	}

	@Test
	void learnersFilesHoldNothingOfTheTrainers() throws Exception {
		Exporter all = new Exporter(SkillAreas.core(), writers());
		for (ExportResult.ExportedFile file : all.run(programme, Small.MEDIA, everything(), Progress.NONE).files()) {
			String content = Files.readString(temporary.resolve(file.name()));
			assertFalse(file.reader() == Reader.LEARNER && content.contains("secret"), file.name());
			boolean isForEverybody = file.reader() == Reader.LEARNER || file.publication().equals("forms");
			assertTrue(isForEverybody || file.format().equals("docx") || content.contains("secretsolution"), file.name());
		}
	}

	@Test
	void oneWriterThatFailsStopsNoOther() throws Exception {
		DeckWriter failing = (deck, out) -> {
			out.write(1);
			throw new IllegalStateException("no ink.");
		};
		DocumentWriter full = (document, pages, out) -> {
			out.write(new byte[100]);
			throw new IOException("No space left on device");
		};
		Files.writeString(temporary.resolve("breaths-slides-learner.pptx"), "the one before");
		Writers writers = Writers.of(List.of(writer("pptx", null, failing, false), writer("pdf", full, new TextWriter(), false)));
		ExportResult result = exporter(writers).run(programme, Small.MEDIA, everything().withReaders(Set.of(Reader.LEARNER)),
				Progress.NONE);
		assertEquals(List.of("breaths-slides-learner.pdf", "breaths-slides-learner.pptx", "export.json"), files());
		assertEquals("the one before", Files.readString(temporary.resolve("breaths-slides-learner.pptx")));
		assertEquals(List.of("breaths-handbook-learner.pdf: It cannot be written: No space left on device.",
				"breaths-slides-learner.pptx: The plug-in org.example.pptx failed on it: no ink."),
				result.failures().stream().map(failure -> failure.name() + ": " + failure.message()).toList());
		assertFalse(result.isComplete());
	}

	@Test
	void aWriterThatDoesNotSayWhatItWroteLeavesNothing() throws Exception {
		DocumentWriter silent = (document, pages, out) -> {
			out.write(1);
			return null;
		};
		Writers writers = Writers.of(List.of(writer("docx", silent, null, false)));
		ExportResult result = exporter(writers).run(programme, Small.MEDIA, everything().withReaders(Set.of(Reader.LEARNER)),
				Progress.NONE);
		assertEquals(List.of("export.json"), files());
		assertEquals(List.of("The plug-in org.example.docx failed on it: it does not say what it wrote."),
				result.failures().stream().map(ExportResult.Failure::message).toList());
	}

	@Test
	void aPictureThatIsMissingIsSaidOnceWithThePublicationsWhereItIsMissing() throws Exception {
		MediaSource none = file -> {
			throw new IOException("There is no such file.");
		};
		ExportResult result = exporter(writers()).run(programme, none, everything(), Progress.NONE);
		List<String> pictures = result.gaps().stream().filter(gap -> gap.contains("lacks a picture")).toList();
		assertFalse(pictures.isEmpty());
		assertEquals(Set.copyOf(pictures).size(), pictures.size());
		assertEquals(pictures.size(), pictures.stream().map(gap -> gap.split(" Missing in: ")[0]).distinct().count());
		assertTrue(pictures.stream().anyMatch(gap -> gap.endsWith(" There is no such file. Missing in: handbook, slides.")),
				pictures.toString());
		assertEquals(List.of("slides (pdf, pptx): A warning."),
				result.warnings().stream().filter(said -> said.contains("slides (")).toList());
	}

	@Test
	void aLayoutWriterThatCannotBeMadeStopsNoOther() throws Exception {
		Writer pdf = new Writer("pdf", "pdf", "PDF", "org.example.pdf", Optional.of(() -> {
			throw new IllegalStateException("its class is gone");
		}), Optional.empty(), false);
		Writers writers = Writers.of(List.of(pdf, writer("docx", new TextWriter(), null, true)));
		ExportResult result = exporter(writers).run(programme, Small.MEDIA, everything().withFormats(Set.of("docx")), Progress.NONE);
		assertEquals(2, result.files().size());
		assertTrue(result.warnings().stream().anyMatch(warning -> warning.endsWith("its class is gone.")), result.warnings().toString());
	}

	@Test
	void learnersPublicationsGetNoTrainersSlides() throws Exception {
		Map<Reader, Companions> told = new TreeMap<>();
		Publication citing = new Publication() {
			@Override
			public String id() {
				return "citing";
			}

			@Override
			public String name() {
				return "Citing";
			}

			@Override
			public Set<Reader> readers() {
				return Set.of(Reader.values());
			}

			@Override
			public Form form() {
				return Form.PAGES;
			}

			@Override
			public Set<Companion> cites() {
				return Set.of(Companion.values());
			}

			@Override
			public synchronized Composed compose(EditionOf edition, Setting setting) {
				told.put(edition.reader(), setting.companions());
				return new Composed.Nothing("Nothing is cited.");
			}
		};
		new Exporter(SkillAreas.core(), writers(), List.of(citing)).run(programme, Small.MEDIA, everything(), Progress.NONE);
		assertTrue(told.get(Reader.TRAINER).deck().isPresent());
		assertEquals(Optional.empty(), told.get(Reader.LEARNER).deck());
		assertEquals(told.get(Reader.TRAINER).handbookPages(), told.get(Reader.LEARNER).handbookPages());
	}

	@Test
	void aPublicationThatCannotBeComposedStopsNoOther() throws Exception {
		Publication broken = new Publication() {
			@Override
			public String id() {
				return "broken";
			}

			@Override
			public String name() {
				return "Broken";
			}

			@Override
			public Set<Reader> readers() {
				return Set.of(Reader.TRAINER);
			}

			@Override
			public Form form() {
				return Form.PAGES;
			}

			@Override
			public Composed compose(EditionOf edition, Setting setting) {
				throw new IllegalArgumentException("no words");
			}
		};
		ExportResult result = new Exporter(SkillAreas.core(), writers(), List.of(broken, new Slides())).run(programme, Small.MEDIA,
				everything().withFormats(Set.of("pdf")), Progress.NONE);
		assertEquals(List.of("breaths-broken.pdf: It cannot be composed: no words."),
				result.failures().stream().map(failure -> failure.name() + ": " + failure.message()).toList());
		assertEquals(2, result.files().size());
	}

	@Test
	void cancellingLeavesWholeFilesAlone() throws Exception {
		List<String> begun = new ArrayList<>();
		AtomicBoolean cancelled = new AtomicBoolean();
		Progress progress = new Progress() {
			@Override
			public void file(String name) {
				begun.add(name);
			}

			@Override
			public boolean isCancelled() {
				return cancelled.get();
			}
		};
		AtomicInteger writing = new AtomicInteger();
		DocumentWriter slow = (document, pages, out) -> {
			boolean second = writing.incrementAndGet() == 2;
			for (int i = 0; i < 100_000; i++) {
				out.write(i);
				if (second && i == 50_000) {
					awaitOneWholeFile();
					cancelled.set(true);
				}
			}
			return new Written(1, Map.of(), List.of());
		};
		ExportResult result = exporter(Writers.of(List.of(writer("pdf", slow, null, false)))).run(programme, Small.MEDIA, everything(),
				progress);
		assertTrue(result.cancelled());
		assertEquals(List.of(), result.failures());
		assertEquals(Set.of("breaths-handbook-learner.pdf", "breaths-handbook-trainer.pdf"), Set.copyOf(begun));
		assertEquals(1, result.files().size());
		assertEquals(List.of(result.files().getFirst().name(), "export.json"), files());
		assertTrue(Files.readString(temporary.resolve("export.json")).contains("\"cancelled\": true"));
	}

	private void awaitOneWholeFile() throws IOException {
		try {
			for (int tries = 0; tries < 10_000 && files().stream().noneMatch(name -> name.endsWith(".pdf")); tries++) {
				Thread.sleep(1);
			}
		} catch (InterruptedException e) {
			throw new InterruptedIOException();
		}
	}

	@Test
	void progressCountsEachFileOnce() throws Exception {
		List<String> seen = new ArrayList<>();
		Progress progress = new Progress() {
			@Override
			public void begin(int files) {
				seen.add(String.valueOf(files));
			}

			@Override
			public void file(String name) {
				seen.add(name);
			}
		};
		exporter(writers()).run(programme, Small.MEDIA, everything(), progress);
		assertEquals("8", seen.getFirst());
		assertEquals(9, seen.stream().distinct().count());
	}

	@Test
	void aFolderThatCannotBeWrittenIsRefusedBeforeAnythingIsMade() throws Exception {
		Path file = Files.writeString(temporary.resolve("file"), "x");
		ExportException isFile = assertThrows(ExportException.class, () -> export(ExportRequest.everything(file)));
		assertEquals(file + " is a file, and files cannot be put into it: name a folder.", isFile.getMessage());
		ExportException below = assertThrows(ExportException.class, () -> export(ExportRequest.everything(file.resolve("below"))));
		assertTrue(below.getMessage().startsWith("The folder " + file.resolve("below") + " cannot be made: "), below.getMessage());
		assertEquals(List.of("file"), files());
	}

	@Test
	void whatThereIsNotIsNamed() {
		refused("There is no publication \"poster\": choose from handbook, slides.", everything().withPublications(Set.of("poster")));
		refused("There is no format \"odt\": choose from docx, pdf, pptx.", everything().withFormats(Set.of("odt")));
		refused("There is no day 3: the timetable \"Two days\" has 2.", everything().withDays(List.of(1, 3)));
		refused("There is no module \"dancing\": the programme has counting-breaths, talking.",
				everything().withModules(List.of(new ModuleId("dancing"))));
		refused("There is no timetable \"weekly\": choose from two-days.", new ExportRequest(Set.of(), Set.of(), Set.of(),
				Optional.of(new TimetableId("weekly")), List.of(), List.of(), everything().theme(), temporary));
		refused("Nothing that was asked for can be made: none of these publications exists in these formats and editions.",
				everything().withPublications(Set.of("handbook")).withFormats(Set.of("pptx")));
	}

	@Test
	void twoFilesOfOneNameAreRefused() {
		Module first = programme.modules().getFirst();
		Module namedAsADay = new Module(new ModuleId("day-01"), first.title(), first.skillArea(), first.aim(), first.objectives(),
				first.sessions());
		Programme odd = programme.withModules(List.of(namedAsADay));
		ExportRequest both = everything().withDays(List.of(1)).withModules(List.of(namedAsADay.id()));
		ExportException refusal = assertThrows(ExportException.class, () -> exporter(writers()).run(odd, Small.MEDIA, both, Progress.NONE));
		assertEquals("Two of the files that were asked for would have the name breaths-handbook-day-01-learner.pdf: "
				+ "ask for them one after the other, into different folders.", refusal.getMessage());
	}

	private void refused(String message, ExportRequest request) {
		assertEquals(message, assertThrows(ExportException.class, () -> export(request)).getMessage());
	}
}
