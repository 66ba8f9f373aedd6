package org.tenday.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tenday.check.Findings;
import org.tenday.check.Rule;
import org.tenday.check.RuleSet;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.rules.GeneralRules;
import org.tenday.contribution.LoosePlugins;

class RuleReaderTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();

	/** A rule that finds nothing. */
	private record Named(String id, String help) implements Rule {
		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public void check(Subject subject, Thresholds thresholds, Findings findings) {
			// There is nothing to find.
		}
	}

	/** What a house brings. */
	public static final class House implements RuleSet {
		@Override
		public List<Rule> rules() {
			return List.of(new Named("house.aim", "Every module says what it is for."));
		}
	}

	/** What brings a rule of the same id, and one of its own. */
	public static final class Neighbour implements RuleSet {
		@Override
		public List<Rule> rules() {
			return List.of(new Named("house.aim", "The same again."), new Named("neighbour.word", "Words are short."));
		}
	}

	/** What forgets to say what its rule is for. */
	public static final class Silent implements RuleSet {
		@Override
		public List<Rule> rules() {
			return List.of(new Named("silent.rule", ""));
		}
	}

	private void rules(String plugin, String type) {
		plugins.add(plugin, "<extension point=\"org.tenday.check.rules\"><rules class=\"" + type + "\"/></extension>");
	}

	private List<String> read() {
		plugins.add("org.tenday.check", "<extension-point id=\"rules\" name=\"Rules\"/>");
		return plugins.read(RuleReader::new).read().stream().map(Rule::id).toList();
	}

	@Test
	void theGeneralRulesComeFirstThenPlugInsByName() {
		rules("org.example.b", Neighbour.class.getName());
		rules("org.example.a", House.class.getName());
		rules("org.tenday.check", GeneralRules.class.getName());
		List<String> general = GeneralRules.all().stream().map(Rule::id).toList();
		List<String> read = read();
		assertEquals(general, read.subList(0, general.size()));
		assertEquals(List.of("house.aim", "neighbour.word"), read.subList(general.size(), read.size()));
		assertEquals(List.of("The plug-in org.example.b adds \"" + Neighbour.class.getName()
				+ "\" to org.tenday.check.rules, which is left out in part: there is a rule \"house.aim\" already."),
				plugins.said());
	}

	@Test
	void whatIsMissingOrWrongIsSaidAndTheOthersStay() {
		rules("org.example.a", "org.example.Nowhere");
		rules("org.example.b", String.class.getName());
		rules("org.example.c", Silent.class.getName());
		rules("org.example.d", House.class.getName());
		assertEquals(List.of("house.aim"), read());
		assertEquals(3, plugins.log().size(), plugins.said().toString());
		assertTrue(plugins.said().get(2).contains("needs an id, a severity and a help text"), plugins.said().toString());
	}
}
