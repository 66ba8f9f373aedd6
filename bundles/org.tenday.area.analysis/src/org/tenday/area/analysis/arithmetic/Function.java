package org.tenday.area.analysis.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a formula can call by name. */
public enum Function {

	/** Square root. */
	SQRT(1),
	/** The number e to the power of a number. */
	EXP(1),
	/** Natural logarithm. */
	LN(1),
	/** Lower end of the 95% interval of a proportion, as of {@link Interval#normal}. */
	NORMAL_LOW(2),
	/** Upper end of the same. */
	NORMAL_HIGH(2),
	/** Lower end of the 95% interval of a proportion, as of {@link Interval#wilson}. */
	WILSON_LOW(2),
	/** Upper end of the same. */
	WILSON_HIGH(2),
	/** Lower end of the 95% interval of a rate, as of {@link Interval#rate}. */
	RATE_LOW(2),
	/** Upper end of the same. */
	RATE_HIGH(2);

	private final int takes;

	Function(int takes) {
		this.takes = takes;
	}

	/** As it is typed, in small letters. */
	public String typed() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Function> called(String name) {
		return Stream.of(values()).filter(each -> each.typed().equals(name.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** How many numbers it takes. */
	int takes() {
		return takes;
	}

	double apply(List<Double> given) {
		return switch (this) {
		case SQRT -> Math.sqrt(given.getFirst());
		case EXP -> Math.exp(given.getFirst());
		case LN -> Math.log(given.getFirst());
		case NORMAL_LOW -> Interval.normal(given.get(0), given.get(1)).low();
		case NORMAL_HIGH -> Interval.normal(given.get(0), given.get(1)).high();
		case WILSON_LOW -> Interval.wilson(given.get(0), given.get(1)).low();
		case WILSON_HIGH -> Interval.wilson(given.get(0), given.get(1)).high();
		case RATE_LOW -> Interval.rate(given.get(0), given.get(1)).low();
		case RATE_HIGH -> Interval.rate(given.get(0), given.get(1)).high();
		};
	}
}
