package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** A trainer brings in what there is already, through the wizard. */
@ExtendWith(Screenshots.class)
class ImportIT {

	private static final String IMPORT = "org.tenday.ui.command.import";

	@TempDir
	private Path temp;
	private final Ui ui = Ui.ofWorkbench();
	private final Commands commands = new Commands(ui);

	/** A wizard that a failure has left open would keep the next test from the window. */
	@AfterEach
	void closeTheWizard() {
		if (ui.has("import.cancel")) {
			cancel();
		}
	}

	/** Opens the wizard and names what there is. */
	private void name(Path source) {
		commands.start(IMPORT);
		ui.find("import.source").typeOver(source.toString());
	}

	private void awaitState(String words) {
		ui.await("the wizard to say: " + words, () -> ui.is("import.state", label -> label.text().contains(words)));
	}

	private void next() {
		ui.await("the next page to be ready", () -> ui.is("import.next", Handle::isEnabled));
		ui.find("import.next").click();
	}

	private void finish() {
		ui.find("import.finish").click();
		ui.await("the wizard to close", () -> !ui.has("import.finish"));
	}

	private void cancel() {
		ui.find("import.cancel").click();
		ui.await("the wizard to close", () -> !ui.has("import.finish"));
	}

	@Test
	void aLessonBecomesAProgrammeOfItsOwnAndItsReportIsSaved() throws IOException {
		Path lesson = Lessons.folder().resolve("openrefine-socialsci");
		assumeTrue(Files.isDirectory(lesson), "the lessons are not beside the repository");
		try {
			commands.start(IMPORT);
			assertTrue(ui.find("import.state").text().contains("PowerPoint slides (.pptx"), ui.find("import.state").text());
			Screenshots.keep("import-nothing-yet");
			ui.find("import.source").typeOver(lesson.toString());
			awaitState("“OpenRefine");
			assertTrue(ui.find("import.state").text().startsWith("Lesson of The Carpentries"), ui.find("import.state").text());
			Screenshots.keep("import-lesson-source");
			next();
			Screenshots.keep("import-lesson-pieces");
			next();
			assertTrue(ui.find("import.new").isFocused(), "Enter imports; on the button of the page before it would lead back");
			ui.find("import.parent").typeOver(temp.toString());
			assertFalse(ui.find("import.open").isEnabled(), "no programme is open");
			Screenshots.keep("import-lesson-place");
			finish();

			Handle close = ui.find("report.close");
			assertTrue(ui.find("report.remarks").text().lines().count() > 1);
			Path saved = temp.resolve("report.txt");
			try (Answers answers = new Answers()) {
				answers.give("newFile", saved);
				ui.find("report.save").click();
				ui.await("the report to be saved", () -> Files.exists(saved));
				assertEquals(List.of("newFile"), answers.asked());
			}
			assertTrue(Files.readString(saved).contains(ui.find("report.remarks").text().lines().findFirst().orElseThrow()));
			Screenshots.keep("import-report");
			close.click();
			Handle tree = ui.find("navigator.tree");
			String title = tree.items().getFirst();
			List<String> modules = tree.items(title, "Modules");
			assertEquals(1, modules.size(), modules::toString);
			assertTrue(tree.items(title, "Modules", modules.getFirst()).size() > 5);
		} finally {
			try (Answers answers = new Answers()) {
				Desk.closeAll(ui, commands, answers);
			}
		}
	}

	private static List<String> titles(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()).map(Session::title).toList();
	}

	@Test
	void sixtySlidesComeIntoAnOpenProgrammeInOneStepButForTwoSessions() throws IOException, StoreException {
		Path deck = Decks.sixty(temp.resolve("learning.pptx"));
		try (Desk desk = new Desk(Given.programme(temp.resolve("footprints")))) {
			Programme before = desk.programme().programme();
			desk.answers.close();
			name(deck);
			awaitState("PowerPoint slides");
			Screenshots.keep("import-deck-source");
			next();
			Handle tree = ui.find("import.pieces");
			String module = tree.items().getFirst();
			assertEquals(12, tree.items(module).size(), () -> tree.items(module).toString());
			assertTrue(ui.find("import.count").text().startsWith("12 sessions"), ui.find("import.count").text());
			tree.tickItem(module, "Counting people");
			tree.tickItem(module, "Small numbers");
			assertFalse(tree.isItemTicked(module, "Counting people"));
			assertTrue(tree.isItemTicked(module), "some of it is wanted");
			tree.choose(module, "Drawing the map");
			assertTrue(ui.find("import.words").text().contains("First of all, drawing the map"), ui.find("import.words").text());
			assertTrue(tree.row(module, "Drawing the map").contains("slide 36"), tree.row(module, "Drawing the map"));
			assertTrue(ui.find("import.count").text().startsWith("10 of 12 sessions"), ui.find("import.count").text());
			assertTrue(ui.find("import.count").text().contains("10 of 12 pictures"), ui.find("import.count").text());
			Screenshots.keep("import-deck-pieces");
			next();
			ui.find("import.new").tick();
			ui.find("import.open").tick();
			Screenshots.keep("import-deck-place");
			finish();
			ui.await("the sessions", () -> desk.programme().programme().modules().size() == 2);
			closeReport();
			desk.answers.open();

			Programme after = desk.programme().programme();
			assertEquals(12, titles(after).size(), () -> titles(after).toString());
			assertFalse(titles(after).contains("Counting people"));
			assertEquals(10, after.media().size());
			assertEquals("Import learning.pptx", desk.programme().undoLabel().orElseThrow());
			Screenshots.keep("import-deck-done");
			desk.commands.run(Desk.UNDO);
			assertEquals(before, desk.programme().programme());
			assertFalse(desk.programme().isDirty());
			desk.commands.run(Desk.REDO);
			assertEquals(after, desk.programme().programme());
			desk.save();
			assertEquals(after, desk.programme().saved());
			try (Stream<Path> media = Files.list(desk.folder.resolve("media"))) {
				List<String> files = media.map(file -> file.getFileName().toString()).toList();
				assertTrue(files.containsAll(after.media().stream().map(Media::file).toList()), files::toString);
			}
		}
	}

	/** A deck may have nothing to report; the answer is the same then. */
	private void closeReport() throws IOException {
		if (ui.has("report.close")) {
			Screenshots.keep("import-deck-report");
			ui.find("report.close").click();
		}
	}

	@Test
	void readingIsStoppedAndDoneAnotherWayAndPutIntoAModule() throws IOException, StoreException {
		Path words = Files.writeString(temp.resolve("words.slow"), "Count the beds\nWalk the pathway\n");
		try (Desk desk = new Desk(Given.programme(temp.resolve("footprints")))) {
			desk.answers.close();
			name(words);
			ui.await("something to stop", () -> ui.is("import.stop", button -> button.text().equals("&Stop")));
			Screenshots.keep("import-reading");
			ui.find("import.stop").click();
			awaitState("stopped");
			assertFalse(ui.find("import.next").isEnabled());
			ui.find("import.format").typeOver("Slow words");
			ui.find("import.setting.pace").typeOver("Quick");
			ui.find("import.setting.module").typeOver("My words");
			awaitState("2 sessions");
			Screenshots.keep("import-settings");
			next();
			Handle tree = ui.find("import.pieces");
			assertEquals(List.of("My words"), tree.items());
			tree.choose("My words", "Count");
			assertTrue(ui.find("import.report").text().contains("words.slow:1: The colour was left out."), ui.find("import.report").text());
			ui.find("import.none").click();
			assertFalse(ui.find("import.next").isEnabled(), "nothing is ticked");
			ui.find("import.all").click();
			next();
			ui.find("import.new").tick();
			ui.find("import.open").tick();
			ui.find("import.module").typeOver("As new sessions at the end of “Getting the data”");
			finish();
			ui.find("report.close").click();
			desk.answers.open();
			assertEquals(List.of("Walk the pathway", "Draw the map", "Count the beds", "Walk the pathway"),
					titles(desk.programme().programme()));
			assertEquals(1, desk.programme().programme().modules().size());
		}
	}

	@Test
	void aGlossaryAloneComesIntoAnOpenProgramme() throws IOException, StoreException {
		Path table = Files.writeString(temp.resolve("words.csv"), "Term,Definition\nPathway,A way of care.\nRegister,A list of people.\n");
		try (Desk desk = new Desk(Given.programme(temp.resolve("footprints")))) {
			desk.answers.close();
			name(table);
			awaitState("2 glossary entries");
			next();
			assertTrue(ui.find("import.count").text().startsWith("2 glossary entries"), ui.find("import.count").text());
			next();
			ui.find("import.new").tick();
			ui.find("import.open").tick();
			finish();
			ui.await("the entries", () -> desk.programme().programme().glossary().size() == 2);
			closeReport();
			desk.answers.open();
		}
	}

	@Test
	void theColumnsOfATableAreNamedWhereTheyAreNotRecognised() throws IOException {
		Path table = Files.writeString(temp.resolve("wishes.csv"),
				"Corner,Wish\nData,Find the data\nData,Share the data\nPeople,Tell a story\n");
		name(table);
		ui.await("what the table holds", () -> ui.has("import.setting.as"));
		assertFalse(ui.has("import.setting.column.module"), "columns can be chosen as soon as it is known what they are of");
		ui.find("import.setting.as").typeOver("Modules and objectives");
		ui.find("import.setting.column.module").typeOver("Corner");
		ui.find("import.setting.column.objective").typeOver("Wish");
		ui.await("the next page to be ready", () -> ui.is("import.next", Handle::isEnabled));
		Screenshots.keep("import-table");
		next();
		assertEquals(List.of("Data", "People"), ui.find("import.pieces").items());
		assertTrue(ui.find("import.words").text().contains("Find the data"), ui.find("import.words").text());
		Screenshots.keep("import-table-pieces");
		cancel();
	}

	@Test
	void whatCannotBeReadIsRefusedInOneSentenceOnThePage() throws IOException {
		Path broken = Files.writeString(temp.resolve("broken.pptx"), "This is no deck.");
		name(broken);
		awaitState("broken.pptx");
		String refusal = ui.find("import.state").text();
		assertFalse(refusal.contains("\n"), refusal);
		assertFalse(ui.find("import.next").isEnabled());
		Screenshots.keep("import-refused");
		ui.find("import.source").typeOver(temp.resolve("nowhere").toString());
		awaitState("There is no file or folder " + temp.resolve("nowhere"));
		ui.find("import.source").typeOver(Files.writeString(temp.resolve("notes.zzz"), "Notes").toString());
		awaitState("notes.zzz is cannot be told from its name");
		cancel();
	}
}
