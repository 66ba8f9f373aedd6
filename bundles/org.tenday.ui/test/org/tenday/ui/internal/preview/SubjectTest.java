package org.tenday.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.ModuleId;
import org.tenday.model.SessionId;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;
import org.tenday.ui.internal.navigator.Node;

/** Which session is shown for what is selected. */
class SubjectTest {

	@TempDir
	private Path temp;
	private OpenProgramme open;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		open = Given.open(temp);
	}

	private Optional<SessionId> of(Node node) {
		return Subject.of(node).map(Subject::session);
	}

	@Test
	void aSessionAndItsBlocksAreShownAsTheSession() {
		assertEquals(Optional.of(Given.DRAW), of(new Node.OfSession(open, Given.MODULE, Given.DRAW)));
		assertEquals(Optional.of(Given.WALK), of(new Node.OfBlock(open, Given.MODULE, Given.WALK, Given.TEXT)));
	}

	@Test
	void aSlotIsShownAsItsSessionAndABreakIsNot() {
		assertEquals(Optional.of(Given.DRAW), of(new Node.OfSlot(open, Given.TIMETABLE, 0, 2)));
		assertEquals(Optional.empty(), of(new Node.OfSlot(open, Given.TIMETABLE, 0, 1)));
		assertEquals(Optional.empty(), of(new Node.OfSlot(open, Given.TIMETABLE, 0, 7)), "a slot that is gone");
		assertEquals(Optional.empty(), of(new Node.OfSlot(open, Given.TIMETABLE, 9, 0)), "a day that is gone");
	}

	@Test
	void aModuleIsShownAsItsFirstSession() {
		assertEquals(Optional.of(Given.WALK), of(new Node.OfModule(open, Given.MODULE)));
		assertEquals(Optional.empty(), of(new Node.OfModule(open, new ModuleId("gone"))));
	}

	@Test
	void whatHasManySessionsIsNotShown() {
		assertEquals(Optional.empty(), of(new Node.OfProgramme(open)));
		assertEquals(Optional.empty(), of(new Node.OfDay(open, Given.TIMETABLE, 0)));
	}
}
