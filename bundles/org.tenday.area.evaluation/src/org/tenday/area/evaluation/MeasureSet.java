package org.tenday.area.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Measures of a project, each with its baseline.
 *
 * @param brief    what it is there for
 * @param measures in the order in which they are reported
 * @param unknown  what is not measured, and why
 */
public record MeasureSet(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Measures", answer = true) List<Measure> measures,
		@Field(label = "Not measured", kind = Field.Kind.MARKDOWN, answer = true, help = "What matters and is not measured, and why.") String unknown)
		implements
			Sheet {

	/** What a measure is for. */
	public enum Kind {
		NOT_SAID,
		/** Shows what matters in the end. */
		OUTCOME,
		/** Shows whether the work is done as planned. */
		PROCESS,
		/** Looks for harm elsewhere. */
		BALANCING
	}

	/** What its figures are. */
	public enum Figure {
		NOT_SAID,
		/** A number of things in some time. */
		COUNT,
		/** Of each hundred. */
		PERCENTAGE,
		/** Of each thousand, say. */
		RATE,
		/** A mean or a median. */
		AVERAGE
	}

	/**
	 * One measure.
	 *
	 * @param shows         the box of a logic model that it measures, in the same words; may be empty
	 * @param unit          what the figure counts, such as "people on the register a year"
	 * @param per           of how many a rate is; of 100 where it is a percentage
	 * @param baseline      in the unit, before the start
	 * @param baselineCount the numerator that it was reckoned from
	 * @param baselineOf    the denominator that it was reckoned from
	 * @param baselineDates from when to when; where there is no figure yet, who will give it by when
	 * @param targetDate    by when
	 * @param owner         by role
	 */
	public record Measure(@Field(label = "Measure") String name, @Field(label = "Type") Kind kind,
			@Field(label = "Shows", help = "The box of the logic model that it measures, in the same words.") String shows,
			@Field(label = "Definition", kind = Field.Kind.MARKDOWN) String definition, @Field(label = "Figure") Figure figure,
			@Field(label = "Numerator", help = "What is counted, so that two people would count alike.") String numerator,
			@Field(label = "Denominator", help = "Of what.") String denominator,
			@Field(label = "Unit", help = "What the figure counts, such as: people on the register a year.") String unit,
			@Field(label = "Per", help = "Of how many a rate is, such as 1,000.") Optional<Integer> per,
			@Field(label = "Source") String source, @Field(label = "How often") String frequency,
			@Field(label = "Baseline") Optional<BigDecimal> baseline,
			@Field(label = "Baseline: counted", help = "The numerator that it was reckoned from.") Optional<Integer> baselineCount,
			@Field(label = "Baseline: of", help = "The denominator that it was reckoned from.") Optional<Integer> baselineOf,
			@Field(label = "Baseline: dates", help = "From when to when; where there is no figure yet, who will give it by when.") String baselineDates,
			@Field(label = "Target") Optional<BigDecimal> target, @Field(label = "Target: by") String targetDate,
			@Field(label = "Owner", help = "Who looks at it, by role.") String owner) {

		public Measure {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(shows, "shows");
			Objects.requireNonNull(definition, "definition");
			Objects.requireNonNull(figure, "figure");
			Objects.requireNonNull(numerator, "numerator");
			Objects.requireNonNull(denominator, "denominator");
			Objects.requireNonNull(unit, "unit");
			Objects.requireNonNull(per, "per");
			Objects.requireNonNull(source, "source");
			Objects.requireNonNull(frequency, "frequency");
			Objects.requireNonNull(baseline, "baseline");
			Objects.requireNonNull(baselineCount, "baselineCount");
			Objects.requireNonNull(baselineOf, "baselineOf");
			Objects.requireNonNull(baselineDates, "baselineDates");
			Objects.requireNonNull(target, "target");
			Objects.requireNonNull(targetDate, "targetDate");
			Objects.requireNonNull(owner, "owner");
		}

		/** Whether its figure is one thing of another. */
		public boolean isShare() {
			return figure == Figure.PERCENTAGE || figure == Figure.RATE;
		}
	}

	public MeasureSet {
		Objects.requireNonNull(brief, "brief");
		measures = List.copyOf(measures);
		Objects.requireNonNull(unknown, "unknown");
	}
}
