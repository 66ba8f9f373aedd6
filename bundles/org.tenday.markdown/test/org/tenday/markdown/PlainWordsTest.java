package org.tenday.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

	/** One space between two words, so that a test reads well; a bar where something ends. */
	private static String said(String markdown) {
		return PlainWords.of(markdown).replaceAll(" +", " ").replaceAll(" ?\\n[ \\n]*", "|").strip();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			Some **strong** and *soft* words.           ~ Some strong and soft words.
			Take `code` out                             ~ Take out
			See [the map](https://example.org/mapp)     ~ See the map
			Go to https://example.org/abc now           ~ Go to now
			Write to ann@example.org soon               ~ Write to soon
			As [@ward2019; @nhs] says                   ~ As says
			A note.^[Which is long.] More               ~ A note. Which is long. More
			![A ward](media/ward.png){width=60%}        ~ A ward
			Salt &amp; pepper                           ~ Salt pepper
			x $a+b$ y                                   ~ x y
			H<sub>2</sub>O                              ~ H 2 O
			""")
	void whatIsNotWordsIsBlanked(String markdown, String words) {
		assertEquals(words, said(markdown));
	}

	@Test
	void blocksEndWhereTheyEnd() {
		assertEquals("A heading|One soft line break.|first|second|Day|Topic|1|Data|",
				said("# A heading\nOne soft\nline break.\n\n- first\n- second\n\n| Day | Topic |\n|---|---|\n| 1 | Data |\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "> quoted\n> on\n\n1. one\n   two\n", "\ttabbed\n\n\t- x\r\ny", "| a | b |\n|---|---|\n| \\| c |\n",
			"[^1]: A *note*\n\nText[^1]", "```\ncode\n```\nwords" })
	void everyWordStaysInItsPlace(String markdown) {
		String plain = PlainWords.of(markdown);
		assertEquals(markdown.length(), plain.length());
		for (int place = 0; place < plain.length(); place++) {
			if (!Character.isWhitespace(plain.charAt(place))) {
				assertEquals(markdown.charAt(place), plain.charAt(place));
			}
		}
	}
}
