package org.tenday.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

	@ParameterizedTest
	@CsvSource({ "cat, 1", "data, 2", "made, 1", "moved, 1", "needed, 2", "wanted, 2", "makes, 1", "causes, 2", "changes, 2", "table, 2",
			"people, 2",
			"learners, 2", "the, 1", "session, 2", "pathway, 2", "information, 4", "hmm, 1", "see, 1", "agree, 2", "2026, 1" })
	void syllablesAreCountedAsTheyAreSaid(String word, int syllables) {
		assertEquals(syllables, Measure.syllables(word));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			One two three.                          ~ 3 ~ 1
			One. Two! Three?                        ~ 3 ~ 3
			A cost of 3.5 per cent. Yes...          ~ 7 ~ 2
			He said “go.” She went.                 ~ 5 ~ 2
			**bold** `code` [link](https://x.org)   ~ 2 ~ 1
			well-being isn't one                    ~ 3 ~ 1
			'   '                                   ~ 0 ~ 0
			""")
	void wordsAndSentencesAreCounted(String text, int words, int sentences) {
		Measure measure = Measure.of(text);
		assertEquals(words, measure.words());
		assertEquals(sentences, measure.sentences());
	}

	@Test
	void headingsAndItemsAreSentences() {
		assertEquals(4, Measure.of("# Head\nText here.\n\n- one\n- two").sentences());
	}

	@Test
	void theGradeIsKincaids() {
		Measure measure = new Measure(100, 5, 140);
		assertEquals(0.39 * 20 + 11.8 * 1.4 - 15.59, measure.grade(), 1e-9);
		assertEquals(14, measure.readingAge());
		assertEquals(25, new Measure(100, 1, 300).readingAge());
		assertEquals(5, new Measure(100, 50, 100).readingAge());
	}

	@Test
	void aFewWordsHaveNoGrade() {
		assertFalse(Measure.of("Too short.").isGraded());
		assertTrue(new Measure(20, 1, 30).isGraded());
		assertThrows(IllegalStateException.class, () -> Measure.of("").grade());
	}

	@Test
	void readingTakesAMinuteForTwoHundredAndThirtyEightWords() {
		assertEquals(Duration.ofMinutes(1), new Measure(238, 10, 300).readingTime());
		assertEquals(Duration.ofSeconds(0), Measure.of("").readingTime());
	}

	@Test
	void aSentenceIsItsWords() {
		assertEquals(List.of(List.of("Calls"), List.of("We", "rang", "1,008", "people"), List.of("Most", "answered")),
				Measure.sentences("# Calls\n\nWe **rang** 1,008 people. Most answered!"));
	}
}
