package org.tenday.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.Day;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;

/** How much of a programme one publication prints. */
public sealed interface Extent {

	/** All of it. */
	Extent WHOLE = new Whole();

	/** All modules with all their sessions. */
	record Whole() implements Extent {
	}

	/**
	 * The sessions of one day.
	 *
	 * @param number in the timetable, from 1
	 */
	record OfDay(int number) implements Extent {
	}

	/** One module. */
	record OfModule(ModuleId module) implements Extent {
	}

	/** The modules that are printed, each with those of its sessions that are. */
	default List<Module> modules(Programme programme, Optional<Timetable> timetable) {
		return switch (this) {
		case Whole whole -> programme.modules();
		case OfModule(ModuleId module) -> programme.module(module).stream().toList();
		case OfDay(int number) -> timetable.map(days -> ofDay(programme, days.days().get(number - 1))).orElse(List.of());
		};
	}

	/** What a file name says of it, with the hyphen before it; empty for all. */
	default String suffix() {
		return switch (this) {
		case Whole whole -> "";
		case OfDay(int number) -> "-day-%02d".formatted(number);
		case OfModule(ModuleId module) -> "-" + module;
		};
	}

	private static List<Module> ofDay(Programme programme, Day day) {
		Map<Module, List<Session>> sessions = new LinkedHashMap<>();
		for (Slot slot : day.slots()) {
			if (slot instanceof Slot.OfSession of) {
				programme.moduleOf(of.session()).ifPresent(module -> sessions.computeIfAbsent(module, first -> new ArrayList<>())
						.add(programme.session(of.session()).orElseThrow()));
			}
		}
		return sessions.entrySet().stream().map(entry -> entry.getKey().withSessions(entry.getValue())).toList();
	}
}
