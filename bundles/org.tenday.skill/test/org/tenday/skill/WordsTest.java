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
		assertThrows(MissingResourceException.class, () -> words.get("no-such-word"));
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
