package org.tenday.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;

class HeadingsTest {

	private static List<Element> headings(int... levels) {
		return Arrays.stream(levels).<Element>mapToObj(level -> new Heading(level, "x")).toList();
	}

	@Test
	void shiftingStaysWithinOneToSix() {
		assertEquals(headings(3, 6, 6), Headings.shift(headings(1, 4, 6), 2));
		assertEquals(headings(1, 1, 3), Headings.shift(headings(1, 3, 5), -2));
	}

	@Test
	void belowLeavesNoGaps() {
		assertEquals(headings(4, 5, 4, 4, 5, 6), Headings.below(headings(2, 4, 2, 1, 3, 6), 3));
		assertEquals(headings(4, 4, 4), Headings.below(headings(3, 2, 1), 3));
		assertEquals(headings(1, 2, 2), Headings.below(headings(2, 3, 3), 0));
	}
}
