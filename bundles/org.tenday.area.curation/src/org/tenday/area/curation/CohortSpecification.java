package org.tenday.area.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Who is in a data set and from when, so that somebody else could build it again.
 *
 * @param brief        what it is there for
 * @param question     what the data set is to answer
 * @param indexEvent   what starts each person's clock, such as the day of discharge
 * @param inclusion    who is in, one criterion an item
 * @param exclusions   who is put out, and in which order
 * @param from         first day of the period
 * @param to           last day of it
 * @param grain        what one row stands for
 * @param keys         how tables are joined
 * @param variables    what is asked for of each row
 * @param expected     how many rows are to be expected
 * @param expectedFrom how that number was come by
 */
public record CohortSpecification(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Question", help = "What the data set is to answer.") String question,
		@Field(label = "Index event", answer = true, help = "What starts each person's clock, such as the day of discharge.") String indexEvent,
		@Field(label = "Inclusion criteria", answer = true, help = "Who is in, one criterion a line.") List<String> inclusion,
		@Field(label = "Exclusions", answer = true, help = "Who is put out; the order decides how many each of them takes.") List<Exclusion> exclusions,
		@Field(label = "First day of the period", answer = true) Optional<LocalDate> from,
		@Field(label = "Last day of the period", answer = true) Optional<LocalDate> to,
		@Field(label = "Grain", answer = true, help = "What one row stands for, such as one stay in hospital.") String grain,
		@Field(label = "Linkage keys", answer = true, help = "The variables by which tables are joined.") String keys,
		@Field(label = "Variables", answer = true, help = "The least that answers the question, or the data dictionary that lists them.") String variables,
		@Field(label = "Expected number", unit = "rows", answer = true) Optional<Integer> expected,
		@Field(label = "How it was worked out", answer = true) String expectedFrom) implements Sheet {

	/**
	 * One exclusion.
	 *
	 * @param order     1 for what is put out first
	 * @param criterion who is put out
	 */
	public record Exclusion(@Field(label = "Order", help = "1 for what is put out first.") Optional<Integer> order,
			@Field(label = "Criterion") String criterion) {

		public Exclusion {
			Objects.requireNonNull(order, "order");
			Objects.requireNonNull(criterion, "criterion");
		}
	}

	public CohortSpecification {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(question, "question");
		Objects.requireNonNull(indexEvent, "indexEvent");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(to, "to");
		Objects.requireNonNull(grain, "grain");
		Objects.requireNonNull(keys, "keys");
		Objects.requireNonNull(variables, "variables");
		Objects.requireNonNull(expected, "expected");
		Objects.requireNonNull(expectedFrom, "expectedFrom");
		inclusion = List.copyOf(inclusion);
		exclusions = List.copyOf(exclusions);
		if (expected.filter(rows -> rows < 0).isPresent()) {
			throw new IllegalArgumentException("A data set cannot have %d rows: write 0 or more.".formatted(expected.get()));
		}
	}

	/** The same with its exclusions numbered as they stand. */
	CohortSpecification numbered() {
		return new CohortSpecification(brief, question, indexEvent, inclusion,
				IntStream.range(0, exclusions.size()).mapToObj(i -> new Exclusion(Optional.of(i + 1), exclusions.get(i).criterion()))
						.toList(),
				from, to, grain, keys, variables, expected, expectedFrom);
	}
}
