package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;

/**
 * Moves what a programme holds to another place in it. Ids stay as they are, so a session stays on its days. Places count from 0, before
 * anything is taken out; a place beyond the last is the last. What is not there any more is not moved.
 */
public final class Move {

	private Move() {
	}

	/** Puts a module before the one that stands at a place. */
	public static Programme module(Programme programme, ModuleId module, int at) {
		return programme.withModules(moved(programme.modules(), Module::id, module, at));
	}

	/** Puts a session into a module, which may be the one that it is in. */
	public static Programme session(Programme programme, SessionId session, ModuleId to, int at) {
		Optional<Session> moving = programme.session(session);
		Optional<ModuleId> from = programme.moduleOf(session).map(Module::id);
		if (moving.isEmpty() || programme.module(to).isEmpty()) {
			return programme;
		}
		if (from.filter(to::equals).isPresent()) {
			return programme.withModule(to, owner -> owner.withSessions(moved(owner.sessions(), Session::id, session, at)));
		}
		return programme.withModule(from.orElseThrow(),
				owner -> owner.withSessions(owner.sessions().stream().filter(each -> !each.id().equals(session)).toList()))
				.withModule(to, owner -> owner.withSessions(with(owner.sessions(), at, moving.get())));
	}

	/** Puts a block into a session, which may be the one that it is in. */
	public static Programme block(Programme programme, SessionId from, BlockId block, SessionId to, int at) {
		Optional<Block> moving = programme.session(from)
				.flatMap(session -> session.blocks().stream().filter(each -> each.id().equals(block)).findFirst());
		if (moving.isEmpty() || programme.session(to).isEmpty()) {
			return programme;
		}
		if (from.equals(to)) {
			return programme.withSession(to, owner -> owner.withBlocks(moved(owner.blocks(), Block::id, block, at)));
		}
		return programme
				.withSession(from, owner -> owner.withBlocks(owner.blocks().stream().filter(each -> !each.id().equals(block)).toList()))
				.withSession(to, owner -> owner.withBlocks(with(owner.blocks(), at, moving.get())));
	}

	private static <T, K> List<T> moved(List<T> values, Function<T, K> id, K which, int at) {
		int from = IntStream.range(0, values.size()).filter(i -> id.apply(values.get(i)).equals(which)).findFirst().orElse(-1);
		if (from < 0) {
			return values;
		}
		List<T> changed = new ArrayList<>(values);
		T moving = changed.remove(from);
		return with(changed, at > from ? at - 1 : at, moving);
	}

	private static <T> List<T> with(List<T> values, int at, T value) {
		List<T> changed = new ArrayList<>(values);
		changed.add(Math.clamp(at, 0, changed.size()), value);
		return changed;
	}
}
