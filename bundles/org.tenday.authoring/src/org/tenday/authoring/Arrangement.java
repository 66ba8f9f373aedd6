package org.tenday.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

/** Puts sessions and blocks in, takes them out, and moves them up and down. Each method makes the new programme of the old one. */
public final class Arrangement {

	private Arrangement() {
	}

	/** With a session put into a module; {@code at} counts from 0 and may be the number of its sessions. */
	public static Programme withSessionAt(Programme programme, ModuleId module, int at, Session session) {
		return programme.withModule(module, owner -> owner.withSessions(with(owner.sessions(), at, session)));
	}

	/** Without a session, on every timetable too. */
	public static Programme withoutSession(Programme programme, SessionId session) {
		Module owner = programme.moduleOf(session).orElseThrow(() -> missing("session", session));
		Programme without = programme.withModule(owner.id(),
				module -> module.withSessions(without(module.sessions(), candidate -> candidate.id().equals(session))));
		Slot slot = new Slot.OfSession(session);
		UnaryOperator<Timetable> cleared = timetable -> timetable
				.withDays(timetable.days().stream().map(day -> day.withSlots(without(day.slots(), slot::equals))).toList());
		return without.withTimetables(without.timetables().stream().map(cleared).toList());
	}

	/** Without a module, and without its sessions on every timetable. */
	public static Programme withoutModule(Programme programme, ModuleId module) {
		Module owner = programme.module(module).orElseThrow(() -> missing("module", module));
		Programme cleared = programme;
		for (Session session : owner.sessions()) {
			cleared = withoutSession(cleared, session.id());
		}
		return cleared.withModules(without(cleared.modules(), candidate -> candidate.id().equals(module)));
	}

	/** Without a timetable; its sessions stay in their modules. */
	public static Programme withoutTimetable(Programme programme, TimetableId timetable) {
		if (programme.timetable(timetable).isEmpty()) {
			throw missing("timetable", timetable);
		}
		return programme.withTimetables(without(programme.timetables(), candidate -> candidate.id().equals(timetable)));
	}

	/** With a session moved within its module by some places, as far as there are places; less than 0 is up. */
	public static Programme withSessionMoved(Programme programme, SessionId session, int by) {
		Module owner = programme.moduleOf(session).orElseThrow(() -> missing("session", session));
		return programme.withModule(owner.id(),
				module -> module.withSessions(moved(module.sessions(), candidate -> candidate.id().equals(session), by)));
	}

	/** With a block put into a session; {@code at} counts from 0 and may be the number of its blocks. */
	public static Programme withBlockAt(Programme programme, SessionId session, int at, Block block) {
		return programme.withSession(session, owner -> owner.withBlocks(with(owner.blocks(), at, block)));
	}

	public static Programme withoutBlock(Programme programme, SessionId session, BlockId block) {
		return programme.withSession(session,
				owner -> owner.withBlocks(without(owner.blocks(), candidate -> candidate.id().equals(block))));
	}

	/** With a block moved within its session by some places, as far as there are places; less than 0 is up. */
	public static Programme withBlockMoved(Programme programme, SessionId session, BlockId block, int by) {
		return programme.withSession(session,
				owner -> owner.withBlocks(moved(owner.blocks(), candidate -> candidate.id().equals(block), by)));
	}

	/** An id for a new session that no session of the programme has, made from its title. */
	public static SessionId newSessionId(Programme programme, String title) {
		Set<String> taken = new HashSet<>();
		programme.modules().forEach(module -> module.sessions().forEach(session -> taken.add(session.id().value())));
		return new SessionId(Id.free(Id.fromTitle(title, "session"), taken::contains));
	}

	/** An id for a new block that no block of the programme has, made from its session's id and its type. */
	public static BlockId newBlockId(Programme programme, SessionId session, String type) {
		Set<String> taken = new HashSet<>();
		programme.modules().forEach(
				module -> module.sessions().forEach(owner -> owner.blocks().forEach(block -> taken.add(block.id().value()))));
		return new BlockId(Id.free(Id.fromTitle(session + "-" + type, "block"), taken::contains));
	}

	/** An id for a new objective that no objective of the programme has. */
	public static ObjectiveId newObjectiveId(Programme programme, ModuleId module) {
		Set<String> taken = new HashSet<>();
		programme.objectives().keySet().forEach(objective -> taken.add(objective.value()));
		return new ObjectiveId(Id.free(Id.fromTitle(module + "-objective", "objective"), taken::contains));
	}

	private static <T> List<T> with(List<T> values, int at, T value) {
		List<T> changed = new ArrayList<>(values);
		changed.add(at, value);
		return changed;
	}

	private static <T> List<T> without(List<T> values, Predicate<? super T> which) {
		return values.stream().filter(Predicate.not(which)).toList();
	}

	private static <T> List<T> moved(List<T> values, Predicate<T> which, int by) {
		List<T> changed = new ArrayList<>(values);
		for (int from = 0; from < changed.size(); from++) {
			if (which.test(changed.get(from))) {
				T moving = changed.remove(from);
				changed.add(Math.clamp((long) from + by, 0, changed.size()), moving);
				return changed;
			}
		}
		return values;
	}

	private static IllegalArgumentException missing(String kind, Id id) {
		return new IllegalArgumentException("The programme has no %s \"%s\" any more.".formatted(kind, id));
	}
}
