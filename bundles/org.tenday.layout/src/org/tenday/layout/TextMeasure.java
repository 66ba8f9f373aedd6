package org.tenday.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.document.Inline;

/**
 * How wide words are and into how many lines they break, by the metrics of Liberation Sans and Mono, which are those of Arial and Courier New.
 * Immutable.
 */
public final class TextMeasure {

	private final Typeface regular = Typeface.REGULAR;
	private final Typeface bold = Typeface.BOLD;
	private final Typeface italic = Typeface.ITALIC;
	private final Typeface boldItalic = Typeface.BOLD_ITALIC;
	private final Typeface fixed = Typeface.FIXED;

	/** One letter's face, or what stands in a letter's place. */
	private record Letters(StringBuilder text, List<Typeface> faces) {
	}

	/** How wide some words are on one line, in points. */
	public double width(List<Inline> content, double size, boolean strong) {
		double widest = 0;
		Letters letters = letters(content, strong);
		double line = 0;
		for (int i = 0; i < letters.text().length(); i++) {
			if (letters.text().charAt(i) == '\n') {
				line = 0;
			} else {
				line += width(letters, i, size);
				widest = Math.max(widest, line);
			}
		}
		return widest;
	}

	/** How wide the longest part is that is never broken, in points. */
	public double longestWord(List<Inline> content, double size, boolean strong) {
		Letters letters = letters(content, strong);
		double widest = 0;
		int start = 0;
		for (int end : breaks(letters.text().toString())) {
			widest = Math.max(widest, width(letters, start, trimmed(letters.text(), start, end), size));
			start = end;
		}
		return widest;
	}

	/** Into how many lines some words break; at least one. */
	public int lines(List<Inline> content, double width, double size, boolean strong) {
		Letters letters = letters(content, strong);
		int lines = 1;
		double line = 0;
		int start = 0;
		for (int end : breaks(letters.text().toString())) {
			double word = width(letters, start, trimmed(letters.text(), start, end), size);
			if (line > 0 && line + word > width) {
				lines++;
				line = 0;
			}
			if (word > width) {
				lines += (int) Math.ceil(word / width) - 1;
				line = word % width;
			} else {
				line += width(letters, start, end, size);
			}
			if (letters.text().charAt(end - 1) == '\n' && end < letters.text().length()) {
				lines++;
				line = 0;
			}
			start = end;
		}
		return lines;
	}

	/** How wide a letter of the fixed-width face is, in points. */
	public double fixedWidth(double size) {
		return fixed.width('m') * size;
	}

	private static List<Integer> breaks(String text) {
		List<Integer> ends = new ArrayList<>();
		if (!text.isEmpty()) {
			BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
			words.setText(text);
			for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
				ends.add(end);
			}
		}
		return ends;
	}

	private static int trimmed(CharSequence text, int start, int end) {
		int last = end;
		while (last > start && Character.isWhitespace(text.charAt(last - 1)) && text.charAt(last - 1) != '\u00a0') {
			last--;
		}
		return last;
	}

	private double width(Letters letters, int start, int end, double size) {
		double width = 0;
		for (int i = start; i < end; i++) {
			width += width(letters, i, size);
		}
		return width;
	}

	private double width(Letters letters, int at, double size) {
		char letter = letters.text().charAt(at);
		return letter == '\n' ? 0 : letters.faces().get(at).width(letter) * size;
	}

	private Letters letters(List<Inline> content, boolean strong) {
		Letters letters = new Letters(new StringBuilder(), new ArrayList<>());
		add(letters, content, strong, false);
		return letters;
	}

	private void add(Letters letters, List<Inline> content, boolean strong, boolean slanted) {
		for (Inline inline : content) {
			switch (inline) {
			case Inline.Text text -> add(letters, text.text(), face(strong, slanted));
			case Inline.Code code -> add(letters, code.text(), fixed);
			case Inline.Strong part -> add(letters, part.content(), true, slanted);
			case Inline.Emphasis part -> add(letters, part.content(), strong, true);
			case Inline.Struck part -> add(letters, part.content(), strong, slanted);
			case Inline.Link part -> add(letters, part.content(), strong, slanted);
			case Inline.Jump part -> add(letters, part.content(), strong, slanted);
			case Inline.LineBreak ignored -> add(letters, "\n", face(strong, slanted));
			// An icon is about as wide as high, and a footnote leaves a small mark.
			case Inline.Icon ignored -> add(letters, "\u2014", face(strong, slanted));
			case Inline.Footnote ignored -> add(letters, "1", face(strong, slanted));
			}
		}
	}

	private static void add(Letters letters, String text, Typeface face) {
		letters.text().append(text);
		for (int i = 0; i < text.length(); i++) {
			letters.faces().add(face);
		}
	}

	private Typeface face(boolean strong, boolean slanted) {
		if (strong) {
			return slanted ? boldItalic : bold;
		}
		return slanted ? italic : regular;
	}
}
