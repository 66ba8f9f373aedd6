package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Inline;

class TextMeasureTest {

	private final TextMeasure measure = new TextMeasure();

	@Test
	void widthsAreThoseOfArial() {
		// From Arial's own table, in thousandths: H 722, e 556, l 222, l 222, o 556.
		assertEquals(22.78, measure.width(Inline.text("Hello"), 10, false), 0.01);
		assertEquals(24.44, measure.width(Inline.text("Hello"), 10, true), 0.01, "bold is wider");
	}

	@Test
	void codeIsAsWideAsCourierNew() {
		assertEquals(5 * 6.0, measure.width(List.of(new Inline.Code("Hello")), 10, false), 0.02);
		assertEquals(6.0, measure.fixedWidth(10), 0.01);
	}

	@Test
	void linesBreakBetweenWordsAndSpacesAtTheirEndTakeNoRoom() {
		double three = measure.width(Inline.text("one two six"), 12, false);
		assertEquals(1, measure.lines(Inline.text("one two six"), three + 0.1, 12, false));
		assertEquals(1, measure.lines(Inline.text("one two six "), three + 0.1, 12, false));
		assertEquals(2, measure.lines(Inline.text("one two six"), three - 0.1, 12, false));
		assertEquals(3, measure.lines(Inline.text("one two six"), measure.width(Inline.text("one"), 12, false) + 2, 12, false));
	}

	@Test
	void aLineBreakIsOne() {
		assertEquals(2, measure.lines(List.of(new Inline.Text("one"), new Inline.LineBreak(), new Inline.Text("two")), 500, 12, false));
		assertEquals(1, measure.lines(List.of(), 500, 12, false));
	}

	@Test
	void aWordThatIsTooLongIsBroken() {
		String word = "x".repeat(100);
		double width = measure.width(Inline.text(word), 12, false);
		assertEquals(4, measure.lines(Inline.text(word), width / 3.5, 12, false));
		assertEquals(width, measure.longestWord(Inline.text("a " + word + " b"), 12, false), 0.01);
	}

	@Test
	void lettersThatTheFaceLacksAreCountedAsWide() {
		assertTrue(measure.width(Inline.text("\u6f22"), 10, false) >= 10);
	}

	@Test
	void aCodeIsNotBrokenAtItsStop() {
		assertEquals(measure.width(Inline.text("J44.10"), 12, false), measure.longestWord(Inline.text("J44.10"), 12, false), 0.01);
		assertTrue(measure.longestWord(Inline.text("well-known"), 12, false) < measure.width(Inline.text("well-known"), 12, false));
	}
}
