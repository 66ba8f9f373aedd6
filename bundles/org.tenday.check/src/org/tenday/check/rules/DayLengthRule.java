package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Timetable;

/** Finds days that are too long, or in another guise too short. */
final class DayLengthRule extends GeneralRule {

	private final boolean tooLong;

	private DayLengthRule(String id, Severity severity, boolean tooLong) {
		super(id, severity);
		this.tooLong = tooLong;
	}

	static DayLengthRule overrun() {
		return new DayLengthRule("timing.overrun", Severity.WARNING, true);
	}

	static DayLengthRule underrun() {
		return new DayLengthRule("timing.underrun", Severity.INFO, false);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		for (Timetable timetable : programme.timetables()) {
			for (int i = 0; i < timetable.days().size(); i++) {
				Schedule schedule = Schedule.of(programme, timetable.days().get(i));
				int over = schedule.overrunMinutes();
				if (tooLong && over > thresholds.minutesOfOverrun()) {
					findings.add(Where.day(timetable, i),
							"Day %d of \"%s\" is %d minutes too long for its end at %s: shorten or move a session."
									.formatted(i + 1, timetable.title(), over, schedule.day().end()));
				} else if (!tooLong && -over > thresholds.minutesOfUnderrun()) {
					findings.add(Where.day(timetable, i),
							"Day %d of \"%s\" ends %d minutes before %s: fill the time or end the day earlier."
									.formatted(i + 1, timetable.title(), -over, schedule.day().end()));
				}
			}
		}
	}
}
