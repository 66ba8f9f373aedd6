package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** The ways to begin, through the dialogs that a trainer sees. */
@ExtendWith(Screenshots.class)
class BeginningIT {

	private static final String NEW = "org.tenday.ui.command.newProgramme";
	private static final String IMPORT = "org.tenday.ui.command.import";
	private static final String SAMPLE = "org.tenday.ui.command.openSample";

	@TempDir
	private Path temp;
	private final Ui ui = Ui.ofWorkbench();
	private final Commands commands = new Commands(ui);

	@AfterEach
	void closeWhatIsOpen() {
		try (Answers answers = new Answers()) {
			Desk.closeAll(ui, commands, answers);
		}
	}

	@Test
	void aNewProgrammeIsMadeThroughItsDialog() throws IOException {
		commands.start(NEW);
		Handle title = ui.find("newProgramme.title");
		assertTrue(ui.find("newProgramme.ok").isEnabled(), "everything is filled in");
		title.typeOver("");
		assertFalse(ui.find("newProgramme.ok").isEnabled());
		title.typeOver("Tracks and traces");
		ui.find("newProgramme.folder").typeOver(temp.toString());
		ui.find("newProgramme.template").typeOver("Empty ten-day programme");
		assertTrue(ui.find("newProgramme.description").text().startsWith("Ten days of seven hours"));
		Screenshots.keep("new-programme");
		ui.find("newProgramme.ok").click();

		ui.await("its overview", () -> ui.is("programme.title", field -> field.text().equals("Tracks and traces")));
		assertTrue(Files.isRegularFile(temp.resolve("tracks-and-traces/programme.yaml")));
		Handle tree = ui.find("navigator.tree");
		assertEquals(10, tree.items("Tracks and traces", "Modules").size());
		String first = tree.items("Tracks and traces", "Modules").getFirst();
		tree.open("Tracks and traces", "Modules", first, "Opening");
		assertEquals("Opening", ui.find("session.title").text());
	}

	@Test
	void theDaysOfANewProgrammeAreChosenAndSeenBeforeItIsMade() throws IOException {
		commands.start(NEW);
		ui.find("newProgramme.title").typeOver("Tracks in the evening");
		ui.find("newProgramme.folder").typeOver(temp.toString());
		ui.find("newProgramme.days").typeOver("4");
		ui.find("newProgramme.rhythm").typeOver("One day a week");
		ui.find("newProgramme.lunch").typeOver("0");
		ui.find("newProgramme.dated").tick();
		Handle preview = ui.find("newProgramme.preview");
		assertEquals(4, preview.rows().size(), () -> preview.rows().toString());
		assertTrue(preview.rows().getLast().startsWith("Day 4 | Mon "), () -> preview.rows().toString());
		assertTrue(preview.rows().getLast().endsWith("6 h 45 min"), () -> preview.rows().toString());
		ui.find("newProgramme.breaks").typeOver("180");
		ui.find("newProgramme.lunch").typeOver("180");
		assertFalse(ui.find("newProgramme.ok").isEnabled(), "no time is left for teaching");
		assertEquals(List.of(), preview.rows());
		ui.find("newProgramme.breaks").typeOver("15");
		ui.find("newProgramme.lunch").typeOver("60");
		Screenshots.keep("new-programme-days");
		ui.find("newProgramme.ok").click();

		ui.await("its overview", () -> ui.is("programme.title", field -> field.text().equals("Tracks in the evening")));
		Handle tree = ui.find("navigator.tree");
		assertEquals(4, tree.items("Tracks in the evening", "One day a week").size());
		assertEquals(4, tree.items("Tracks in the evening", "Modules").size());
	}

	@Test
	void theSampleIsCopiedAndOpened() throws IOException {
		try (Answers answers = new Answers()) {
			answers.give("folder", temp);
			commands.run(SAMPLE);
			ui.await("its overview", () -> ui.has("programme.title"));
			assertEquals(List.of(), answers.said());
		}
		assertTrue(Files.isRegularFile(temp.resolve("tenday-sample/programme.yaml")));
		Handle tree = ui.find("navigator.tree");
		String timetable = tree.items(tree.items().getFirst()).getFirst();
		assertEquals(10, tree.items(tree.items().getFirst(), timetable).size());
		tree.open(tree.items().getFirst(), timetable);
		ui.find("board.card.1.1");
		Screenshots.keep("sample-timetable");
	}

	@Test
	void theWelcomePageLeadsToEveryWayToBegin() throws IOException {
		for (Map.Entry<String, String> way : Map.of(SAMPLE, "folder", NEW, "newProgramme", IMPORT, "importMaterial").entrySet()) {
			try (Answers answers = new Answers()) {
				ui.run(() -> {
					IWorkbench workbench = PlatformUI.getWorkbench();
					workbench.getIntroManager().showIntro(workbench.getWorkbenchWindows()[0], false);
				});
				Handle link = ui.find("welcome." + way.getKey());
				Screenshots.keep("welcome");
				link.click();
				ui.await("the question of " + way.getKey(), () -> answers.asked().equals(List.of(way.getValue())));
				assertFalse(ui.has("welcome." + way.getKey()), "the page makes way for what it leads to");
			}
		}
	}

	@Test
	void whatIsNoProgrammeIsRefusedInOneSentence() {
		Path nowhere = temp.resolve("nowhere");
		try (Answers answers = new Answers()) {
			commands.run(Desk.OPEN, Map.of(Desk.OPEN + ".folder", nowhere.toString()));
			ui.await("the refusal", () -> answers.said().size() == 1);
			answers.said().forEach(said -> assertTrue(said.contains(nowhere.toString()) && !said.contains("\n"), said));
		}
	}

	@Test
	void aBrokenFileIsNamedInTheNavigatorAndTheRestCanBeRead() throws StoreException, IOException {
		Path folder = Given.programme(temp.resolve("footprints"));
		Path module = folder.resolve("modules/01-getting-the-data.module.yaml");
		String broken = Files.readString(module).replace("title: Getting the data", "title: [Getting the data");
		Files.writeString(module, broken);
		try (Desk desk = new Desk(folder)) {
			List<String> sections = ui.find("navigator.tree").items("Footprints");
			assertTrue(sections.getLast().startsWith("01-getting-the-data.module.yaml"), sections::toString);
			Screenshots.keep("broken-file");
			ui.find("programme.subtitle").typeOver("Still here");
			desk.save();
			assertEquals(broken, Files.readString(module), "what can't be read is never written");
		}
	}
}
