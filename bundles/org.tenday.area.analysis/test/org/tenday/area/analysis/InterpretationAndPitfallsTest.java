package org.tenday.area.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.analysis.PitfallCards.Card;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Programme;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class InterpretationAndPitfallsTest {

	private static InterpretationPrompt prompt(Use use, String shows, List<String> alternatives, String model) {
		return new InterpretationPrompt(Brief.of(use), "34 of 200 came back.", shows, "That calls help.", alternatives, "", model);
	}

	private static List<String> prompts(String rule, InterpretationPrompt prompt) {
		return Trial.of(new InterpretationPromptType(), prompt).findings("analysis.interpretation-prompt." + rule);
	}

	private static PitfallCards cards(Use use, Card... cards) {
		return new PitfallCards(Brief.of(use), List.of(cards));
	}

	private static List<String> cards(String rule, PitfallCards cards) {
		return Trial.of(new PitfallCardsType(), cards).findings("analysis.pitfall-cards." + rule);
	}

	private static Card card(String name, String definition) {
		return new Card(name, definition, "", "It shows", "Ask");
	}

	@Test
	void anotherExplanationIsNamed() {
		assertEquals(1, prompts("alternative", prompt(Use.EXERCISE, "Fewer", List.of(" "), "")).size());
		assertEquals(List.of(), prompts("alternative", prompt(Use.EXERCISE, "Fewer", List.of("Chance"), "")));
		assertEquals(List.of(), prompts("alternative", prompt(Use.TEMPLATE, "", List.of(), "")));
	}

	@Test
	void thereIsAResultAndBothSidesOfIt() {
		assertEquals(List.of(), prompts("result", prompt(Use.EXERCISE, "Fewer", List.of(), "")));
		assertEquals(1, prompts("result", new InterpretationPrompt(Brief.of(Use.EXERCISE), "", "", "", List.of(), "", "")).size());
		assertEquals(1, prompts("both-sides", prompt(Use.EXERCISE, "", List.of(), "")).size());
		assertEquals(List.of(), prompts("both-sides", prompt(Use.EXERCISE, "Fewer", List.of(), "")));
		assertEquals(1, prompts("model-answer", prompt(Use.EXERCISE, "Fewer", List.of(), "")).size());
		assertEquals(List.of(), prompts("model-answer", prompt(Use.EXERCISE, "Fewer", List.of(), "Names chance")));
	}

	@Test
	void learnersNeverGetTheModelAnswer() {
		for (Use use : List.of(Use.EXERCISE, Use.WORKED_EXAMPLE)) {
			Trial<InterpretationPrompt> trial = Trial.of(new InterpretationPromptType(),
					prompt(use, "Fewer", List.of("Chance"), "Names tulips"));
			assertFalse(trial.handbook().contains("tulips"), use.name());
			assertTrue(trial.guide().contains("tulips"), use.name());
		}
	}

	@Test
	void definitionsArePlain() {
		assertEquals(List.of(), cards("plain-english", cards(Use.REFERENCE, card("Chance", "Small groups swing widely."))));
		assertEquals(1, cards("plain-english", cards(Use.REFERENCE, card("Chance", "word ".repeat(26) + "."))).size());
		assertEquals(List.of("The definition of \"Noise\" uses the word “heterogeneity”: say it plainly, or explain it in the glossary."),
				cards("plain-english", cards(Use.REFERENCE, card("Noise", "There is heterogeneity."))));
		assertEquals(1, cards("plain-english", cards(Use.REFERENCE, card("Noise", "The RTM effect."))).size());
		Programme frame = Programme.titled("Frame").withGlossary(List.of(new GlossaryEntry("Heterogeneity", "Differences.", "", ""),
				new GlossaryEntry("RTM", "Regression to the mean.", "", "")));
		assertEquals(List.of(),
				Trial.of(new PitfallCardsType(), cards(Use.REFERENCE, card("Noise", "The RTM effect is heterogeneity."))).in(frame)
						.findings("analysis.pitfall-cards.plain-english"));
	}

	@Test
	void cardsAreCompleteAndStandOnce() {
		assertEquals(List.of(), cards("complete", cards(Use.REFERENCE, card("Chance", "Luck."))));
		assertEquals(3, cards("complete", cards(Use.REFERENCE, new Card("Chance", "", "", "", ""))).size());
		assertEquals(List.of(), cards("complete", cards(Use.TEMPLATE, new Card("", "", "", "", ""))));
		assertEquals(1, cards("twice", cards(Use.REFERENCE, card("Chance", "Luck."), card("chance ", "Luck."))).size());
		assertEquals(List.of(), cards("twice", cards(Use.REFERENCE, card("Chance", "Luck."), card("Bias", "A push."))));
	}
}
