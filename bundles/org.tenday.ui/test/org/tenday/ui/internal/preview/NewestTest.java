package org.tenday.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Questions here are words; those with the same first letter are about the same. */
class NewestTest {

	private final List<String> worked = new ArrayList<>();
	private final List<String> shown = new ArrayList<>();
	private Runnable meanwhile = () -> {
		// Nothing happens while an answer is being made, unless a test says so.
	};

	private final Newest<String, Integer> newest = new Newest<>(this::work, (one, other) -> one.charAt(0) == other.charAt(0),
			(question, answer) -> shown.add(question + answer));

	private int work(String question) {
		worked.add(question);
		meanwhile.run();
		return question.length();
	}

	@Test
	void onlyTheNewestOfManyQuestionsIsAnswered() {
		List.of("a", "ab", "abc").forEach(newest::ask);
		newest.answer();
		assertEquals(List.of("abc"), worked);
		assertEquals(List.of("abc3"), shown);
	}

	@Test
	void aQuestionIsAnsweredOnce() {
		newest.ask("a");
		newest.answer();
		newest.answer();
		assertEquals(List.of("a"), worked);
	}

	@Test
	void anAnswerIsDroppedWhenSomethingElseIsAskedMeanwhile() {
		newest.ask("a");
		meanwhile = () -> newest.ask("b");
		newest.answer();
		assertEquals(List.of(), shown);
		newest.answer();
		assertEquals(List.of("b1"), shown);
	}

	@Test
	void whoeverGoesOnTypingSeesWhatWasTypedBefore() {
		newest.ask("a");
		meanwhile = () -> newest.ask("ab");
		newest.answer();
		assertEquals(List.of("a1"), shown);
		newest.answer();
		assertEquals(List.of("a1", "ab2"), shown);
	}

	@Test
	void nothingIsShownWhenNobodyAsksAnyMore() {
		newest.ask("a");
		assertTrue(newest.isWanted("a"));
		meanwhile = newest::forget;
		newest.answer();
		assertEquals(List.of(), shown);
		assertFalse(newest.isWanted("a"));
	}
}
