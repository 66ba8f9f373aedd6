package org.tenday.check.rules;

import org.tenday.check.Severity;
import org.tenday.model.Module;
import org.tenday.model.Objective;

/** Finds objectives that break off. */
final class FragmentRule extends ObjectiveRule {

	FragmentRule() {
		super("objective.fragment", Severity.WARNING);
	}

	@Override
	void check(Verbs verbs, Module module, Objective objective, Trouble trouble) {
		String plain = verbs.plain(objective.text());
		String last = plain.substring(plain.lastIndexOf(' ') + 1);
		if (plain.isEmpty()) {
			trouble.say("The objective \"%s\" has no words: write it or remove it.".formatted(objective.id()));
		} else if (verbs.dangling().contains(last)) {
			trouble.say("The objective \"%s\" breaks off after \"%s\": finish it.".formatted(objective.text(), last));
		}
	}
}
