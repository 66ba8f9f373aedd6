package org.tenday.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;

/** Finds objectives that ask for two things at once. */
final class TwoVerbsRule extends ObjectiveRule {

	TwoVerbsRule() {
		super("objective.two-verbs", Severity.WARNING);
	}

	@Override
	void check(Verbs verbs, Module module, Objective objective, Trouble trouble) {
		String[] words = verbs.words(objective.text()).split(" ");
		if (words.length > 3 && isVerb(verbs, words[0]) && verbs.joints().contains(words[1].toLowerCase(Locale.ROOT))
				&& isVerb(verbs, words[2])) {
			trouble.say("The objective \"%s\" asks for two things, \"%s\" and \"%s\": keep one, or make two objectives of it."
					.formatted(objective.text(), words[0].toLowerCase(Locale.ROOT), words[2].toLowerCase(Locale.ROOT)),
					new Mend("Split into two objectives", split(module, objective, words)));
		} else if (words.length > 3 && words[0].endsWith(",") && isVerb(verbs, words[0]) && isVerb(verbs, words[1])) {
			trouble.say("The objective \"%s\" asks for more than one thing, beginning with \"%s\": make an objective of each."
					.formatted(objective.text(), words[0].toLowerCase(Locale.ROOT) + " " + words[1].toLowerCase(Locale.ROOT)));
		}
	}

	private static boolean isVerb(Verbs verbs, String word) {
		return verbs.isVerb(word.toLowerCase(Locale.ROOT).replaceFirst(",$", ""));
	}

	private static UnaryOperator<Programme> split(Module module, Objective objective, String[] words) {
		String rest = String.join(" ", List.of(words).subList(3, words.length));
		return programme -> programme.module(module.id()).filter(now -> now.objectives().contains(objective)).isEmpty()
				? programme
				: programme.withModule(module.id(), now -> now.withObjectives(halves(programme, now, objective, words[0], words[2], rest)));
	}

	private static List<Objective> halves(Programme programme, Module module, Objective objective, String first, String second,
			String rest) {
		Set<String> taken = programme.objectives().keySet().stream().map(ObjectiveId::value).collect(Collectors.toSet());
		String stem = Id.fromTitle(second + " " + rest, "objective");
		String id = stem;
		for (int n = 2; taken.contains(id); n++) {
			id = stem.substring(0, Math.min(stem.length(), Id.MAX_LENGTH - 4)) + "-" + n;
		}
		List<Objective> objectives = new ArrayList<>(module.objectives());
		int at = objectives.indexOf(objective);
		objectives.set(at, new Objective(objective.id(), capital(first) + " " + rest));
		objectives.add(at + 1, new Objective(new ObjectiveId(id), capital(second) + " " + rest));
		return objectives;
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}
}
