package org.tenday.ui.internal.preview;

import java.util.Optional;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.ui.internal.navigator.Node;

/**
 * What is shown: a session, wherever it was selected.
 *
 * @param programme that it belongs to
 * @param block     that is being looked at in it
 */
record Subject(OpenProgramme programme, SessionId session, Optional<BlockId> block) {

	/** The session that a place is in, or the first below it; empty where there is none. */
	static Optional<Subject> of(Node node) {
		Optional<BlockId> block = node instanceof Node.OfBlock of ? Optional.of(of.block()) : Optional.empty();
		return session(node).map(session -> new Subject(node.programme(), session, block));
	}

	private static Optional<SessionId> session(Node node) {
		return switch (node) {
		case Node.OfSession of -> Optional.of(of.session());
		case Node.OfBlock of -> Optional.of(of.session());
		case Node.OfSlot of -> slot(of);
		case Node.OfModule of -> of.programme().programme().module(of.module()).map(Module::sessions)
				.flatMap(sessions -> sessions.stream().findFirst()).map(Session::id);
		case Node.OfProgramme of -> Optional.empty();
		case Node.OfTimetable of -> Optional.empty();
		case Node.OfDay of -> Optional.empty();
		case Node.OfModules of -> Optional.empty();
		case Node.OfProblem of -> Optional.empty();
		};
	}

	private static Optional<SessionId> slot(Node.OfSlot of) {
		return of.programme().programme().timetable(of.timetable()).filter(timetable -> of.day() < timetable.days().size())
				.map(timetable -> timetable.days().get(of.day()).slots()).filter(slots -> of.slot() < slots.size())
				.flatMap(slots -> slots.get(of.slot()) instanceof Slot.OfSession session
						? Optional.of(session.session())
						: Optional.empty());
	}

	/** Whether both are shown on the same pages. */
	boolean isBeside(Subject other) {
		return programme == other.programme && session.equals(other.session);
	}

	/** Where a block of the session, or the session itself, is edited; empty where the session is not there any more. */
	Optional<Node> node(Optional<BlockId> at) {
		return programme.programme().moduleOf(session).map(Module::id).map(module -> at
				.<Node>map(found -> new Node.OfBlock(programme, module, session, found))
				.orElse(new Node.OfSession(programme, module, session)));
	}
}
