package org.tenday.check.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ISafeRunnableWithResult;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.tenday.check.Rule;
import org.tenday.check.RuleSet;

/** Reads the rules that plug-ins bring. What is wrong is reported with plug-in, point and class, and left out; the rest is there. */
public final class RuleReader {

	private static final String OWN = "org.tenday.check";
	private static final String POINT = OWN + ".rules";

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final Map<String, Rule> rules = new LinkedHashMap<>();

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public RuleReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/** The general rules, then those of each plug-in by its name; of two with one id the first. */
	public List<Rule> read() {
		Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement element) -> !plugin(element).equals(OWN))
						.thenComparing(RuleReader::plugin))
				.forEach(this::read);
		return List.copyOf(rules.values());
	}

	private void read(IConfigurationElement element) {
		List<Rule> brought = SafeRunner.run(new ISafeRunnableWithResult<List<Rule>>() {
			@Override
			public List<Rule> runWithResult() throws CoreException {
				return checked(((RuleSet) element.createExecutableExtension("class")).rules());
			}

			@Override
			public void handleException(Throwable exception) {
				report(element, "left out: its rules cannot be made", exception);
			}
		});
		if (brought != null) {
			brought.forEach(rule -> {
				if (rules.putIfAbsent(rule.id(), rule) != null) {
					report(element, "left out in part: there is a rule \"" + rule.id() + "\" already", null);
				}
			});
		}
	}

	/** Asks each rule all that it is asked for later without protection. */
	private static List<Rule> checked(List<Rule> brought) {
		for (Rule rule : brought) {
			if (rule.id().isBlank() || rule.help().isBlank() || rule.severity() == null) {
				throw new IllegalArgumentException("The rule \"%s\" needs an id, a severity and a help text.".formatted(rule.id()));
			}
		}
		return List.copyOf(brought);
	}

	private void report(IConfigurationElement element, String what, Throwable cause) {
		log.accept(new Status(IStatus.ERROR, OWN,
				"The plug-in %s adds %s to %s, which is %s.".formatted(plugin(element), element.getAttribute("class"), POINT, what),
				cause));
	}

	private static String plugin(IConfigurationElement element) {
		return element.getContributor().getName();
	}
}
