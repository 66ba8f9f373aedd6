package org.tenday.area.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A chart with the table that it is drawn from.
 *
 * @param brief       what it is there for
 * @param kind        how it is drawn
 * @param finding     its title: what it shows, in a sentence
 * @param question    the question that it answers; Markdown
 * @param reason      why this chart and no other; Markdown
 * @param across      what lies along the lower axis
 * @param acrossUnit  its unit; empty where there are names
 * @param up          what is measured upwards
 * @param upUnit      its unit
 * @param series      what the columns of numbers are, one to four; may be empty for a single one
 * @param rows        what is drawn, from left to right
 * @param stacked     whether bars stand on one another
 * @param n           how many people or things stand behind it
 * @param counted     what they are, such as "spells"
 * @param alt         what it shows, for those who cannot see it
 * @param description the same at length, where a short text does not do; Markdown
 */
public record Chart(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Kind", help = "A line for time, bars to compare, a histogram for spread, a scatter chart for two measures.") Kind kind,
		@Field(label = "Finding", answer = true, help = "The chart’s title: what it shows, in a sentence.") String finding,
		@Field(label = "Question", kind = Field.Kind.MARKDOWN, answer = true, help = "The question that the chart answers.") String question,
		@Field(label = "Why this chart", kind = Field.Kind.MARKDOWN, answer = true) String reason,
		@Field(label = "Across", help = "What lies along the lower axis, such as Month.") String across,
		@Field(label = "Unit across", help = "Empty where names stand there.") String acrossUnit,
		@Field(label = "Upwards", help = "What is measured, such as Admissions.") String up,
		@Field(label = "Unit upwards", help = "Such as % or per 1,000 people a year; for a plain count what is counted.") String upUnit,
		@Field(label = "Series", help = "One name for each column of numbers, four at most; none for a single one.") List<String> series,
		@Field(label = "Data", help = "In a scatter chart the name is the measure across, in a histogram where each bar begins.") List<Row> rows,
		@Field(label = "Bars on one another", help = "For parts of a whole.") boolean stacked,
		@Field(label = "n", help = "How many people or things stand behind it.") Optional<Integer> n,
		@Field(label = "n counts", help = "What n counts, such as spells.") String counted,
		@Field(label = "Alternative text", help = "What it shows, for those who cannot see it; 125 letters at most.") String alt,
		@Field(label = "Long description", kind = Field.Kind.MARKDOWN, help = "Where 125 letters do not do.") String description)
		implements
			Sheet {

	/** How a chart is drawn. */
	public enum Kind {
		/** Bars for names. */
		BAR,
		/** Lines over time. */
		LINE,
		/** Points of two measures. */
		SCATTER,
		/** How many there are of each size. */
		HISTOGRAM,
		/** A measure over time with its median. */
		RUN
	}

	/**
	 * One name with its numbers.
	 *
	 * @param name   as below the axis; a number in scatter charts and histograms
	 * @param first  of the first series
	 * @param second of the second series
	 * @param third  of the third series
	 * @param fourth of the fourth series
	 */
	public record Row(@Field(label = "Name") String name, @Field(label = "Series 1") Optional<BigDecimal> first,
			@Field(label = "Series 2") Optional<BigDecimal> second, @Field(label = "Series 3") Optional<BigDecimal> third,
			@Field(label = "Series 4") Optional<BigDecimal> fourth) {

		public Row {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(first, "first");
			Objects.requireNonNull(second, "second");
			Objects.requireNonNull(third, "third");
			Objects.requireNonNull(fourth, "fourth");
		}

		/** Its numbers, in the order of the series. */
		public List<Optional<BigDecimal>> values() {
			return List.of(first, second, third, fourth);
		}
	}

	/** The most series that a row has room for. */
	static final int MOST_SERIES = 4;

	public Chart {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(finding, "finding");
		Objects.requireNonNull(question, "question");
		Objects.requireNonNull(reason, "reason");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(acrossUnit, "acrossUnit");
		Objects.requireNonNull(up, "up");
		Objects.requireNonNull(upUnit, "upUnit");
		series = List.copyOf(series);
		rows = List.copyOf(rows);
		Objects.requireNonNull(n, "n");
		Objects.requireNonNull(counted, "counted");
		Objects.requireNonNull(alt, "alt");
		Objects.requireNonNull(description, "description");
		if (series.size() > MOST_SERIES) {
			throw new IllegalArgumentException("A chart shows %d series at most, and this one has %d: make two charts of it."
					.formatted(MOST_SERIES, series.size()));
		}
	}

	/** How many series it has: as many as are named or have a number, one at least. */
	int width() {
		int width = Math.max(1, series.size());
		for (Row row : rows) {
			for (int i = width; i < MOST_SERIES; i++) {
				width = row.values().get(i).isPresent() ? i + 1 : width;
			}
		}
		return width;
	}

	Chart withAlt(String text) {
		return new Chart(brief, kind, finding, question, reason, across, acrossUnit, up, upUnit, series, rows, stacked, n, counted, text,
				description);
	}
}
