package org.tenday.area.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What is done within 30, 60 and 90 days. Days are counted, so that a plan holds for every group of learners; where the first day is known, they are
 * printed as dates too.
 *
 * @param brief   what it is there for
 * @param start   the day from which days are counted
 * @param actions in the order of their days
 */
public record ActionPlan(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Start", answer = true, help = "The day from which the days are counted; then dates are printed too.") Optional<LocalDate> start,
		@Field(label = "Actions", answer = true) List<Action> actions) implements Sheet {

	/** The days by which something must have happened. */
	public static final List<Integer> MILESTONES = List.of(30, 60, 90);

	private static final int LONGEST = 3650;

	/**
	 * One action.
	 *
	 * @param from    the day on which it begins, counted from the start
	 * @param by      the day by which it is done
	 * @param sign    how one sees that it is done
	 * @param owner   who does it, by role
	 * @param sponsor who clears the way, by role
	 */
	public record Action(@Field(label = "Action") String action,
			@Field(label = "From day", unit = "days", help = "Counted from the start; 0 is at once.") int from,
			@Field(label = "By day", unit = "days", help = "30, 60 or 90, or any day before.") int by,
			@Field(label = "I shall know by", help = "How one sees that it is done.") String sign,
			@Field(label = "Owner", help = "Who does it, by role.") String owner,
			@Field(label = "Sponsor", help = "Who clears the way, by role.") String sponsor) {

		public Action {
			Objects.requireNonNull(action, "action");
			Objects.requireNonNull(sign, "sign");
			Objects.requireNonNull(owner, "owner");
			Objects.requireNonNull(sponsor, "sponsor");
			if (from < 0 || by < 0 || from > LONGEST || by > LONGEST) {
				throw new IllegalArgumentException("An action cannot run from day %d to day %d: write days from 0 to %d."
						.formatted(from, by, LONGEST));
			}
		}
	}

	public ActionPlan {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(start, "start");
		actions = List.copyOf(actions);
	}

	/** The date of a day, where the start is known. */
	public Optional<LocalDate> date(int day) {
		return start.map(first -> first.plusDays(day));
	}
}
