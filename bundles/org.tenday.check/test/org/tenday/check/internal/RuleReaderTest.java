package org.tenday.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tenday.check.Findings;
import org.tenday.check.Rule;
import org.tenday.check.RuleSet;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.rules.GeneralRules;

class RuleReaderTest {

	private static final Object TOKEN = new Object();

	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(new File[0], new boolean[0]), TOKEN,
			TOKEN);
	private final List<IStatus> log = new ArrayList<>();

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

	@AfterEach
	void stop() {
		registry.stop(TOKEN);
	}

	private void plugin(String name, String content) {
		byte[] xml = ("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml), ContributorFactorySimple.createContributor(name), false, name,
				null, TOKEN));
	}

	private void rules(String plugin, String type) {
		plugin(plugin, "<extension point=\"org.tenday.check.rules\"><rules class=\"" + type + "\"/></extension>");
	}

	private List<String> read() {
		plugin("org.tenday.check", "<extension-point id=\"rules\" name=\"Rules\"/>");
		return new RuleReader(registry, log::add).read().stream().map(Rule::id).toList();
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
				log.stream().map(IStatus::getMessage).toList());
	}

	@Test
	void whatIsMissingOrWrongIsSaidAndTheOthersStay() {
		rules("org.example.a", "org.example.Nowhere");
		rules("org.example.b", String.class.getName());
		rules("org.example.c", Silent.class.getName());
		rules("org.example.d", House.class.getName());
		assertEquals(List.of("house.aim"), read());
		assertEquals(3, log.size(), log.toString());
		assertTrue(log.get(2).getMessage().contains("needs an id, a severity and a help text"), log.toString());
	}
}
