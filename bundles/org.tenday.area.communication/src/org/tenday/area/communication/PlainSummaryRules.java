package org.tenday.area.communication;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.check.Measure;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of every plain-English summary. Tools only say where to look first: whether it is plain, a reader says. */
final class PlainSummaryRules {

	private static final String ID = "communication.plain-summary.";
	private static final int LONGEST_SENTENCE = 25;
	private static final int OLDEST_READER = 14;
	private static final int SYLLABLES = 4;
	private static final int MOST_WORDS_NAMED = 6;
	/** Long, and yet said at every kitchen table. */
	private static final Set<String> EVERYDAY = Set.of("anybody", "everybody", "somebody", "everything", "january", "february",
			"community", "difficulty", "especially", "immediately", "information", "necessary", "situation", "television", "understanding",
			"usually");

	static final List<BlockRule<PlainSummary>> ALL = List.of(
			BlockRule.warning(ID + "sentence",
					"Sentences have 25 words at most, as the writing guidance of the UK government's website asks.",
					PlainSummaryRules::sentences),
			BlockRule.warning(ID + "reading-age",
					"People of 14 can read it: the NHS writes for a reading age of 9 to 11, and of 11 to 14 at most. The age follows from the "
							+ "Flesch–Kincaid grade, so it counts in English alone.",
					PlainSummaryRules::readingAge),
			BlockRule.info(ID + "long-words",
					"Words of four syllables and more are in the programme's glossary or in the summary's own list of jargon: most others have a "
							+ "shorter neighbour. English alone.",
					PlainSummaryRules::longWords),
			BlockRule.warning(ID + "jargon", "Every word of the list of jargon has its plain words, and the summary does without it.",
					PlainSummaryRules::jargon),
			BlockRule.warning(ID + "checked",
					"A reader from outside has checked it: measures find the hard places, and only readers say whether they understood.",
					PlainSummaryRules::checked));

	private PlainSummaryRules() {
	}

	private static void sentences(PlainSummary summary, Inspection<PlainSummary> inspection) {
		for (List<String> sentence : Measure.sentences(summary.text())) {
			if (sentence.size() > LONGEST_SENTENCE) {
				inspection.find("The sentence that begins \"%s …\" of the summary \"%s\" has %d words: make two of it."
						.formatted(String.join(" ", sentence.subList(0, 4)), inspection.name(), sentence.size()), "text");
			}
		}
	}

	private static boolean isEnglish(Inspection<PlainSummary> inspection) {
		return inspection.programme().about().language().getLanguage().equals("en");
	}

	private static void readingAge(PlainSummary summary, Inspection<PlainSummary> inspection) {
		Measure measure = Measure.of(summary.text());
		if (isEnglish(inspection) && measure.isGraded() && measure.readingAge() > OLDEST_READER) {
			inspection
					.find("The summary \"%s\" asks for a reading age of %d: use shorter sentences and shorter words, for one of %d at most."
							.formatted(inspection.name(), measure.readingAge(), OLDEST_READER), "text");
		}
	}

	private static void longWords(PlainSummary summary, Inspection<PlainSummary> inspection) {
		if (!isEnglish(inspection)) {
			return;
		}
		Set<String> explained = new HashSet<>();
		inspection.programme().glossary().forEach(entry -> explained.addAll(words(entry.term())));
		summary.jargon().forEach(jargon -> explained.addAll(words(jargon.word())));
		Set<String> hard = words(summary.text()).stream().filter(word -> Measure.syllables(word) >= SYLLABLES)
				.filter(word -> !EVERYDAY.contains(word) && !explained.contains(word))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		if (!hard.isEmpty()) {
			inspection.find(
					"The summary \"%s\" has long words that neither its list of jargon nor the glossary explains (%s): look for shorter ones."
							.formatted(inspection.name(), hard.stream().limit(MOST_WORDS_NAMED).collect(Collectors.joining(", "))),
					"text");
		}
	}

	private static Set<String> words(String text) {
		return Measure.sentences(text).stream().flatMap(List::stream).map(word -> word.toLowerCase(Locale.ROOT))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static void jargon(PlainSummary summary, Inspection<PlainSummary> inspection) {
		String text = run(summary.text());
		for (int i = 0; i < summary.jargon().size(); i++) {
			PlainSummary.Jargon jargon = summary.jargon().get(i);
			if (jargon.plain().isBlank()) {
				inspection.find("The jargon \"%s\" of the summary \"%s\" has no plain words: say what you would say at home."
						.formatted(jargon.word(), inspection.name()), "jargon", String.valueOf(i), "plain");
			}
			if (!jargon.word().isBlank() && text.contains(run(jargon.word()))) {
				inspection.find("The summary \"%s\" still says \"%s\": write its plain words.".formatted(inspection.name(), jargon.word()),
						"jargon", String.valueOf(i), "word");
			}
		}
	}

	/** The words of a text in a row, each between two blanks. */
	private static String run(String text) {
		return Measure.sentences(text).stream().flatMap(List::stream).map(word -> word.toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(" ", " ", " "));
	}

	private static void checked(PlainSummary summary, Inspection<PlainSummary> inspection) {
		if (!summary.isTemplate() && !summary.isExercise() && summary.checkedBy().isBlank()) {
			inspection.find("Nobody from outside has checked the summary \"%s\": have somebody tell it back, and write their role."
					.formatted(inspection.name()), "checked-by");
		}
	}
}
