package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.governance.EthicsScenario.Choice;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class EthicsScenarioTest {

	private static final String ID = "governance.ethics-scenario.";

	private static EthicsScenario sheet(Use use, int prompts, List<String> views, Choice... options) {
		return new EthicsScenario(Brief.of(use), "A company offers a free analysis.", List.of(), List.of(), List.of(options),
				Collections.nCopies(prompts, "Who gains?"), views, "");
	}

	private static List<String> findings(String rule, EthicsScenario sheet) {
		return Trial.of(new EthicsScenarioType(), sheet).findings(ID + rule);
	}

	private static Choice choice(String option, Optional<Integer> support) {
		return new Choice(option, "", "", support);
	}

	@Test
	void thereAreThreePromptsAtLeast() {
		assertEquals(List.of("The scenario \"The block\" has 2 discussion prompts: write three at least."),
				findings("prompts", sheet(Use.WORKED_EXAMPLE, 2, List.of())));
		assertEquals(List.of(), findings("prompts", sheet(Use.WORKED_EXAMPLE, 3, List.of())));
		assertEquals(List.of(), findings("prompts", sheet(Use.TEMPLATE, 0, List.of())));
	}

	@Test
	void thereIsOneContraryViewAtLeast() {
		assertEquals(1, findings("contrary-view", sheet(Use.WORKED_EXAMPLE, 3, List.of())).size());
		assertEquals(List.of(), findings("contrary-view", sheet(Use.EXERCISE, 0, List.of())));
		assertEquals(List.of(), findings("contrary-view", sheet(Use.EXERCISE, 3, List.of("Does it matter who earns by it?"))));
	}

	@Test
	void thereIsSomethingToDecide() {
		Choice accept = choice("Accept", Optional.empty());
		assertEquals(1, findings("options", sheet(Use.WORKED_EXAMPLE, 3, List.of(), accept)).size());
		assertEquals(List.of(), findings("options", sheet(Use.WORKED_EXAMPLE, 3, List.of(), accept, accept)));
	}

	@Test
	void jurorsHaveAColumnWhereTheySpoke() {
		assertTrue(Trial.of(new EthicsScenarioType(), sheet(Use.WORKED_EXAMPLE, 3, List.of(), choice("Accept", Optional.of(21))))
				.handbook().contains("Jurors for it"));
		assertFalse(Trial.of(new EthicsScenarioType(), sheet(Use.WORKED_EXAMPLE, 3, List.of(), choice("Accept", Optional.empty())))
				.handbook().contains("Jurors for it"));
		assertThrows(IllegalArgumentException.class, () -> choice("Accept", Optional.of(-1)));
	}

	@Test
	void learnersOfAnExerciseHearNoContraryViewBeforeTheyLookForOne() {
		EthicsScenario exercise = sheet(Use.EXERCISE, 3, List.of("SECRET-VIEW"));
		assertFalse(Trial.of(new EthicsScenarioType(), exercise).handbook().contains("SECRET-VIEW"));
		assertTrue(Trial.of(new EthicsScenarioType(), exercise).guide().contains("SECRET-VIEW"));
	}
}
