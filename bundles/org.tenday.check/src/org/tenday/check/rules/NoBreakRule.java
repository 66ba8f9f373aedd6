package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;

/** Finds stretches of a day in which nobody can get up. */
final class NoBreakRule extends GeneralRule {

	private static final Slot.Break PAUSE = new Slot.Break("", 15);

	NoBreakRule() {
		super("timing.no-break", Severity.WARNING);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		for (Timetable timetable : programme.timetables()) {
			for (int i = 0; i < timetable.days().size(); i++) {
				check(Schedule.of(programme, timetable.days().get(i)), timetable, i, thresholds.minutesWithoutBreak(), findings);
			}
		}
	}

	private static void check(Schedule schedule, Timetable timetable, int day, int most, Findings findings) {
		int sitting = 0;
		boolean said = false;
		for (int slot = 0; slot < schedule.items().size(); slot++) {
			Schedule.Item item = schedule.items().get(slot);
			if (item.slot() instanceof Slot.Break) {
				sitting = 0;
				said = false;
				continue;
			}
			int before = sitting;
			sitting += item.minutes();
			if (sitting > most && !said) {
				said = true;
				int at = slot;
				String message = "Day %d of \"%s\" has no break for %d minutes by %s: put one in before.".formatted(day + 1,
						timetable.title(), sitting,
						item.end());
				Where where = Where.day(timetable, day).at("slots").at(String.valueOf(slot));
				if (before == 0) {
					findings.add(where, message);
				} else {
					findings.add(where, message,
							new Mend("Put a break of 15 minutes in before", programme -> withBreak(programme, timetable, day, at)));
				}
			}
		}
	}

	private static Programme withBreak(Programme programme, Timetable timetable, int day, int slot) {
		return programme.withTimetables(programme.timetables().stream()
				.map(now -> now.equals(timetable) ? now.withDay(day, changed -> changed.withSlotAt(slot, PAUSE)) : now).toList());
	}
}
