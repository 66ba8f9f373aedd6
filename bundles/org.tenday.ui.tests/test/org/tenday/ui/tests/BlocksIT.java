package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Quiz;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Screenshots;

/** Blocks are added, filled in, moved and removed. */
@ExtendWith(Screenshots.class)
class BlocksIT {

	private static final String ADD = "org.tenday.ui.command.addBlock";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openASession() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
		desk.session("Draw the map");
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private void add(String type) {
		desk.commands.run(ADD, Map.of(ADD + ".type", type));
		desk.ui.find("block.title").typeOver("New " + type);
	}

	private Programme saved() throws StoreException {
		desk.save();
		return ProgrammeFolder.open(desk.folder, SkillAreas.installed()::recordOf).programme();
	}

	private Block last() throws StoreException {
		return saved().session(new SessionId("draw")).orElseThrow().blocks().getLast();
	}

	@Test
	void aBlockOfEveryTypeHasAFormIsSavedAndReopened() throws StoreException {
		List<String> types = SkillAreas.installed().types().stream().map(BlockType::id).map(Object::toString).toList();
		for (String type : types) {
			add(type);
		}
		List<String> titles = saved().session(new SessionId("draw")).orElseThrow().blocks().stream().skip(1).map(Block::title).toList();
		assertEquals(types.stream().map(type -> "New " + type).toList(), titles);

		desk.commands.run(Desk.CLOSE);
		desk.ui.await("the editors to close", () -> Desk.page().getEditorReferences().length == 0);
		desk.open();
		desk.session("Draw the map");
		assertEquals(1 + types.size(), desk.ui.find("sessions.tree").items("Draw the map").size());
		for (String type : types) {
			desk.ui.find("sessions.tree").choose("Draw the map", "New " + type);
			desk.ui.await("the form of " + type, () -> desk.ui.is("block.title", field -> field.text().equals("New " + type)));
		}
	}

	@Test
	void anExerciseIsFilledIn() throws StoreException {
		add("exercise");
		desk.ui.find("block.task").typeOver("Count the **steps**.\n");
		desk.ui.find("block.minutes").typeOver("12");
		desk.ui.find("block.lines").typeOver("4");
		desk.ui.find("block.hints.add").click();
		desk.ui.find("block.hints.0").typeOver("Begin at the door.");
		desk.ui.find("block.solution").typeOver("Eight.\n");
		assertEquals(new Exercise("Count the **steps**.\n", 12, 4, List.of("Begin at the door."), "Eight.\n"), last().content());
	}

	@Test
	void aQuizIsFilledIn() throws StoreException {
		add("quiz");
		desk.ui.find("block.questions.add").click();
		desk.ui.find("block.questions.0.text").typeOver("How many?");
		desk.ui.find("block.questions.0.options.add").click();
		desk.ui.find("block.questions.0.options.0.text").typeOver("Seven");
		desk.ui.find("block.questions.0.options.add").click();
		desk.ui.find("block.questions.0.options.1.text").typeOver("Eight");
		desk.ui.find("block.questions.0.options.1.correct").tick();
		desk.ui.find("block.questions.0.options.1.up").click();
		desk.ui.await("the options to be swapped",
				() -> desk.ui.is("block.questions.0.options.0.text", field -> field.text().equals("Eight")));
		desk.ui.find("block.questions.0.objectives.map").tick();
		Quiz quiz = (Quiz) last().content();
		assertEquals(List.of(new Quiz.Option("Eight", true), new Quiz.Option("Seven", false)), quiz.questions().getFirst().options());
		assertEquals(1, quiz.questions().getFirst().objectives().size());
	}

	@Test
	void aTableIsTypedWithBarsBetweenItsCells() throws StoreException {
		add("table");
		desk.ui.find("block.rows").typeOver("Step | System\nHome | Diary\nWard");
		assertEquals(new Grid("", List.of("Step", "System"), List.of(List.of("Home", "Diary"), List.of("Ward", "")), "", false),
				last().content());
	}

	@Test
	void aChoiceIsChosen() throws StoreException {
		add("callout");
		desk.ui.find("block.kind").typeOver("Key points");
		desk.ui.find("block.text").typeOver("Remember this.\n");
		assertEquals(new Callout(Callout.Kind.KEY_POINTS, "Remember this.\n"), last().content());
	}

	@Test
	void aNumberThatCannotBeIsRefusedInTheRecordsOwnWords() {
		add("figure");
		desk.ui.find("block.width").typeOver("5");
		desk.ui.await("the refusal", () -> desk.ui.message().contains("A picture cannot be 5 per cent wide: write 10 to 100."));
	}

	@Test
	void blocksMoveAndGoByKeys() {
		add("callout");
		desk.ui.find("sessions.tree").press(SWT.ALT, SWT.ARROW_UP);
		desk.ui.await("the block to have moved up",
				() -> desk.ui.is("sessions.tree", tree -> tree.items("Draw the map").getFirst().startsWith("New callout")));
		desk.ui.find("sessions.tree").press(0, SWT.DEL);
		desk.ui.await("the block to be gone", () -> desk.ui.is("sessions.tree", tree -> tree.items("Draw the map").size() == 1));
		desk.commands.run(Desk.UNDO);
		desk.ui.await("the block to be back", () -> desk.ui.is("sessions.tree", tree -> tree.items("Draw the map").size() == 2));
	}

	@Test
	void whereABlockGoesIsTickedAndOneTickAlwaysStays() {
		add("prose");
		assertTrue(desk.ui.find("block.audience.handbook").isTicked());
		desk.ui.find("block.audience.handbook").tick();
		desk.ui.find("block.audience.guide").tick();
		assertTrue(desk.ui.find("block.audience.guide").isTicked());
		assertFalse(desk.ui.find("block.audience.handbook").isTicked());
	}

	@Test
	void aSessionIsAddedAfterTheSelectedOne() {
		desk.ui.find("sessions.tree").choose("Walk the pathway");
		desk.commands.run("org.tenday.ui.command.addSession");
		desk.ui.await("the new session", () -> desk.ui.is("sessions.tree", tree -> tree.items().get(1).startsWith("New session")));
		assertEquals("New session", desk.ui.find("session.title").text());
		assertEquals("3 sessions, 1 h 45 min", desk.ui.find("sessions.total").text());
	}
}
