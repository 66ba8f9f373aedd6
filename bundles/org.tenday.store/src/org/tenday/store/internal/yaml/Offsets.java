package org.tenday.store.internal.yaml;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns the parser's count of code points into offsets of characters; the two differ behind the first emoji. */
final class Offsets {

	private final String text;

	/** The counts of those code points that take two characters, in rising order. */
	private final int[] wide;

	Offsets(String text) {
		this.text = text;
		boolean none = text.codePointCount(0, text.length()) == text.length();
		int[] codePoints = none ? new int[0] : text.codePoints().toArray();
		wide = IntStream.range(0, codePoints.length).filter(i -> Character.isSupplementaryCodePoint(codePoints[i])).toArray();
	}

	int offset(int index) {
		int found = Arrays.binarySearch(wide, index);
		return index + (found >= 0 ? found : -found - 1);
	}

	/** The place of the code point with this index. */
	Span place(int index) {
		int offset = Math.min(offset(index), text.length());
		int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
		int line = 1 + (int) text.substring(0, offset).chars().filter(character -> character == '\n').count();
		return new Span(offset, offset, line, offset - lineStart + 1);
	}
}
