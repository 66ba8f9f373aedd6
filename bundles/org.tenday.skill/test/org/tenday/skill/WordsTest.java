package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class WordsTest {

	@Test
	void everyLanguageHasEveryWord() {
		assertEquals(Words.beside(Words.class, Locale.ENGLISH).keys(), Words.beside(Words.class, Locale.GERMAN).keys());
		Words.beside(Words.class, Locale.GERMAN).keys().forEach(key -> {
			String german = Words.beside(Words.class, Locale.GERMAN).get(key);
			assertEquals(german.contains("{0"), Words.beside(Words.class, Locale.ENGLISH).get(key).contains("{0"), key);
		});
	}

	@Test
	void aLanguageWithoutAFileGetsEnglishWhateverTheMachineSpeaks() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals("Exercise", Words.beside(Words.class, Locale.ITALIAN).get("exercise"));
			assertEquals("Exercise", Words.beside(Words.class, Locale.UK).get("exercise"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aWordThatIsNotThereIsAnError() {
		Words words = Words.beside(Words.class, Locale.UK);
		assertEquals("There is no word \"no-such-word\" in org/tenday/skill/words.properties: add it.",
				assertThrows(MissingResourceException.class, () -> words.get("no-such-word")).getMessage());
	}

	@Test
	void aClassWithoutWordsIsToldWhatItLacks() {
		assertEquals("There is no words.properties that can be read beside the class org.junit.jupiter.api.Test: "
				+ "put one into its package, with the words that it prints.",
				assertThrows(MissingResourceException.class, () -> Words.beside(Test.class, Locale.UK)).getMessage());
	}

	@Test
	void daysAndNumbersAreWrittenAsTheLanguageWritesThem() {
		Words english = Words.beside(Words.class, Locale.UK);
		Words german = Words.beside(Words.class, Locale.GERMAN);
		assertEquals("2 November 2026", english.date(LocalDate.of(2026, 11, 2)));
		assertEquals("2. November 2026", german.date(LocalDate.of(2026, 11, 2)));
		assertEquals("8,400", english.number(new BigDecimal("8400")));
		assertEquals("3.50", english.number(new BigDecimal("3.50")));
		assertEquals("1.003,5", german.number(new BigDecimal("1003.5")));
	}
}
