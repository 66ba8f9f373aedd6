package org.tenday.area.curation;

import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * How many rows there were at first, what was lost on the way and what is left: drawn from a cleaning log of the module, and so never at
 * odds with it.
 *
 * @param brief     what it is there for
 * @param log       the id of the cleaning log; empty while nobody has chosen one
 * @param counted   what is counted, such as "rows" or "people"
 * @param start     what stands in the first box, such as "Delivered"
 * @param end       what stands in the last box, such as "Analysed"
 * @param received  how many there were, as a report says; checked against the log
 * @param analysed  how many were left, as a report says; checked against the log
 * @param everyStep whether steps are drawn that drop nothing
 */
public record AttritionFlow(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Cleaning log", answer = true, help = "The id of a cleaning log of this module: the flow is drawn from it.") String log,
		@Field(label = "What is counted", help = "Such as rows, stays or people.") String counted,
		@Field(label = "First box", help = "Such as Delivered.") String start,
		@Field(label = "Last box", help = "Such as Analysed.") String end,
		@Field(label = "Number at first", help = "As your report says; it is checked against the log.") Optional<Integer> received,
		@Field(label = "Number left", answer = true, help = "As your report says; it is checked against the log.") Optional<Integer> analysed,
		@Field(label = "Draw steps that drop nothing, too") boolean everyStep) implements Sheet {

	public AttritionFlow {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(log, "log");
		Objects.requireNonNull(counted, "counted");
		Objects.requireNonNull(start, "start");
		Objects.requireNonNull(end, "end");
		requireCount(received);
		requireCount(analysed);
	}

	private static void requireCount(Optional<Integer> number) {
		if (number.filter(count -> count < 0).isPresent()) {
			throw new IllegalArgumentException("A flow cannot have %d rows: write 0 or more.".formatted(number.get()));
		}
	}

	/** The same flow drawn from another log. */
	public AttritionFlow withLog(String other) {
		return new AttritionFlow(brief, other, counted, start, end, received, analysed, everyStep);
	}

	AttritionFlow withReceived(Optional<Integer> number) {
		return new AttritionFlow(brief, log, counted, start, end, number, analysed, everyStep);
	}

	AttritionFlow withAnalysed(Optional<Integer> number) {
		return new AttritionFlow(brief, log, counted, start, end, received, number, everyStep);
	}
}
