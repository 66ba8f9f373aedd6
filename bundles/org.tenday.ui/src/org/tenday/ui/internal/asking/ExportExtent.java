package org.tenday.ui.internal.asking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.ModuleId;
import org.tenday.model.TimetableId;

/**
 * How much of a programme is printed, and in how many files.
 *
 * @param timetable the way of delivery; empty for the programme's first
 * @param days      one file for each of these days, from 1; empty where files are not made by day
 * @param modules   one file for each of these modules; empty where files are not made by module
 */
public record ExportExtent(Optional<TimetableId> timetable, List<Integer> days, List<ModuleId> modules) {

	/** One file for the whole programme, as its first timetable has it. */
	public static final ExportExtent WHOLE = new ExportExtent(Optional.empty(), List.of(), List.of());

	public ExportExtent {
		Objects.requireNonNull(timetable, "timetable");
		days = List.copyOf(days);
		modules = List.copyOf(modules);
	}
}
