package org.tenday.authoring.paste;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.tenday.model.Day;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;

/** Takes out of a programme what only those parts of it made use of that are not wanted; what nobody made use of stays. */
final class Trimming {

	private final Programme whole;
	private final List<Module> modules;
	private final Uses before;
	private final Uses now;
	private final Set<SessionId> sessions;

	/**
	 * @param modules those of the programme that are wanted, with what is wanted of them
	 */
	Trimming(Programme whole, List<Module> modules) {
		this.whole = whole;
		this.modules = modules;
		before = Uses.of(whole.modules());
		now = Uses.of(modules);
		sessions = modules.stream().flatMap(module -> module.sessions().stream()).map(session -> session.id())
				.collect(Collectors.toSet());
	}

	/**
	 * @param timetables those that are wanted, still with all their sessions
	 */
	Programme programme(List<Timetable> timetables) {
		Programme trimmed = whole.withModules(modules.stream().map(this::ownObjectives).toList());
		Objectives left = new Objectives(trimmed.objectives().keySet());
		TextReferences links = new TextReferences(UnaryOperator.identity(), session -> Optional.of(session).filter(sessions::contains));
		return trimmed
				.withModules(
						trimmed.modules().stream().map(module -> module.withSessions(module.sessions().stream().map(left::kept).toList()))
								.map(links::changed).toList())
				.withTimetables(timetables.stream().flatMap(timetable -> trimmed(timetable).stream()).toList())
				.withGlossary(whole.glossary().stream().filter(entry -> isLeft(before.says(entry.term()), now.says(entry.term()))).toList())
				.withReferences(whole.references().stream()
						.filter(work -> isLeft(before.works().contains(work.key()), now.works().contains(work.key()))).toList())
				.withMedia(whole.media().stream()
						.filter(file -> isLeft(before.files().contains(file.file()), now.files().contains(file.file()))).toList());
	}

	private static boolean isLeft(boolean wasUsed, boolean isUsed) {
		return isUsed || !wasUsed;
	}

	private Module ownObjectives(Module module) {
		return module.withObjectives(module.objectives().stream()
				.filter(each -> isLeft(before.objectives().contains(each.id()), now.objectives().contains(each.id()))).toList());
	}

	/** Empty where nothing is left of what was taught on it. */
	private Optional<Timetable> trimmed(Timetable timetable) {
		List<Day> days = timetable.days().stream()
				.filter(day -> day.sessions().isEmpty() || day.sessions().stream().anyMatch(sessions::contains))
				.map(day -> day.withSlots(day.slots().stream()
						.filter(slot -> !(slot instanceof Slot.OfSession(SessionId session)) || sessions.contains(session)).toList()))
				.toList();
		return days.isEmpty() && !timetable.days().isEmpty() ? Optional.empty() : Optional.of(timetable.withDays(days));
	}
}
