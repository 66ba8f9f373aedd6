package org.example.healtheconomics.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.example.healtheconomics.Sensitivity;
import org.example.healtheconomics.Sensitivity.Variation;

/**
 * A part of a tornado that can be chosen: a bar, or one of its ends. It is known by its place in the file, which stays when the bars are
 * sorted anew; the drawing counts from the widest.
 *
 * @param place of the variation in the file
 */
record BarPart(Kind kind, int place) {

	/** What of a bar it is; the drawing calls its spots so, in small letters. */
	enum Kind {
		BAR, LOW, HIGH;

		String prefix() {
			return name().toLowerCase(Locale.ROOT) + "-";
		}
	}

	BarPart {
		Objects.requireNonNull(kind, "kind");
	}

	/**
	 * The part that a spot of the drawing shows.
	 *
	 * @param spot such as {@code low-0}
	 */
	static BarPart at(String spot, Sensitivity sensitivity) {
		int dash = spot.indexOf('-');
		return new BarPart(Kind.valueOf(spot.substring(0, dash).toUpperCase(Locale.ROOT)),
				sensitivity.drawn().get(Integer.parseInt(spot.substring(dash + 1))));
	}

	/** The spot that shows it; empty where its bar is not drawn. */
	Optional<String> spot(Sensitivity sensitivity) {
		int drawn = sensitivity.drawn().indexOf(place);
		return drawn < 0 ? Optional.empty() : Optional.of(kind.prefix() + drawn);
	}

	private Variation variation(Sensitivity sensitivity) {
		return sensitivity.variations().get(place);
	}

	/** What it is and where, for those who cannot see it. */
	String words(Sensitivity sensitivity) {
		Variation of = variation(sensitivity);
		return switch (kind) {
		case BAR -> "%s, bar %d of %d".formatted(of.name(), sensitivity.drawn().indexOf(place) + 1, sensitivity.drawn().size());
		case LOW -> "%s, low end %s: %s".formatted(of.name(), of.low(), of.atLow().map(BigDecimal::toPlainString).orElse(""));
		case HIGH -> "%s, high end %s: %s".formatted(of.name(), of.high(), of.atHigh().map(BigDecimal::toPlainString).orElse(""));
		};
	}

	/** The same with the result at this end set; unchanged where it is no end. */
	Sensitivity set(Sensitivity sensitivity, BigDecimal result) {
		return kind == Kind.BAR ? sensitivity : sensitivity.with(place, variation -> variation.at(kind == Kind.HIGH, result));
	}

	/** The same with the result at this end changed by so much; unchanged where it is no end, or has none yet. */
	Sensitivity moved(Sensitivity sensitivity, BigDecimal by) {
		Variation of = variation(sensitivity);
		return (kind == Kind.HIGH ? of.atHigh() : of.atLow()).map(result -> set(sensitivity, result.add(by))).orElse(sensitivity);
	}

	/** The same without the bar. */
	Sensitivity removed(Sensitivity sensitivity) {
		List<Variation> variations = new ArrayList<>(sensitivity.variations());
		variations.remove(place);
		return sensitivity.withVariations(variations);
	}

	/**
	 * The same with a new bar.
	 *
	 * @param atHigh where its high end is to be; empty for where everything is as assumed
	 */
	static Sensitivity added(Sensitivity sensitivity, Optional<BigDecimal> atHigh) {
		List<Variation> variations = new ArrayList<>(sensitivity.variations());
		variations.add(new Variation("New bar", "", "", sensitivity.base(), atHigh.or(sensitivity::base), ""));
		return sensitivity.withVariations(variations);
	}
}
