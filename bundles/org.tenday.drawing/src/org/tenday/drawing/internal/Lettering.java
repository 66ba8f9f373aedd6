package org.tenday.drawing.internal;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.document.Inline;
import org.tenday.layout.TextMeasure;

/**
 * How words are lettered. Never below 9 points, which is the smallest that is read with ease on paper.
 *
 * @param size   in points
 * @param strong whether bold
 */
record Lettering(int size, boolean strong) {

	static final Lettering TITLE = new Lettering(12, true);
	static final Lettering STRONG = new Lettering(10, true);
	static final Lettering TEXT = new Lettering(10, false);
	static final Lettering SMALL = new Lettering(9, false);
	static final Lettering SMALL_STRONG = new Lettering(9, true);

	private static final double LEADING = 1.25;
	private static final TextMeasure MEASURE = new TextMeasure();

	/** From one line to the next. */
	double leading() {
		return size * LEADING;
	}

	/** From the upper edge of a line to where its letters stand. */
	double baseline() {
		return TextMeasure.baseline(leading(), size);
	}

	double height(List<String> lines) {
		return lines.size() * leading();
	}

	double width(String words) {
		return MEASURE.width(Inline.text(words), size, strong);
	}

	double width(List<String> lines) {
		return lines.stream().mapToDouble(this::width).max().orElse(0);
	}

	/** How wide the longest part is that is not broken. */
	double longestWord(String words) {
		return clean(words).lines().mapToDouble(line -> MEASURE.longestWord(Inline.text(line), size, strong)).max().orElse(0);
	}

	Font font() {
		return new Face(this);
	}

	/** The lines into which words break; none for no words. Only what is itself wider than a line is broken within. */
	List<String> wrapped(String words, double width) {
		List<String> lines = new ArrayList<>();
		clean(words).lines().forEach(line -> wrap(line.strip(), width, lines));
		return List.copyOf(lines);
	}

	private void wrap(String words, double width, List<String> lines) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(words);
		int first = 0;
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (start > first && width(words.substring(first, end).strip()) > width) {
				lines.add(words.substring(first, start).strip());
				first = start;
			}
			while (width(words.substring(first, end).strip()) > width && words.codePointCount(first, end) > 1) {
				int cut = fitting(words, first, end, width);
				lines.add(words.substring(first, cut));
				first = cut;
			}
			start = end;
		}
		if (first < words.length()) {
			lines.add(words.substring(first).strip());
		}
	}

	/** The end of as many letters as a line has room for, one at least. */
	private int fitting(String words, int first, int end, double width) {
		int cut = words.offsetByCodePoints(first, 1);
		while (cut < end) {
			int next = words.offsetByCodePoints(cut, 1);
			if (width(words.substring(first, next)) > width) {
				return cut;
			}
			cut = next;
		}
		return cut;
	}

	/** Words on one line, however long. */
	static String line(String words) {
		return clean(words).replace('\n', ' ');
	}

	/** Without what XML cannot hold, and with single spaces, as SVG shows them. */
	private static String clean(String words) {
		StringBuilder clean = new StringBuilder();
		words.codePoints().forEach(letter -> {
			if (letter == '\n') {
				clean.append('\n');
			} else if (Character.isWhitespace(letter)) {
				clean.append(' ');
			} else if (letter >= 0x20 && letter != 0xad && letter != 0xfffe && letter != 0xffff
					&& Character.getType(letter) != Character.SURROGATE
					&& !(letter >= 0x7f && letter < 0xa0)) {
				clean.appendCodePoint(letter);
			}
		});
		return clean.toString().replaceAll(" {2,}", " ").strip();
	}
}
