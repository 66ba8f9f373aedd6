package org.tenday.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.document.Inline;

/**
 * How wide words are and into how many lines they break, by the metrics of Liberation Sans and Mono, which are those of Arial and Courier New.
 * Immutable.
 */
public final class TextMeasure {

	/** How far the letters of Liberation Sans reach above and below the line on which they stand, as shares of the size. */
	private static final double ASCENT = 0.905;
	private static final double DESCENT = 0.212;

	private static final LetterLook PLAIN = new LetterLook(false, false, false, false, false, Optional.empty());

	/** Letters, each with its look; one letter also in the place of what is none. */
	private record Letters(StringBuilder text, List<LetterLook> looks) {
	}

	/** Is told where lines begin and end, as they are broken. */
	@FunctionalInterface
	private interface Lines {
		void line(int start, int end);
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
		int[] count = new int[1];
		eachLine(letters(content, strong), width, size, (start, end) -> count[0]++);
		return count[0];
	}

	/** The lines into which some words break, as many as {@link #lines} says. */
	List<TextLine> broken(List<Inline> content, double width, double size, boolean strong) {
		Letters letters = letters(content, strong);
		List<TextLine> lines = new ArrayList<>();
		eachLine(letters, width, size, (start, end) -> lines.add(line(letters, start, trimmed(letters.text(), start, end), size)));
		return lines;
	}

	private static void eachLine(Letters letters, double width, double size, Lines lines) {
		int first = 0;
		int start = 0;
		double line = 0;
		int length = letters.text().length();
		for (int end : breaks(letters.text().toString())) {
			int last = trimmed(letters.text(), start, end);
			double word = width(letters, start, last, size);
			if (line > 0 && line + word > width) {
				lines.line(first, start);
				first = start;
				line = 0;
			}
			if (word > width) {
				// Longer than a line: broken wherever the line ends.
				for (int i = start; i < last; i++) {
					double letter = width(letters, i, size);
					if (line > 0 && line + letter > width && !Character.isLowSurrogate(letters.text().charAt(i))) {
						lines.line(first, i);
						first = i;
						line = 0;
					}
					line += letter;
				}
				line += width(letters, last, end, size);
			} else {
				line += width(letters, start, end, size);
			}
			if (letters.text().charAt(end - 1) == '\n' && end < length) {
				lines.line(first, end);
				first = end;
				line = 0;
			}
			start = end;
		}
		lines.line(first, length);
	}

	/** Pieces of one look each, without the spaces at their ends. */
	private static TextLine line(Letters letters, int start, int end, double size) {
		List<TextLine.Piece> pieces = new ArrayList<>();
		double x = 0;
		for (int from = start; from < end;) {
			LetterLook look = letters.looks().get(from);
			boolean known = look.face().has(letters.text().charAt(from));
			int to = from + 1;
			while (to < end && letters.looks().get(to).equals(look) && look.icon().isEmpty()
					&& look.face().has(letters.text().charAt(to)) == known) {
				to++;
			}
			double width = width(letters, from, to, size);
			int word = from;
			while (word < to && letters.text().charAt(word) == ' ') {
				word++;
			}
			int last = trimmed(letters.text(), word, to);
			if (last > word) {
				pieces.add(new TextLine.Piece(x + width(letters, from, word, size), width(letters, word, last, size),
						letters.text().substring(word, last), look, !known));
			}
			x += width;
			from = to;
		}
		return new TextLine(x, pieces);
	}

	/** How far below the upper edge of a line its letters stand, in points. */
	public static double baseline(double leading, double size) {
		return (leading - size * (ASCENT + DESCENT)) / 2 + size * ASCENT;
	}

	/** How wide a letter of the fixed-width face is, in points. */
	public double fixedWidth(double size) {
		return Typeface.FIXED.width('m') * size;
	}

	private static List<Integer> breaks(String text) {
		List<Integer> ends = new ArrayList<>();
		if (!text.isEmpty()) {
			BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
			words.setText(text);
			for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
				if (!isWithinWord(text, end)) {
					ends.add(end);
				}
			}
		}
		return ends;
	}

	/** Whether a stop stands between letters or digits, as in the code J44.10: Java breaks lines there, and the programs that show the words do not. */
	private static boolean isWithinWord(String text, int end) {
		return end > 1 && end < text.length() && ".,".indexOf(text.charAt(end - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(end - 2))
				&& Character.isLetterOrDigit(text.charAt(end));
	}

	private static int trimmed(CharSequence text, int start, int end) {
		int last = end;
		while (last > start && Character.isWhitespace(text.charAt(last - 1)) && text.charAt(last - 1) != '\u00a0') {
			last--;
		}
		return last;
	}

	private static double width(Letters letters, int start, int end, double size) {
		double width = 0;
		for (int i = start; i < end; i++) {
			width += width(letters, i, size);
		}
		return width;
	}

	private static double width(Letters letters, int at, double size) {
		char letter = letters.text().charAt(at);
		return letter == '\n' ? 0 : letters.looks().get(at).face().width(letter) * size;
	}

	private static Letters letters(List<Inline> content, boolean strong) {
		Letters letters = new Letters(new StringBuilder(), new ArrayList<>());
		add(letters, content, strong ? PLAIN.bold() : PLAIN);
		return letters;
	}

	private static void add(Letters letters, List<Inline> content, LetterLook look) {
		for (Inline inline : content) {
			switch (inline) {
			case Inline.Text text -> add(letters, text.text(), look);
			case Inline.Code code -> add(letters, code.text(), look.inFixedWidth());
			case Inline.Strong part -> add(letters, part.content(), look.bold());
			case Inline.Emphasis part -> add(letters, part.content(), look.slant());
			case Inline.Struck part -> add(letters, part.content(), look.strike());
			case Inline.Link part -> add(letters, part.content(), look.link());
			case Inline.Jump part -> add(letters, part.content(), look);
			case Inline.LineBreak ignored -> add(letters, "\n", look);
			// An icon is about as wide as high, and a footnote leaves a small mark.
			case Inline.Icon icon -> add(letters, "\u2014", look.with(icon.image()));
			case Inline.Footnote ignored -> add(letters, "1", look);
			}
		}
	}

	private static void add(Letters letters, String text, LetterLook look) {
		letters.text().append(text);
		for (int i = 0; i < text.length(); i++) {
			letters.looks().add(look);
		}
	}
}
