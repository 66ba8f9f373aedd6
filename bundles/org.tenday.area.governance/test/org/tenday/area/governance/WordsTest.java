package org.tenday.area.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tenday.skill.Words;

class WordsTest {

	@Test
	void everyLanguageHasTheSameWords() {
		Words english = Words.beside(LawfulBasisType.class, Locale.UK);
		Words german = Words.beside(LawfulBasisType.class, Locale.GERMANY);
		assertEquals(english.keys(), german.keys());
		assertNotEquals(english.get("lawful-basis.justification"), german.get("lawful-basis.justification"));
	}
}
