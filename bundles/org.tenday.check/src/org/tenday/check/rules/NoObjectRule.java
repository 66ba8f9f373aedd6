package org.tenday.check.rules;

import java.util.Set;

import org.tenday.check.Severity;
import org.tenday.model.Module;
import org.tenday.model.Objective;

/** Finds objectives that do not say what the verb is done to. */
final class NoObjectRule extends ObjectiveRule {

	/** Objects so empty that any workshop could have them. */
	private static final Set<String> EMPTY = Set.of("the processes involved", "the process involved", "things", "it", "this", "the topic",
			"the subject",
			"the key individuals", "the basics");

	NoObjectRule() {
		super("objective.no-object", Severity.WARNING);
	}

	@Override
	void check(Verbs verbs, Module module, Objective objective, Trouble trouble) {
		String plain = verbs.plain(objective.text());
		if (!plain.isEmpty() && !plain.contains(" ")) {
			trouble.say("The objective \"%s\" does not say what to %s: add the thing.".formatted(objective.text(), plain));
			return;
		}
		EMPTY.stream().filter(empty -> plain.endsWith(" " + empty)).findFirst()
				.ifPresent(empty -> trouble.say("The objective \"%s\" could stand in any course: say exactly what is meant by \"%s\"."
						.formatted(objective.text(), empty)));
	}
}
