package org.tenday.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.ProgrammeChange.Kind;
import org.tenday.authoring.fields.ProgrammeFields;
import org.tenday.authoring.fields.SessionFields;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SkillAreaId;
import org.tenday.store.FileChange;
import org.tenday.store.StoreException;

class OpenProgrammeTest {

	private static final SessionFields WALK = new SessionFields(Given.WALK);

	@TempDir
	private Path temp;
	private Instant now = Instant.parse("2026-11-22T09:30:00Z");
	private OpenProgramme open;

	@BeforeEach
	void open() throws StoreException {
		open = new OpenProgramme(Given.folder(temp.resolve("footprints")), Given::read, () -> now);
	}

	private String title() {
		return WALK.title().read(open.programme()).orElseThrow();
	}

	private void type(String text) {
		for (int end = 1; end <= text.length(); end++) {
			now = now.plusMillis(200);
			open.edit(WALK.title().typing(text.substring(0, end)));
		}
	}

	@Test
	void anEditIsUndoneAndRedoneUnderItsLabel() {
		open.edit(WALK.minutes().set(50));
		assertEquals(Optional.of("Change minutes"), open.undoLabel());
		open.undo();
		assertEquals(45, WALK.minutes().read(open.programme()).orElseThrow());
		assertEquals(Optional.empty(), open.undoLabel());
		assertEquals(Optional.of("Change minutes"), open.redoLabel());
		open.redo();
		assertEquals(50, WALK.minutes().read(open.programme()).orElseThrow());
	}

	@Test
	void aNewEditForgetsWhatWasUndone() {
		open.edit(WALK.minutes().set(50));
		open.undo();
		open.edit(WALK.minutes().set(60));
		assertEquals(Optional.empty(), open.redoLabel());
	}

	@Test
	void typingInOneFieldIsOneStep() {
		type("Stroll");
		assertEquals("Stroll", title());
		open.undo();
		assertEquals("Walk", title());
		assertEquals(Optional.empty(), open.undoLabel());
	}

	@Test
	void leavingTheFieldEndsTheStep() {
		type("Stroll");
		open.endTyping();
		type("March");
		open.undo();
		assertEquals("Stroll", title());
	}

	@Test
	void aPauseEndsTheStep() {
		type("Stroll");
		now = now.plus(Duration.ofSeconds(3));
		type("March");
		open.undo();
		assertEquals("Stroll", title());
	}

	@Test
	void anotherFieldEndsTheStep() {
		type("Stroll");
		open.edit(ProgrammeFields.title().typing("Traces"));
		open.undo();
		assertEquals("Stroll", title());
		assertEquals("Footprints", open.programme().about().title());
	}

	@Test
	void typingAndTakingItBackLeavesNothingToUndo() {
		open.edit(WALK.title().typing("Walks"));
		open.edit(WALK.title().typing("Walk"));
		assertEquals(Optional.empty(), open.undoLabel());
		assertFalse(open.isDirty());
	}

	@Test
	void anEditThatChangesNothingIsNone() {
		List<ProgrammeChange> told = told();
		open.edit(WALK.minutes().set(45));
		assertEquals(List.of(), told);
		assertEquals(Optional.empty(), open.undoLabel());
	}

	@Test
	void whatIsRefusedLeavesEverythingAsItWas() {
		Programme before = open.programme();
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> open.edit(WALK.minutes().set(-1)));
		assertTrue(refusal.getMessage().contains("-1"), refusal.getMessage());
		assertSame(before, open.programme());
		assertEquals(Optional.empty(), open.undoLabel());
	}

	@Test
	void onlyTheFileThatChangedIsDirty() {
		open.edit(WALK.minutes().set(50));
		assertTrue(open.isDirty());
		assertTrue(open.isDirty(Given.FIRST));
		assertFalse(open.isDirty(Given.SECOND));
		assertFalse(open.isFrameDirty());
		open.undo();
		open.edit(ProgrammeFields.title().set("Traces"));
		assertTrue(open.isFrameDirty());
		assertFalse(open.isDirty(Given.FIRST));
	}

	@Test
	void savingCleansAndUndoingAfterItMakesDirtyAgain() throws StoreException {
		open.edit(WALK.minutes().set(50));
		open.save();
		assertFalse(open.isDirty());
		assertEquals(open.programme(), Given.read(open.path()).programme());
		open.undo();
		assertTrue(open.isDirty());
		open.redo();
		assertFalse(open.isDirty());
	}

	@Test
	void typingAfterASaveIsAStepOfItsOwn() throws StoreException {
		type("Stroll");
		open.save();
		type("Strolls");
		open.undo();
		assertEquals("Stroll", title());
	}

	@Test
	void listenersAreToldWhatHappened() throws StoreException {
		List<ProgrammeChange> told = told();
		Programme before = open.programme();
		open.edit(WALK.minutes().set(50));
		Programme after = open.programme();
		open.undo();
		open.redo();
		assertEquals(List.of(new ProgrammeChange(before, after, "Change minutes", Kind.EDIT),
				new ProgrammeChange(after, before, "Change minutes", Kind.UNDO),
				new ProgrammeChange(before, after, "Change minutes", Kind.REDO)), told);
	}

	private List<ProgrammeChange> told() {
		List<ProgrammeChange> told = new ArrayList<>();
		open.addListener(told::add);
		return told;
	}

	private void somebodyElseMakesIt(int minutes) throws StoreException {
		OpenProgramme other = new OpenProgramme(Given.read(open.path()), Given::read);
		other.edit(WALK.minutes().set(minutes));
		other.save();
	}

	@Test
	void whatChangedOnTheDiskIsTakenOverWhereNothingIsUnsaved() throws StoreException {
		somebodyElseMakesIt(99);
		assertEquals(Optional.empty(), open.refresh());
		assertEquals(99, WALK.minutes().read(open.programme()).orElseThrow());
		assertFalse(open.isDirty());
		open.undo();
		assertEquals(45, WALK.minutes().read(open.programme()).orElseThrow());
		assertTrue(open.isDirty());
	}

	@Test
	void nothingHappensWhereNothingHasChangedOnTheDisk() throws StoreException {
		List<ProgrammeChange> told = told();
		open.edit(WALK.minutes().set(50));
		assertEquals(Optional.empty(), open.refresh());
		assertEquals(1, told.size());
		assertTrue(open.isDirty());
	}

	@Test
	void unsavedChangesAreAConflictAndTheirsCanBeTaken() throws StoreException {
		open.edit(WALK.title().set("Stroll"));
		somebodyElseMakesIt(99);
		Conflict conflict = open.refresh().orElseThrow();
		assertEquals("Stroll", title());
		conflict.takeTheirs();
		assertEquals("Walk", title());
		assertFalse(open.isDirty());
		open.undo();
		assertEquals("Stroll", title());
	}

	@Test
	void aModuleThatSomebodyElseAddedWouldGoWithMine() throws StoreException {
		open.edit(WALK.title().set("Stroll"));
		OpenProgramme other = new OpenProgramme(Given.read(open.path()), Given::read);
		other.edit("Add module", programme -> {
			List<Module> modules = new ArrayList<>(programme.modules());
			modules.addFirst(new Module(new ModuleId("third"), "Third", SkillAreaId.CORE, "", List.of(), List.of()));
			return programme.withModules(modules);
		});
		other.save();
		List<FileChange> mine = open.refresh().orElseThrow().mine();
		Path added = other.folder().fileOf(new ModuleId("third")).orElseThrow();
		assertTrue(mine.contains(new FileChange(added, added, "")), mine::toString);
		assertEquals(1, mine.stream().filter(change -> change.text().contains("Stroll")).count());
	}

	@Test
	void aFileThatGetsAnotherNameIsStillKnownByThatOfToday() throws StoreException {
		open.edit("Change", programme -> programme.withModules(
				programme.modules().reversed().stream().map(module -> module.withAim("Aim of " + module.id() + ".")).toList()));
		for (ModuleId module : List.of(Given.FIRST, Given.SECOND)) {
			Path file = open.folder().fileOf(module).orElseThrow();
			assertEquals(List.of(file), open.folder().changes(open.programme()).stream()
					.filter(change -> change.text().contains("Aim of " + module + ".")).map(FileChange::today).toList());
		}
		assertTrue(open.folder().changes(open.programme()).stream().anyMatch(change -> !change.file().equals(change.today())));
	}

	@Test
	void unsavedChangesAreAConflictAndMineCanBeKept() throws StoreException {
		open.edit(WALK.title().set("Stroll"));
		somebodyElseMakesIt(99);
		open.refresh().orElseThrow().keepMine();
		assertTrue(open.isDirty());
		open.save();
		Programme saved = Given.read(open.path()).programme();
		assertEquals(Optional.of("Stroll"), WALK.title().read(saved));
		assertEquals(Optional.of(45), WALK.minutes().read(saved));
	}
}
