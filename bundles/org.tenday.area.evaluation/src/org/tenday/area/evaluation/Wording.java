package org.tenday.area.evaluation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wording of an English question, and what is wrong with it. Goes by words and knows nothing of meaning: what it says is a reason to read
 * the question once more aloud.
 *
 * @param question as it is asked
 */
record Wording(String question) {

	/** What can be wrong with a question. */
	enum Fault {
		/** Can be answered with yes or no. */
		CLOSED,
		/** Holds its own answer. */
		LEADING,
		/** Asks two things at once. */
		DOUBLE,
		/** Sounds like a reproach. */
		BLAMING
	}

	private static final String START = "(?:^|[.?!,;:–—]\\s*|\\bso\\s+|\\bor\\s+)[\"“‘']?";
	private static final String AUXILIARY = "(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|shall|should|may|might|must)"
			+ "(?:n['’]t)?";
	private static final Pattern CLOSED = Pattern.compile(START + AUXILIARY + "\\s+(?:not\\s+)?(?:you|your|they|their|he|she|it|its|we|our|"
			+ "the|this|that|these|those|there|anyone|anybody|someone|somebody|people|staff|patients|nurses|all|any|everyone|everybody|i|a|"
			+ "an)\\b");
	/** Polite ways to ask somebody to tell, and the open door at the end. */
	private static final Pattern OPEN = Pattern
			.compile("\\b(?:could|can|would|will) you (?:please |perhaps |briefly )?(?:tell|describe|explain|"
					+ "talk|walk|take|say|show|give|share|think of)\\b|\\b(?:is there|have you(?: got)?) anything\\b|\\banything else\\b|\\bif anything\\b");
	private static final Pattern LEADING = Pattern
			.compile("(?<!why )\\b(?:do|does|did|is|are|was|were|have|has|had|could|would|should|ca|wo)"
					+ "n['’]t\\s+(?:you|it|they|we|he|she|that|this|the)\\b|\\b(?:do|would) you (?:not )?agree\\b|\\b(?:surely|obviously|of course|"
					+ "everyone knows|everybody knows|as you know|as we all know)\\b|\\bmost people (?:agree|think|say|find|feel)\\b|"
					+ "\\bhow (?:much )?(?:better|helpful|useful|good|great|valuable|excellent|bad|terrible|satisfied|pleased|happy)\\b(?! or\\b)|"
					+ "\\b(?:excellent|wonderful|fantastic|brilliant|amazing|terrible|awful)\\b");
	private static final Pattern BLAMING = Pattern.compile("\\bwhy (?:did|do|have|had|could|would)(?:n['’]t you|\\s+you not)\\b");
	private static final Pattern JOINED = Pattern.compile("\\band/or\\b|\\bas well as\\b|\\band\\b");
	/** Pairs that are one thing, and "between the one and the other". */
	private static final Pattern ONE_THING = Pattern.compile("\\b(?:health and (?:social )?care|friends and family|family and friends|"
			+ "day and night|ups and downs|pros and cons|more and more|again and again|here and there|now and then|"
			+ "terms and conditions|accident and emergency|black and white|bed and breakfast)\\b|"
			+ "\\bbetween [^,.?]*? and\\b");

	/** Whether there are words for a language. */
	static boolean isChecked(Locale language) {
		return "en".equals(language.getLanguage());
	}

	/** What is wrong with it, as far as its words show. */
	Set<Fault> faults() {
		String plain = question.strip().toLowerCase(Locale.ROOT);
		Set<Fault> faults = EnumSet.noneOf(Fault.class);
		if (BLAMING.matcher(plain).find()) {
			faults.add(Fault.BLAMING);
		} else if (LEADING.matcher(plain).find()) {
			faults.add(Fault.LEADING);
		}
		if (CLOSED.matcher(plain).find() && !OPEN.matcher(plain).find()) {
			faults.add(Fault.CLOSED);
		}
		if (plain.chars().filter(letter -> letter == '?').count() > 1 || JOINED.matcher(ONE_THING.matcher(plain).replaceAll("")).find()) {
			faults.add(Fault.DOUBLE);
		}
		return faults;
	}
}
