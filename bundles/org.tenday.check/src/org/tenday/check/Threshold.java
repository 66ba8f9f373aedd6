package org.tenday.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One of the {@link Thresholds}, as it is offered to those who may change it.
 *
 * @param name  as it is written on the command line, such as {@code words-in-sentence}
 * @param label the words beside its field
 * @param unit  what is counted, such as "words"
 * @param least the smallest number that makes sense
 * @param usual the number where nobody chose otherwise
 * @param most  the largest number that makes sense
 */
public record Threshold(String name, String label, String unit, int least, int usual, int most) {

	private static final List<Threshold> ALL = Arrays.stream(Thresholds.class.getRecordComponents()).map(Threshold::of).toList();

	public Threshold {
		if (usual < least || usual > most) {
			throw new IllegalArgumentException("%s cannot usually be %d: choose from %d to %d.".formatted(name, usual, least, most));
		}
	}

	/** All of them, in the order of the components of {@link Thresholds}. */
	public static List<Threshold> all() {
		return ALL;
	}

	private static Threshold of(RecordComponent component) {
		Limit limit = component.getAnnotation(Limit.class);
		return new Threshold(written(component.getName()), limit.label(), limit.unit(), limit.least(), limit.usual(), limit.most());
	}

	/** A component's name as it is written: wordsInSentence becomes words-in-sentence. */
	private static String written(String component) {
		return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	/** Whether the number makes sense here. */
	public boolean accepts(int number) {
		return number >= least && number <= most;
	}

	/**
	 * The number itself, where it makes sense here.
	 *
	 * @throws IllegalArgumentException where it doesn't
	 */
	int checked(int number) {
		if (!accepts(number)) {
			throw new IllegalArgumentException("%s cannot be %d: write a number from %d to %d.".formatted(name, number, least, most));
		}
		return number;
	}
}
