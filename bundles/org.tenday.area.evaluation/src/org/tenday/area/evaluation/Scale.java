package org.tenday.area.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The steps of a scale, and which way each leans, as far as its English or German words show.
 *
 * @param steps from one end to the other
 */
record Scale(List<String> steps) {

	/** Which way a step leans. */
	enum Lean {
		DOWN, MIDDLE, UP,
		/** No step at all, such as "Don't know". */
		ASIDE,
		/** Its words don't show. */
		UNKNOWN
	}

	private static final Pattern ASIDE = Pattern
			.compile("\\b(don['’]t know|not applicable|n/a|prefer not|can['’]t say|weiß nicht|keine angabe|"
					+ "trifft nicht auf mich zu)\\b");
	private static final Pattern MIDDLE = Pattern.compile("\\b(neither|neutral|sometimes|same|unchanged|undecided|fair|average|weder|teils|"
			+ "manchmal|mittel|gleich)\\b|\\b(ok|okay)\\b");
	private static final Pattern DOWN = Pattern.compile("\\b(disagree|dissatisfied|unsatisfied|unlikely|unhelpful|uncertain|unsure|unclear|"
			+ "poor|poorly|bad|badly|worse|worst|never|rarely|seldom|none|nothing|hard|difficult|not|no|less|fewer|nicht|nie|selten|"
			+ "schlecht|schlechter|unzufrieden|unwahrscheinlich|gar)\\b");
	private static final Pattern UP = Pattern
			.compile("\\b(agree|satisfied|likely|helpful|certain|sure|clear|good|well|better|best|excellent|"
					+ "great|always|often|mostly|easy|more|very|completely|confident|yes|stimme|zu|immer|oft|häufig|gut|besser|zufrieden|"
					+ "wahrscheinlich|sehr|völlig)\\b");

	/** Which way one of its steps leans. */
	static Lean lean(String step) {
		String plain = step.strip().toLowerCase(Locale.ROOT);
		if (ASIDE.matcher(plain).find()) {
			return Lean.ASIDE;
		}
		if (MIDDLE.matcher(plain).find()) {
			return Lean.MIDDLE;
		}
		if (DOWN.matcher(plain).find()) {
			return Lean.DOWN;
		}
		return UP.matcher(plain).find() ? Lean.UP : Lean.UNKNOWN;
	}

	/** How many of its steps lean one way. */
	long leaning(Lean lean) {
		return steps.stream().filter(step -> lean(step) == lean).count();
	}

	/** Whether it has as many steps above the middle as below, or words of which nobody can tell. */
	boolean isBalanced() {
		return leaning(Lean.UNKNOWN) > 0 || leaning(Lean.UP) == leaning(Lean.DOWN);
	}
}
