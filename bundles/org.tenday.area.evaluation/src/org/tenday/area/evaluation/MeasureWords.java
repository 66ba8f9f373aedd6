package org.tenday.area.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

import org.tenday.area.evaluation.MeasureSet.Figure;
import org.tenday.area.evaluation.MeasureSet.Measure;
import org.tenday.skill.Words;

/** The figures of a measure in words, as they are printed and shown. */
public final class MeasureWords {

	private final Words words;

	/**
	 * @param words those beside this class
	 */
	public MeasureWords(Words words) {
		this.words = words;
	}

	/** "Outcome"; empty where nobody said. */
	public String kind(Measure measure) {
		return measure.kind() == MeasureSet.Kind.NOT_SAID ? "" : words.choice("measures.kind", measure.kind());
	}

	/** "21% (94 of 450), October 2025 to March 2026"; where there is none yet, who will give it by when. */
	public String baseline(Measure measure) {
		if (measure.baseline().isEmpty()) {
			return measure.baselineDates();
		}
		String value = figure(measure, measure.baseline().get());
		String counted = measure.baselineCount().isPresent() && measure.baselineOf().isPresent()
				? words.get("measures.counted", value, measure.baselineCount().get(), measure.baselineOf().get())
				: value;
		return measure.baselineDates().isBlank() ? counted : counted + ", " + measure.baselineDates();
	}

	/** "16% by March 2028"; empty where there is none. */
	public String target(Measure measure) {
		Optional<String> value = measure.target().map(target -> figure(measure, target));
		return value.map(text -> measure.targetDate().isBlank() ? text : words.get("measures.by", text, measure.targetDate())).orElse("");
	}

	private String figure(Measure measure, BigDecimal number) {
		String value = words.number(number);
		if (measure.figure() == Figure.PERCENTAGE) {
			return words.get("measures.percent", value);
		}
		if (measure.figure() == Figure.RATE && measure.per().isPresent()) {
			return words.get("measures.rate", value, measure.per().get(), measure.unit()).strip();
		}
		return words.get("measures.plain", value, measure.unit()).strip();
	}

	/** What is counted, of what; empty where nobody said. */
	String counted(Measure measure) {
		if (measure.numerator().isBlank() || measure.denominator().isBlank()) {
			return measure.numerator() + measure.denominator();
		}
		return words.get("measures.of", measure.numerator(), measure.denominator());
	}
}
