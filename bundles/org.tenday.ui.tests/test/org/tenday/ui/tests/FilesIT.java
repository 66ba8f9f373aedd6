package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** Somebody else changes the files while they are open here. */
@ExtendWith(Screenshots.class)
class FilesIT {

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private void somebodyElseWrites(String before, String after) throws IOException {
		String text = Files.readString(desk.module());
		assertTrue(text.contains(before), text);
		Files.writeString(desk.module(), text.replace(before, after));
	}

	@Test
	void whatChangedIsTakenOverWhereNothingIsUnsaved() throws IOException {
		desk.session("Walk the pathway");
		somebodyElseWrites("Walk the pathway", "Run along the pathway");
		desk.commands.run(Desk.REFRESH);
		desk.ui.await("the other's title", () -> desk.ui.is("session.title", field -> field.text().equals("Run along the pathway")));
		assertEquals(List.of(), desk.answers.said());
		assertFalse(desk.commands.isEnabled(Desk.SAVE));
	}

	@Test
	void savingOverSomebodyElsesChangesAsksFirst() throws IOException {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		somebodyElseWrites("Walk the pathway", "Run along the pathway");
		desk.commands.run(Desk.SAVE);
		desk.ui.await("the question", () -> !desk.answers.said().isEmpty());
		assertEquals(1, desk.answers.said().size(), desk.answers.said()::toString);
		assertTrue(desk.answers.said().getFirst().contains(desk.folder.toString()), desk.answers.said()::toString);
		assertTrue(Files.readString(desk.module()).contains("Run along the pathway"), "who closes the question has saved nothing");
		assertTrue(desk.commands.isEnabled(Desk.SAVE));
	}

	@Test
	void mineAreKeptWhereTheAuthorSaysSo() throws IOException {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		somebodyElseWrites("Walk the pathway", "Run along the pathway");
		desk.answers.press("Keep my changes");
		desk.save();
		String text = Files.readString(desk.module());
		assertTrue(text.contains("Follow the pathway"), text);
		assertFalse(text.contains("Run along"), text);
	}

	@Test
	void theirsAreTakenWhereTheAuthorSaysSoAndUndoBringsMineBack() throws IOException {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		somebodyElseWrites("Walk the pathway", "Run along the pathway");
		desk.answers.press("Take what is on the disk");
		desk.commands.run(Desk.SAVE);
		desk.ui.await("the other's title", () -> desk.ui.is("session.title", field -> field.text().equals("Run along the pathway")));
		desk.commands.run(Desk.UNDO);
		assertEquals("Follow the pathway", desk.ui.find("session.title").text());
	}

	@Test
	void bothVersionsCanBeComparedBeforeDeciding() throws IOException {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		somebodyElseWrites("Walk the pathway", "Run along the pathway");
		desk.answers.press("Compare…").give("compare", "Keep my changes");
		desk.save();
		assertEquals(List.of("ask", "compare"), desk.answers.asked());
		assertTrue(Files.readString(desk.module()).contains("Follow the pathway"));
	}

	@Test
	void theComparisonShowsBothSidesAndItsButtonsDecide() throws IOException {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		somebodyElseWrites("Walk the pathway", "Run along the pathway");
		desk.answers.close();
		desk.commands.run(Desk.SAVE);
		desk.ui.button("Compare…");
		Screenshots.keep("changed-outside");
		desk.ui.button("Compare…").click();
		Handle sides = desk.ui.find("comparison.sides");
		assertEquals("modules/01-getting-the-data.module.yaml", desk.ui.find("comparison.file").text());
		assertTrue(sides.texts().get(0).contains("Follow the pathway") && sides.texts().get(1).contains("Run along the pathway"),
				() -> sides.texts().toString());
		Screenshots.keep("changed-outside-compare");
		desk.ui.find("comparison.answer.1").click();
		desk.ui.await("the other's title", () -> desk.ui.is("session.title", field -> field.text().equals("Run along the pathway")));
		desk.answers.open();
	}

	@Test
	void whatCannotBeSavedIsSaidInOneSentenceAndStaysUnsaved() throws IOException {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		Path modules = desk.module().getParent();
		Files.move(modules, modules.resolveSibling("away"));
		desk.commands.run(Desk.SAVE);
		desk.ui.await("the refusal", () -> !desk.answers.said().isEmpty());
		assertTrue(desk.answers.said().getFirst().startsWith("Saving did not work: "), desk.answers.said()::toString);
		assertTrue(desk.commands.isEnabled(Desk.SAVE));
	}

	@Test
	void theFolderGainsNoFilesOfThePlatform() throws IOException {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		desk.save();
		try (Stream<Path> entries = Files.list(desk.folder)) {
			assertEquals(List.of(".tenday", "modules", "programme.yaml"),
					entries.map(entry -> entry.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void closingTheLastEditorAsksNothingAndLosesNothing() {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		desk.ui.start(() -> Desk.page().closeAllEditors(true));
		desk.ui.await("the editors to close", () -> Desk.page().getEditorReferences().length == 0);
		assertEquals(List.of(), desk.answers.said());
		assertTrue(desk.programme().isDirty());
		assertEquals("Follow the pathway", desk.session("Follow the pathway").text());
	}

	@Test
	void closingTheWindowAsksAboutWhatIsNotSavedThoughNoEditorShowsIt() {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		desk.ui.run(() -> Desk.page().closeAllEditors(false));
		AtomicBoolean isClosed = new AtomicBoolean();
		desk.ui.start(() -> isClosed.set(PlatformUI.getWorkbench().close()));
		desk.ui.button("Cancel").click();
		assertFalse(desk.ui.get(isClosed::get));
		assertTrue(desk.programme().isDirty());
	}
}
