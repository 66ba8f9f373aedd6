package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** A trainer opens a programme, changes a session, thinks better of it, and saves. */
@ExtendWith(Screenshots.class)
class EditingIT {

	private static final String OPEN = "org.tenday.ui.command.openProgramme";
	private static final String CLOSE = "org.tenday.ui.command.closeProgramme";
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String SAVE = "org.eclipse.ui.file.save";

	@TempDir
	private Path temp;
	private final Ui ui = Ui.ofWorkbench();
	private final Commands commands = new Commands(ui);
	private final Answers answers = new Answers();
	private Path folder;
	private Path module;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		folder = Given.programme(temp.resolve("footprints"));
		module = folder.resolve("modules/01-getting-the-data.module.yaml");
		commands.run(OPEN, Map.of(OPEN + ".folder", folder.toString()));
	}

	@AfterEach
	void closeTheProgramme() {
		ui.find("navigator.tree").choose("Footprints");
		commands.run(CLOSE);
		answers.close();
	}

	private Handle session(String title) {
		ui.find("navigator.tree").open("Footprints", "Modules", "Getting the data", title);
		return ui.find("session.title");
	}

	@Test
	void theNavigatorShowsDaysModulesAndSessions() {
		Handle tree = ui.find("navigator.tree");
		List<String> days = tree.items("Footprints", "One day");
		assertEquals(1, days.size(), days::toString);
		List<String> slots = tree.items("Footprints", "One day", days.getFirst());
		assertEquals(3, slots.size(), slots::toString);
		assertTrue(slots.getFirst().contains("Walk the pathway"), slots::toString);
		assertTrue(slots.getFirst().contains("09:30"), slots::toString);
		List<String> sessions = tree.items("Footprints", "Modules", "Getting the data");
		assertEquals(2, sessions.size(), sessions::toString);
	}

	@Test
	void aSessionIsEditedUndoneRedoneAndSavedAsTheLinesThatChanged() throws IOException {
		List<String> before = Files.readAllLines(module);
		session("Walk the pathway").typeOver("Follow the pathway");
		ui.find("session.minutes").typeOver("50");
		ui.find("sessions.tree").choose("Follow the pathway", "Why we walk");
		ui.find("block.text").typeOver("A pathway leaves traces.\n\nFollow one of them.\n");

		commands.run(UNDO);
		assertEquals("A pathway leaves footprints.\n\nFollow one of them.\n", ui.find("block.text").text());
		commands.run(REDO);
		assertEquals("A pathway leaves traces.\n\nFollow one of them.\n", ui.find("block.text").text());
		commands.run(SAVE);
		ui.await("the programme to be saved", () -> !commands.isEnabled(SAVE));

		List<String> expected = new ArrayList<>(before);
		expected.replaceAll(
				line -> line.replace("Walk the pathway", "Follow the pathway").replace("minutes: 45", "minutes: 50").replace("footprints",
						"traces"));
		assertEquals(expected, Files.readAllLines(module));
	}

	@Test
	void undoSaysWhatItUndoes() {
		session("Draw the map").typeOver("Sketch the map");
		ui.find("session.minutes").focus();
		List<String> edit = new Menus(ui).entries("Edit");
		assertTrue(edit.getFirst().startsWith("Undo change "), edit::toString);
		commands.run(UNDO);
		assertEquals("Draw the map", ui.find("session.title").text());
		assertFalse(commands.isEnabled(SAVE));
	}

	@Test
	void aFolderThatIsNoProgrammeIsRefusedInOneSentence() {
		commands.run(OPEN, Map.of(OPEN + ".folder", temp.toString()));
		ui.await("the refusal", () -> !answers.said().isEmpty());
		assertEquals(1, answers.said().size(), answers.said()::toString);
		assertTrue(answers.said().getFirst().contains(temp.toString()), answers.said()::toString);
		assertFalse(answers.said().getFirst().contains("\n"));
	}
}
