package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** A trainer prints from the Publish menu. */
@ExtendWith(Screenshots.class)
class PublishIT {

	private static final String EXPORT = "org.tenday.ui.command.export";

	@TempDir
	private Path temp;
	private final Ui ui = Ui.ofWorkbench();
	private final Commands commands = new Commands(ui);
	private Path programme;
	private Path out;

	@BeforeEach
	void makeTheProgramme() throws StoreException {
		programme = Given.programme(temp.resolve("footprints"));
		out = temp.resolve("print");
	}

	@AfterEach
	void closeTheProgramme() {
		try (Answers answers = new Answers()) {
			Desk.closeAll(ui, commands, answers);
		}
	}

	private static void print(Desk desk, String publication, String format, Path folder) {
		int before = desk.answers.said().size();
		desk.answers.give("export", new ExportChoice(Set.of(publication), Set.of(format), Set.of(Reader.LEARNER), folder));
		desk.commands.run(EXPORT);
		desk.ui.await("the report", () -> desk.answers.said().size() > before);
	}

	@Test
	void theDialogMakesFilesAndShowsThem() throws IOException {
		commands.run(Desk.OPEN, Map.of(Desk.OPEN + ".folder", programme.toString()));
		ui.find("programme.title");
		commands.start(EXPORT);
		tick("export.publication.handbook", true);
		tick("export.publication.slides", true);
		tick("export.format.docx", true);
		tick("export.format.pptx", true);
		tick("export.format.pdf", true);
		tick("export.reader.learner", true);
		tick("export.reader.trainer", false);
		assertTrue(ui.has("export.handout"), "how many slides stand on a page of the handout is asked");
		ui.find("export.folder").typeOver("");
		assertFalse(ui.find("export.ok").isEnabled(), "without a folder there is nothing to be done");
		ui.find("export.folder").typeOver(out.toString());
		Screenshots.keep("export");
		ui.find("export.ok").click();

		for (String file : List.of("footprints-handbook-learner.docx", "footprints-handbook-learner.pdf", "footprints-slides-learner.pptx",
				"footprints-slides-learner.pdf")) {
			assertTrue(ui.find("report.file." + file).isEnabled(), file);
			assertTrue(Files.size(out.resolve(file)) > 1_000, file);
		}
		Screenshots.keep("export-report");
		ui.find("report.close").click();
		ui.await("the report to be closed", () -> !ui.has("report.close"));
	}

	private void tick(String id, boolean wanted) {
		if (ui.find(id).isTicked() != wanted) {
			ui.find(id).tick();
		}
	}

	@Test
	void oneFileForEachChosenDayWithTheLogo() throws IOException {
		Path logo = Files.writeString(temp.resolve("logo.svg"),
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" width=\"10\" height=\"10\"><rect width=\"10\" height=\"10\"/></svg>");
		Path twoDays = assertDoesNotThrow(() -> Given.twoDays(temp.resolve("two-days")));
		commands.run(Desk.OPEN, Map.of(Desk.OPEN + ".folder", twoDays.toString()));
		ui.find("programme.title");
		commands.start(EXPORT);
		for (String publication : List.of("handbook", "slides")) {
			tick("export.publication." + publication, publication.equals("handbook"));
		}
		for (String format : List.of("docx", "pdf", "pptx")) {
			tick("export.format." + format, format.equals("pdf"));
		}
		tick("export.reader.learner", true);
		tick("export.reader.trainer", false);
		ui.find("export.folder").typeOver(out.toString());
		ui.find("export.logo").typeOver(logo.toString());
		ui.find("export.split").typeOver("One file a day");
		Handle parts = ui.find("export.parts");
		assertEquals(2, parts.ticks().size(), () -> parts.ticks().toString());
		parts.tickRow("Day 1: Getting the data");
		Screenshots.keep("export-days");
		ui.find("export.ok").click();
		assertTrue(ui.find("report.file.footprints-handbook-day-02-learner.pdf").isEnabled());
		ui.find("report.close").click();
		ui.await("the report to be closed", () -> !ui.has("report.close"));
		assertTrue(Files.isRegularFile(out.resolve("footprints-handbook-day-02-learner.pdf")));
		assertFalse(Files.exists(out.resolve("footprints-handbook-day-01-learner.pdf")), "its tick was taken away");

		Files.delete(out.resolve("footprints-handbook-day-02-learner.pdf"));
		assertTrue(new Menus(ui).entries("Publish").contains("Export Again"));
		try (Answers answers = new Answers()) {
			commands.run(EXPORT, Map.of(EXPORT + ".again", "true"));
			ui.await("the second report", () -> answers.said().size() == 1);
			assertEquals(List.of(), answers.asked());
		}
		assertTrue(Files.isRegularFile(out.resolve("footprints-handbook-day-02-learner.pdf")), "the same again");
		assertFalse(Files.exists(out.resolve("footprints-handbook-day-01-learner.pdf")));
	}

	@Test
	void whatIsSetForAFormatIsAskedForAsItIsTickedAndKeptForTheNextTime() throws IOException {
		Path twoDays = assertDoesNotThrow(() -> Given.twoDays(temp.resolve("two-days")));
		commands.run(Desk.OPEN, Map.of(Desk.OPEN + ".folder", twoDays.toString()));
		ui.find("programme.title");
		commands.start(EXPORT);
		for (String publication : List.of("handbook", "slides", "forms")) {
			tick("export.publication." + publication, publication.equals("forms"));
		}
		for (String format : List.of("docx", "pdf", "pptx")) {
			tick("export.format." + format, format.equals("pdf"));
		}
		assertFalse(ui.has("export.setting.docx.sides"), "Word is not ticked");
		tick("export.format.docx", true);
		tick("export.reader.learner", true);
		tick("export.reader.trainer", false);
		ui.find("export.folder").typeOver(out.toString());
		ui.find("export.setting.docx.sides").typeOver("One side");
		tick("export.format.docx", false);
		tick("export.format.docx", true);
		assertEquals("One side", ui.find("export.setting.docx.sides").text(), "what was chosen comes back with the tick");
		ui.find("export.setting.docx.sides").typeOver("Both sides");
		int both = printedPages();
		commands.start(EXPORT);
		ui.find("export.setting.pdf.sides").typeOver("One side");
		int one = printedPages();
		assertTrue(one < both, one + " pages on one side, " + both + " on both");

		commands.start(EXPORT);
		assertEquals("One side", ui.find("export.setting.pdf.sides").text());
		assertEquals("Both sides", ui.find("export.setting.docx.sides").text());
		Screenshots.keep("export-settings");
		ui.find("export.cancel").click();
		Files.delete(out.resolve("export.json"));
		try (Answers answers = new Answers()) {
			commands.run(EXPORT, Map.of(EXPORT + ".again", "true"));
			ui.await("the report", () -> answers.said().size() == 1);
		}
		assertEquals(one, pages(), "the same again");
	}

	/** Exports, and says how many pages the PDF has. */
	private int printedPages() throws IOException {
		ui.find("export.ok").click();
		ui.find("report.file.footprints-forms-learner.pdf");
		ui.find("report.close").click();
		ui.await("the report to be closed", () -> !ui.has("report.close"));
		return pages();
	}

	private int pages() throws IOException {
		Matcher pages = Pattern.compile("\"pages\": (\\d+)").matcher(Files.readString(out.resolve("export.json")));
		assertTrue(pages.find());
		return Integer.parseInt(pages.group(1));
	}

	@Test
	void theMenuPrintsAtOnceWhereTheFolderIsKnown() {
		try (Desk desk = new Desk(programme)) {
			List<String> entries = new Menus(ui).entries("Publish");
			assertTrue(entries.containsAll(List.of("Check Programme", "Export…", "Slides")), entries::toString);
			print(desk, "handbook", "docx", out);
			commands.run(EXPORT, Map.of(EXPORT + ".publication", "handbook", EXPORT + ".format", "pdf"));
			ui.await("the second report", () -> desk.answers.said().size() == 2);
			assertTrue(Files.isRegularFile(out.resolve("footprints-handbook-learner.pdf")));
			assertEquals(List.of("export"), desk.answers.asked());
		}
	}

	@Test
	void whatIsNotSavedIsPrintedAsItStandsInTheWindow() throws IOException {
		try (Desk desk = new Desk(programme)) {
			desk.session("Walk the pathway").typeOver("Follow the pathway");
			print(desk, "handbook", "docx", out);
			assertTrue(commands.isEnabled(Desk.SAVE), "printing saves nothing");
			assertTrue(Texts.ofDocx(out.resolve("footprints-handbook-learner.docx")).contains("Follow the pathway"));
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
		try (Desk desk = new Desk(programme)) {
			Path taken = Files.writeString(temp.resolve("taken"), "a file");
			print(desk, "handbook", "pdf", taken);
			String said = desk.answers.said().getFirst();
			assertTrue(said.contains(taken.toString()) && !said.contains("\n"), said);
			assertEquals("a file", Files.readString(taken));
		}
	}

	@Test
	void aProgrammeWithABrokenFileIsNotPrintedInPart() throws IOException {
		Path module = programme.resolve("modules/01-getting-the-data.module.yaml");
		Files.writeString(module, Files.readString(module).replace("title: Getting the data", "title: [Getting the data"));
		try (Desk desk = new Desk(programme)) {
			print(desk, "handbook", "pdf", out);
			String said = desk.answers.said().getFirst();
			assertTrue(said.contains("Nothing was printed") && said.contains("01-getting-the-data.module.yaml") && !said.contains("\n"),
					said);
			assertFalse(Files.exists(out), "nothing was made");
		}
	}

	@Test
	void theDateOfTheFirstDayMakesACalendar() throws IOException {
		try (Desk desk = new Desk(programme)) {
			ui.find("programme.starts").typeOver("2027-01-11");
			print(desk, "timetable", "ics", out);
			String calendar = Files.readString(out.resolve("footprints-timetable.ics"));
			assertTrue(calendar.contains("20270111T"), calendar);
		}
	}
}
