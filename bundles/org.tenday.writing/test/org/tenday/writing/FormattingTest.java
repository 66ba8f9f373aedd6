package org.tenday.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts « and » stand around what is selected, ^^ where the caret is; / is the end of a line. */
class FormattingTest {

	static Draft draft(String shown) {
		String text = shown.replace('/', '\n');
		int caret = text.indexOf("^^");
		if (caret >= 0) {
			return new Draft(text.replace("^^", ""), caret, caret);
		}
		int start = text.indexOf('«');
		return new Draft(text.replace("«", "").replace("»", ""), start, text.indexOf('»') - 1);
	}

	static String shown(Draft draft) {
		String text = draft.text();
		String shown = draft.start() == draft.end()
				? text.substring(0, draft.start()) + "^^" + text.substring(draft.start())
				: text.substring(0, draft.start()) + "«" + draft.selected() + "»" + text.substring(draft.end());
		return shown.replace('\n', '/');
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			BOLD     ~ a «b» c            ~ a **«b»** c
			BOLD     ~ a **«b»** c        ~ a «b» c
			BOLD     ~ a «**b**» c        ~ a «b» c
			BOLD     ~ a « b »c           ~ a  **«b»** c
			BOLD     ~ some wo^^rds       ~ some **«words»**
			BOLD     ~ a ^^ c             ~ a **^^** c
			BOLD     ~ a *«b»* c          ~ a ***«b»*** c
			ITALIC   ~ a **«b»** c        ~ a ***«b»*** c
			ITALIC   ~ a *«b»* c          ~ a «b» c
			ITALIC   ~ a ***«b»*** c      ~ a **«b»** c
			CODE     ~ «x»                ~ `«x»`
			CODE     ~ `«x»`              ~ «x»
			HEADING  ~ a/Wha^^t/c         ~ a/## Wha^^t/c
			HEADING  ~ ## Wha^^t          ~ ### Wha^^t
			HEADING  ~ ### What^^         ~ What^^
			BULLETS  ~ «one/two»          ~ «- one/- two»
			BULLETS  ~ «- one/- two»      ~ «one/two»
			BULLETS  ~ o«ne//  tw»o       ~ «- one//  - two»
			BULLETS  ~ «1. one/2. two»    ~ «- one/- two»
			BULLETS  ~ a/^^               ~ a/- ^^
			NUMBERS  ~ «one/two//three»   ~ «1. one/2. two//3. three»
			NUMBERS  ~ «one/two/»three    ~ «1. one/2. two»/three
			LINK     ~ the «map» here     ~ the [map](«https:%%») here
			LINK     ~ ^^                 ~ [words](«https:%%»)
			LINK     ~ «https:%%x.org»    ~ [«words»](https:%%x.org)
			TABLE    ~ a^^/b              ~ a//| «Heading» | Heading |/|---|---|/|  |  |//b
			TABLE    ~ ^^                 ~ | «Heading» | Heading |/|---|---|/|  |  |/
			FOOTNOTE ~ a^^ b              ~ a^[«note»] b
			FOOTNOTE ~ a«which» b         ~ a^[«which»] b
			CITATION ~ a^^ b              ~ a[@^^] b
			""")
	void theSelectionIsChanged(Formatting formatting, String before, String after) {
		assertEquals(after.replace("%%", "//").replace("](media/", "](media/"), shown(formatting.apply(given(before))));
	}

	/** Two slashes of an address are not the ends of lines. */
	private static Draft given(String before) {
		Draft draft = draft(before.replace("%%", "\u0001"));
		String text = draft.text().replace("\u0001", "//");
		return new Draft(text, draft.start(), draft.end() + (draft.end() > draft.start() ? text.length() - draft.text().length() : 0));
	}

	@Test
	void aBlockStandsOnLinesOfItsOwn() {
		assertEquals("one//![x](y)^^//two", shown(draft("on^^e//two").withBlock("![x](y)")));
		assertEquals("one//![x](y)^^/", shown(draft("one//^^").withBlock("![x](y)")));
		assertEquals("![x](y)^^/", shown(draft("^^").withBlock("![x](y)")));
	}

	@Test
	void whatIsNotThereCannotBeSelected() {
		assertThrows(IllegalArgumentException.class, () -> new Draft("abc", 2, 4));
		assertThrows(IllegalArgumentException.class, () -> new Draft("abc", 2, 1));
	}
}
