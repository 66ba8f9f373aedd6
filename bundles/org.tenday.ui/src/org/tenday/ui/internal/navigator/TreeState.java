package org.tenday.ui.internal.navigator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.store.Problem;

/**
 * What trees show of a programme. What they have to show anew after an edit is mostly nothing: whoever writes a text changes what no tree
 * shows.
 *
 * @param value    the programme's value
 * @param problems with its files
 */
public record TreeState(OpenProgramme open, Programme value, List<Problem> problems) {

	/** What a module shows in trees, with its sessions and blocks. */
	private record Shown(ModuleId id, String title, SkillAreaId area, List<ShownSession> sessions) {

		static Shown of(Module module) {
			return new Shown(module.id(), module.title(), module.skillArea(), module.sessions().stream().map(ShownSession::of).toList());
		}
	}

	private record ShownSession(SessionId id, String title, int minutes, List<ShownBlock> blocks) {

		static ShownSession of(Session session) {
			return new ShownSession(session.id(), session.title(), session.minutes(),
					session.blocks().stream().map(ShownBlock::of).toList());
		}

		boolean isSameOnADay(ShownSession other) {
			return id.equals(other.id) && title.equals(other.title) && minutes == other.minutes;
		}
	}

	/**
	 * @param content the icon says whether it is known
	 */
	private record ShownBlock(BlockId id, BlockTypeId type, String title, Class<?> content) {

		static ShownBlock of(Block block) {
			return new ShownBlock(block.id(), block.type(), block.title(), block.content().getClass());
		}
	}

	/** What they show as the programme is now. */
	public static TreeState now(OpenProgramme open) {
		return new TreeState(open, open.programme(), open.folder().problems());
	}

	/** The places that show something else than before, or have something else below them; whether anything is saved is not looked at. */
	public Set<Node> changesSince(TreeState before) {
		if (value == before.value && problems == before.problems) {
			return Set.of();
		}
		if (!value.about().title().equals(before.value.about().title()) || !modules(value).equals(modules(before.value))
				|| !timetables(value).equals(timetables(before.value)) || !problems.equals(before.problems)) {
			return Set.of(new Node.OfProgramme(open));
		}
		Set<Node> changed = new LinkedHashSet<>();
		boolean isOtherOnADay = !value.timetables().equals(before.value.timetables());
		for (int i = 0; i < value.modules().size(); i++) {
			Module is = value.modules().get(i);
			Module was = before.value.modules().get(i);
			if (!isSame(is, was)) {
				changed.add(new Node.OfModule(open, is.id()));
				isOtherOnADay |= !isSameOnADay(Shown.of(is).sessions(), Shown.of(was).sessions());
			}
		}
		if (isOtherOnADay) {
			value.timetables().forEach(timetable -> changed.add(new Node.OfTimetable(open, timetable.id())));
		}
		return changed;
	}

	/** Whether two values of a module are the same to whoever sees them in a tree. */
	public static boolean isSame(Module one, Module other) {
		return one == other || Shown.of(one).equals(Shown.of(other));
	}

	/** The same for a module that may not be there. */
	public static boolean isSame(Optional<Module> one, Optional<Module> other) {
		return one.isPresent() == other.isPresent() && (one.isEmpty() || isSame(one.get(), other.get()));
	}

	private static boolean isSameOnADay(List<ShownSession> some, List<ShownSession> others) {
		return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isSameOnADay(others.get(i)));
	}

	private static List<ModuleId> modules(Programme programme) {
		return programme.modules().stream().map(Module::id).toList();
	}

	private static List<TimetableId> timetables(Programme programme) {
		return programme.timetables().stream().map(Timetable::id).toList();
	}
}
