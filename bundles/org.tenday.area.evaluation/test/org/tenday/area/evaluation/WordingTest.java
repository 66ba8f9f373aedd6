package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.area.evaluation.Wording.Fault;

class WordingTest {

	private static Set<Fault> faults(String question) {
		return new Wording(question).faults();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Did you find the call useful?", "Do you think it works?", "Was the nurse on time?",
			"When it got worse, did you ring?",
			"You said it hurt. Is it better now?", "Have you seen the leaflet?", "Are there steps at your house?" })
	void whatCanBeAnsweredWithYesIsClosed(String question) {
		assertTrue(faults(question).contains(Fault.CLOSED), question);
	}

	@ParameterizedTest
	@ValueSource(strings = { "How did you find the call?", "What did you do when it got worse?", "Could you tell me about the last call?",
			"Tell me how the call went.", "Is there anything I should have asked?", "What, if anything, did you do differently?",
			"Why do they not come?", "Why don’t people ring?", "Who was there when the nurse rang?", "Would you describe a normal day?",
			"What happened between the call and the visit?", "How do health and care staff work together?",
			"How have you been since you came home?" })
	void openQuestionsHaveNoFaults(String question) {
		assertEquals(Set.of(), faults(question), question);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Don’t you find the calls helpful?", "Isn't it better now?", "How helpful was the call?",
			"Would you agree that the calls help?", "It helped, didn't it?", "What was so wonderful about the call?",
			"Surely the list came late on Fridays?", "How much better do you feel?" })
	void whatHoldsItsOwnAnswerIsLeading(String question) {
		assertTrue(faults(question).contains(Fault.LEADING), question);
	}

	@Test
	void whatOffersBothEndsIsNotLeading() {
		assertEquals(Set.of(), faults("How helpful or unhelpful was the call?"));
		assertEquals(Set.of(), faults("How satisfied or dissatisfied were you?"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "How often and why do you ring us?", "What did you do? Who helped?",
			"How did the nurse help you and your family?",
			"The calls are kind and save me a journey.", "How were the nurses as well as the doctors?" })
	void whatAsksTwoThingsIsDouble(String question) {
		assertTrue(faults(question).contains(Fault.DOUBLE), question);
	}

	@Test
	void whySomebodyDidNotIsAReproach() {
		assertEquals(Set.of(Fault.BLAMING), faults("Why didn’t you pick up the phone?"));
		assertEquals(Set.of(), faults("What kept you from the phone?"));
	}

	@Test
	void oneQuestionCanHaveThreeFaults() {
		assertEquals(Set.of(Fault.CLOSED, Fault.LEADING, Fault.DOUBLE),
				faults("Don’t you agree that the calls are kind and save you a journey?"));
	}
}
