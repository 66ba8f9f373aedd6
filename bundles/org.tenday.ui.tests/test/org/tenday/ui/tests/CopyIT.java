package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Prose;
import org.tenday.skill.SkillAreas;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** Sessions and blocks are copied, cut, pasted, doubled, removed and renamed; in one programme and between two. */
@ExtendWith(Screenshots.class)
class CopyIT {

	private static final String COPY = "org.eclipse.ui.edit.copy";
	private static final String CUT = "org.eclipse.ui.edit.cut";
	private static final String PASTE = "org.eclipse.ui.edit.paste";
	private static final String DUPLICATE = "org.tenday.ui.command.duplicate";
	private static final String RENAME = "org.eclipse.ui.edit.rename";
	private static final String[] DATA = { "Footprints", "Modules", "Getting the data" };

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void open() throws StoreException {
		desk = new Desk(Given.twoDays(temp.resolve("footprints")));
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private Handle navigator() {
		return desk.ui.find("navigator.tree").focus();
	}

	private List<String> sessions() {
		return desk.programme().programme().modules().getFirst().sessions().stream().map(session -> session.id() + " " + session.title())
				.toList();
	}

	private String undoLabel() {
		return desk.programme().undoLabel().orElse("");
	}

	@Test
	void aSessionIsCopiedAndPastedWithIdsOfItsOwn() throws IOException {
		navigator().choose("Footprints", "Modules", "Getting the data", "Walk the pathway");
		desk.commands.run(COPY);
		desk.commands.run(PASTE);
		assertEquals(List.of("walk Walk the pathway", "walk-2 Walk the pathway", "draw Draw the map"), sessions());
		assertEquals("Paste session", undoLabel());
		Screenshots.keep("copied");
		desk.commands.run(Desk.UNDO);
		assertEquals(List.of("walk Walk the pathway", "draw Draw the map"), sessions());
	}

	@Test
	void whatIsCutIsPastedElsewhereAsItWas() {
		navigator().choose("Footprints", "Modules", "Getting the data", "Walk the pathway");
		desk.commands.run(CUT);
		assertEquals(List.of("draw Draw the map"), sessions());
		assertEquals("Cut session", undoLabel());
		navigator().choose("Footprints", "Modules", "Getting the data", "Draw the map");
		desk.commands.run(PASTE);
		assertEquals(List.of("draw Draw the map", "walk Walk the pathway"), sessions());
	}

	@Test
	void aBlockIsDoubledInTheModulesEditorAndRemovedAgain() {
		desk.session("Walk the pathway");
		desk.ui.find("sessions.tree").focus().choose("Walk the pathway", "Why we walk");
		desk.commands.run(DUPLICATE);
		assertEquals(List.of("walk-text", "walk-text-2"), blocks());
		assertEquals("Duplicate block", undoLabel());
		desk.ui.find("sessions.tree").press(0, SWT.DEL);
		desk.ui.await("the copy to be gone", () -> blocks().equals(List.of("walk-text")));
		assertEquals("Remove block", undoLabel());
	}

	private List<String> blocks() {
		return desk.programme().programme().session(new SessionId("walk")).orElseThrow().blocks().stream().map(block -> block.id().value())
				.toList();
	}

	@Test
	void inAFieldOfWordsItIsWordsThatAreCopied() {
		desk.session("Walk the pathway");
		Handle title = desk.ui.find("session.title").focus();
		title.selectAll();
		desk.commands.run(COPY);
		assertEquals("Walk the pathway", desk.ui.get(CopyIT::clipboard));
		assertEquals(List.of("walk Walk the pathway", "draw Draw the map"), sessions());
	}

	private static Object clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private static void clip(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[]{ text }, new Transfer[]{ TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void textThatWasCopiedOutOfAFileIsPasted() {
		desk.ui.run(() -> clip("  - id: why\n    type: prose\n    text: Because.\n"));
		navigator().choose("Footprints", "Modules", "Getting the data", "Walk the pathway");
		desk.commands.run(PASTE);
		assertEquals(List.of("walk-text", "why"), blocks());
		desk.ui.run(() -> clip("Dear all,"));
		desk.commands.run(PASTE);
		desk.ui.await("the refusal", () -> !desk.answers.said().isEmpty());
		assertTrue(desk.answers.said().getFirst().contains("This text is no session or block"), desk.answers.said()::toString);
	}

	@Test
	void betweenProgrammesPicturesComeAlongAndObjectivesThatAreNotThereStay() throws StoreException {
		byte[] theirs = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
		byte[] ours = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a\"/>".getBytes(StandardCharsets.UTF_8);
		OpenProgramme first = desk.programme();
		first.folder().addMedia("ward.svg", MediaBytes.of(ours));
		first.edit("Show", programme -> programme
				.withSession(new SessionId("walk"), session -> session.withBlocks(session.blocks().stream()
						.map(block -> block.withContent(new Prose("![Ward](media/ward.svg)\n"))).toList()))
				.withMedia(List.of(new Media("ward.svg", "A ward", "Us", "CC0", ""))));
		Module module = new Module(new ModuleId("other"), "Other module", SkillAreaId.CORE, "", List.of(),
				List.of(Session.of(new SessionId("first"), "First", 10)));
		Path other = ProgrammeFolder.create(temp.resolve("other"), Programme.titled("Other programme").withModules(List.of(module)),
				Map.of("ward.svg", MediaBytes.of(theirs)), SkillAreas.installed()::recordOf).path();
		desk.commands.run(Desk.OPEN, Map.of(Desk.OPEN + ".folder", other.toString()));
		desk.ui.await("two programmes", () -> PlatformUI.getWorkbench().getService(Programmes.class).open().all().size() == 2);
		OpenProgramme second = PlatformUI.getWorkbench().getService(Programmes.class).open().all().get(1);

		navigator().choose("Footprints", "Modules", "Getting the data", "Walk the pathway");
		desk.commands.run(COPY);
		navigator().choose("Other programme", "Modules", "Other module", "First");
		desk.commands.run(PASTE);
		desk.ui.await("the session", () -> second.programme().session(new SessionId("walk")).isPresent());
		Session walk = second.programme().session(new SessionId("walk")).orElseThrow();
		assertEquals(new Prose("![Ward](media/ward-2.svg)\n"), walk.blocks().getFirst().content());
		assertEquals(List.of(), walk.objectives());
		assertEquals(List.of(new Media("ward-2.svg", "A ward", "Us", "CC0", "")), second.programme().media());
		assertTrue(Files.exists(other.resolve("media/ward-2.svg")));
		desk.ui.await("what was left out", () -> desk.answers.said().stream().anyMatch(said -> said.contains("map")));
	}

	@Test
	void aTitleIsChangedInTheTree() {
		navigator().choose("Footprints", "Modules", "Getting the data", "Draw the map");
		desk.commands.run(RENAME);
		desk.ui.find("tree.title").typeOver("Sketch the map");
		// Leaving the field is the end of writing, as Enter is, which the window system alone can press in it.
		navigator();
		desk.ui.await("the title", () -> sessions().contains("draw Sketch the map"));
		assertEquals("Change session title", undoLabel());
		assertEquals(2, navigator().items(DATA).size());
	}

	@Test
	void onTheBoardWhatIsPastedStandsOnTheDay() throws IOException {
		navigator().open("Footprints", "One day");
		desk.ui.find("board.card.1.1").focus();
		desk.commands.run(COPY);
		desk.ui.find("board.card.2.1").focus();
		desk.commands.run(PASTE);
		desk.ui.await("the copy after the coffee",
				() -> desk.ui.is("board.card.2.2", card -> card.toolTip().startsWith("10:15 Walk the pathway")));
		assertEquals(3, sessions().size());
		Screenshots.keep("board-pasted");
		desk.commands.run(Desk.UNDO);
		assertEquals(2, sessions().size());
	}
}
