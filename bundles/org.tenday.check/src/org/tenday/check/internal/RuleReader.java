package org.tenday.check.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.check.Rule;
import org.tenday.check.RuleSet;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;

/** Reads the rules that plug-ins bring. What is wrong is reported with plug-in, point and class, and left out; the rest is there. */
public final class RuleReader {

	private final ExtensionPoint point;

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public RuleReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		point = new ExtensionPoint("org.tenday.check.rules", "class", registry, log);
	}

	/** The general rules, then those of each plug-in by its name; of two with one id the first. */
	public List<Rule> read() {
		Map<String, Rule> rules = new LinkedHashMap<>();
		for (Contribution set : point.contributions()) {
			point.safely(set, () -> checked(set.make("class", RuleSet.class).rules())).ifPresent(brought -> brought.forEach(rule -> {
				if (rules.putIfAbsent(rule.id(), rule) != null) {
					point.say(IStatus.ERROR, set, "which is left out in part: there is a rule \"" + rule.id() + "\" already", null);
				}
			}));
		}
		return List.copyOf(rules.values());
	}

	/** Asks each rule all that it is asked for later without protection. */
	private static List<Rule> checked(List<Rule> brought) {
		for (Rule rule : brought) {
			if (rule.id().isBlank() || rule.help().isBlank() || rule.severity() == null) {
				throw new IllegalArgumentException("its rule \"%s\" needs an id, a severity and a help text".formatted(rule.id()));
			}
		}
		return List.copyOf(brought);
	}
}
