package org.tenday.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.authoring.fields.ModuleFields;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

class ArrangementTest {

	private final Programme programme = Given.programme();

	private static List<SessionId> sessions(Programme programme) {
		return programme.module(Given.FIRST).map(Module::sessions).orElseThrow().stream().map(Session::id).toList();
	}

	private static List<BlockId> blocks(Programme programme) {
		return programme.session(Given.WALK).map(Session::blocks).orElseThrow().stream().map(Block::id).toList();
	}

	@Test
	void sessionsMoveAsFarAsThereArePlaces() {
		assertEquals(List.of(Given.DRAW, Given.WALK), sessions(Arrangement.withSessionMoved(programme, Given.WALK, 1)));
		assertEquals(List.of(Given.DRAW, Given.WALK), sessions(Arrangement.withSessionMoved(programme, Given.WALK, 99)));
		assertEquals(List.of(Given.WALK, Given.DRAW), sessions(Arrangement.withSessionMoved(programme, Given.WALK, -1)));
	}

	@Test
	void aSessionThatIsRemovedIsOnNoTimetable() {
		Programme without = Arrangement.withoutSession(programme, Given.WALK);
		assertEquals(List.of(Given.DRAW), sessions(without));
		assertEquals(List.of(Given.DRAW), without.timetables().getFirst().sessions());
	}

	@Test
	void whatIsNotThereCannotBeMoved() {
		assertThrows(IllegalArgumentException.class, () -> Arrangement.withSessionMoved(programme, new SessionId("nowhere"), 1));
	}

	@Test
	void blocksMoveAndGo() {
		assertEquals(List.of(Given.MORE, Given.TEXT), blocks(Arrangement.withBlockMoved(programme, Given.WALK, Given.MORE, -1)));
		assertEquals(List.of(Given.TEXT), blocks(Arrangement.withoutBlock(programme, Given.WALK, Given.MORE)));
	}

	@Test
	void newIdsAreFree() {
		assertEquals(new SessionId("walk-2"), Arrangement.newSessionId(programme, "Walk"));
		assertEquals(new BlockId("walk-text-2"), Arrangement.newBlockId(programme, Given.WALK, "text"));
		String longest = "w".repeat(64);
		Programme full = Arrangement.withSessionAt(programme, Given.FIRST, 0, Session.of(new SessionId(longest), "", 1));
		assertEquals(new SessionId("w".repeat(62) + "-2"), Arrangement.newSessionId(full, longest));
	}

	@Test
	void aTimetableGoesAloneAndItsSessionsStay() {
		Timetable other = new Timetable(new TimetableId("other"), "Other", List.of());
		Programme both = programme.withTimetables(List.of(programme.timetables().getFirst(), other));
		Programme without = Arrangement.withoutTimetable(both, programme.timetables().getFirst().id());
		assertEquals(List.of(other), without.timetables());
		assertEquals(programme.modules(), without.modules());
		assertThrows(IllegalArgumentException.class, () -> Arrangement.withoutTimetable(without, programme.timetables().getFirst().id()));
	}

	@Test
	void anObjectiveThatIsTakenAwayIsServedNoLonger() {
		Programme without = new ModuleFields(Given.FIRST).objectives().set(List.of(new Objective(Given.SHARE, "Share"))).change()
				.apply(programme);
		assertEquals(List.of(Given.SHARE), without.session(Given.WALK).orElseThrow().objectives());
	}
}
