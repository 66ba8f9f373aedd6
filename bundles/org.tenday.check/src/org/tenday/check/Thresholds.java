package org.tenday.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers at which rules speak. Preferences and the command line may change them; each rule's help says where its number comes from.
 *
 * @param fewestObjectives    of a module
 * @param mostObjectives      of a module
 * @param acquisitionPercent  the largest share of listening and reading in a module's time
 * @param minutesWithoutCheck the longest stretch of listening and reading without a question to learners
 * @param minutesWithoutBreak the longest sitting
 * @param minutesOfOverrun    by which a day may be too long before anything is said
 * @param minutesOfUnderrun   by which a day may be too short before anything is said
 * @param wordsInSentence     the longest sentence in learners' text
 * @param wordsOnSlide        the most words on a slide
 * @param linesOnSlide        the most points on a slide
 * @param smallNumber         counts under it may point to a person
 * @param altCharacters       the longest alternative text
 */
public record Thresholds(
		@Limit(label = "Objectives of a module, at least", unit = "objectives", usual = 3, most = 20) int fewestObjectives,
		@Limit(label = "Objectives of a module, at most", unit = "objectives", least = 1, usual = 6, most = 50) int mostObjectives,
		@Limit(label = "Listening in a module's time, at most", unit = "per cent", usual = 40, most = 100) int acquisitionPercent,
		@Limit(label = "Listening at a stretch, at most", unit = "minutes", least = 1, usual = 20, most = 240) int minutesWithoutCheck,
		@Limit(label = "Sitting without a break, at most", unit = "minutes", least = 15, usual = 120, most = 480) int minutesWithoutBreak,
		@Limit(label = "A day may be too long by", unit = "minutes", usual = 0, most = 240) int minutesOfOverrun,
		@Limit(label = "A day may be too short by", unit = "minutes", usual = 30, most = 480) int minutesOfUnderrun,
		@Limit(label = "A sentence for learners, at most", unit = "words", least = 5, usual = 25, most = 100) int wordsInSentence,
		@Limit(label = "Words on a slide, at most", unit = "words", least = 5, usual = 40, most = 200) int wordsOnSlide,
		@Limit(label = "Points on a slide, at most", unit = "points", least = 1, usual = 6, most = 30) int linesOnSlide,
		@Limit(label = "A count may point to a person under", unit = "people", usual = 10, most = 100) int smallNumber,
		@Limit(label = "Alternative text, at most", unit = "characters", least = 20, usual = 125, most = 1_000) int altCharacters) {

	/** What is used where nobody chose otherwise. */
	public static final Thresholds DEFAULT = of(Map.of());

	public Thresholds {
		List<Integer> numbers = List.of(fewestObjectives, mostObjectives, acquisitionPercent, minutesWithoutCheck, minutesWithoutBreak,
				minutesOfOverrun, minutesOfUnderrun, wordsInSentence, wordsOnSlide, linesOnSlide, smallNumber, altCharacters);
		for (int i = 0; i < numbers.size(); i++) {
			Threshold.all().get(i).checked(numbers.get(i));
		}
		if (fewestObjectives > mostObjectives) {
			throw new IllegalArgumentException(
					"A module cannot have at least %d objectives and at most %d: make the first number the smaller one."
							.formatted(fewestObjectives, mostObjectives));
		}
	}

	/**
	 * Some numbers of one's own.
	 *
	 * @param chosen by the names of {@link Threshold}; what is not named is as usual
	 * @throws IllegalArgumentException with a sentence for users, where a name is unknown or a number makes no sense
	 */
	public static Thresholds of(Map<String, Integer> chosen) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		Threshold.all().forEach(threshold -> numbers.put(threshold.name(), chosen.getOrDefault(threshold.name(), threshold.usual())));
		Set<String> unknown = new HashSet<>(chosen.keySet());
		unknown.removeAll(numbers.keySet());
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException("There is no threshold \"%s\": choose from %s."
					.formatted(unknown.stream().sorted().collect(Collectors.joining("\", \"")), String.join(", ", numbers.keySet())));
		}
		return new Thresholds(numbers.get("fewest-objectives"), numbers.get("most-objectives"), numbers.get("acquisition-percent"),
				numbers.get("minutes-without-check"), numbers.get("minutes-without-break"), numbers.get("minutes-of-overrun"),
				numbers.get("minutes-of-underrun"), numbers.get("words-in-sentence"), numbers.get("words-on-slide"),
				numbers.get("lines-on-slide"), numbers.get("small-number"), numbers.get("alt-characters"));
	}
}
