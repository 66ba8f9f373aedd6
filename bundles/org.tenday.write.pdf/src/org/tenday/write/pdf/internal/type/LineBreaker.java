package org.tenday.write.pdf.internal.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.tenday.write.pdf.internal.type.Line.Segment;

/**
 * Breaks a paragraph into lines, each as full as it gets. Words wider than a line are broken, after a mark such as a slash where there is one, so
 * that nothing ever stands over the edge.
 */
public final class LineBreaker {

	private static final char OBJECT = '\uFFFC';
	/** After these a line may end though no space follows. */
	private static final String BREAKING_MARKS = "-/\u2010\u2013\u2014";

	/** A word wider than this share of a line is begun on the line before. */
	private static final double LONG_WORD = 0.6;

	private static final String ADDRESS_MARKS = "/?&=#";

	/** Where a word that is wider than a whole line is best broken. */
	private static final String BREAK_AFTER = "/._-?&=:,;@#|\\)+";

	/** The first of the characters that are written from right to left. */
	private static final int FIRST_RIGHT_TO_LEFT = 0x590;

	private final Typefaces typefaces;
	private final BreakIterator breaks;
	private final IntConsumer unknown;

	/**
	 * @param unknown is told of each character that cannot be shown, or stands in the wrong order because it is written from right to left
	 */
	public LineBreaker(Typefaces typefaces, Locale locale, IntConsumer unknown) {
		this.typefaces = typefaces;
		this.breaks = BreakIterator.getLineInstance(locale);
		this.unknown = unknown;
	}

	/** Whether words of the character are written from right to left, which this class cannot do. */
	public static boolean isRightToLeft(int character) {
		byte direction = Character.getDirectionality(character);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	/** The lines of a paragraph; one without segments where there are no words. */
	public List<Line> lines(List<Piece> pieces, double width) {
		return new Paragraph(pieces).lines(width);
	}

	/**
	 * The least width in which a paragraph takes no more lines than in all the room there is, and breaks no word: its lines are then about equally
	 * long.
	 */
	public double balanced(List<Piece> pieces, double room) {
		Paragraph paragraph = new Paragraph(pieces);
		int count = paragraph.lines(room).size();
		double narrow = Math.max(room / 2, paragraph.widths().least());
		double wide = room;
		if (count == 1 || narrow >= room) {
			return room;
		}
		while (wide - narrow > 1) {
			double middle = (narrow + wide) / 2;
			if (paragraph.lines(middle).size() > count) {
				narrow = middle;
			} else {
				wide = middle;
			}
		}
		return wide;
	}

	/** The widths of the widest word and of the whole paragraph on one line: no column needs less, or more. */
	public Widths widths(List<Piece> pieces) {
		return new Paragraph(pieces).widths();
	}

	/**
	 * @param least of the widest word
	 * @param most  of the longest line, where none is broken
	 */
	public record Widths(double least, double most) {
		public Widths or(Widths other) {
			return new Widths(Math.max(least, other.least), Math.max(most, other.most));
		}

		public Widths plus(double more) {
			return new Widths(least + more, most + more);
		}
	}

	/** A stretch of characters in one typeface; {@code words} is what is shown for them. */
	private record Run(int from, int to, Piece piece, Typeface typeface, String words, boolean exact) {
	}

	/** The characters of a paragraph with their widths. */
	private final class Paragraph {

		private final StringBuilder text = new StringBuilder();
		private final List<Run> runs = new ArrayList<>();
		/** At each character, the width of all before it. */
		private double[] offsets = new double[64];

		Paragraph(List<Piece> pieces) {
			for (Piece piece : pieces) {
				switch (piece) {
				case Piece.Words words -> add(words, words.text(), words.style());
				case Piece.NoteMark mark -> add(mark, mark.text(), mark.style());
				case Piece.Icon icon -> {
					int from = text.length();
					append(OBJECT, icon.width());
					runs.add(new Run(from, from + 1, icon, null, "", true));
				}
				case Piece.Break line -> append('\n', 0);
				}
			}
		}

		private void append(char character, double advance) {
			int at = text.length();
			if (at + 1 == offsets.length) {
				offsets = Arrays.copyOf(offsets, offsets.length * 2);
			}
			offsets[at + 1] = offsets[at] + advance;
			text.append(character);
		}

		private void add(Piece piece, String words, TextStyle style) {
			Typeface typeface = typefaces.of(style.face());
			int from = text.length();
			for (int i = 0; i < words.length();) {
				int character = words.codePointAt(i);
				i += Character.charCount(character);
				if (isInvisible(character)) {
					continue;
				}
				if (character >= FIRST_RIGHT_TO_LEFT && isRightToLeft(character)) {
					unknown.accept(character);
				}
				int plain = isSpace(character) ? ' ' : character;
				if (typeface.has(plain)) {
					append((char) plain, typeface.width(plain) * style.size() / 1000);
				} else {
					addRun(piece, typeface, from);
					addLacking(piece, style, plain);
					from = text.length();
				}
			}
			addRun(piece, typeface, from);
		}

		private void addRun(Piece piece, Typeface typeface, int from) {
			if (text.length() > from) {
				runs.add(new Run(from, text.length(), piece, typeface, "", true));
			}
		}

		private void addLacking(Piece piece, TextStyle style, int character) {
			Typefaces.Shown shown = typefaces.shown(style.face(), character);
			if (!shown.legible()) {
				unknown.accept(character);
			}
			int from = text.length();
			double advance = shown.typeface().width(shown.words(), style.size());
			for (char unit : Character.toChars(character)) {
				append(unit, advance);
				advance = 0;
			}
			runs.add(new Run(from, text.length(), piece, shown.typeface(), shown.words(), shown.exact()));
		}

		List<Line> lines(double width) {
			List<Line> lines = new ArrayList<>();
			int start = 0;
			int fitting = 0;
			double used = 0;
			breaks.setText(text.toString());
			for (int to = nextBreak(); to != BreakIterator.DONE; to = nextBreak()) {
				double visible = sum(fitting, seenEnd(fitting, to));
				if (used + visible > width && fitting > start) {
					int part = visible > width * LONG_WORD ? splitAtMark(fitting, to, width - used) : fitting;
					lines.add(line(start, part));
					start = part;
					used = 0;
				}
				while (sum(start, seenEnd(start, to)) > width && to - start > 1) {
					int split = split(start, to, width);
					lines.add(line(start, split));
					start = split;
				}
				fitting = to;
				used = sum(start, to);
				if (text.charAt(to - 1) == '\n') {
					lines.add(line(start, to));
					start = to;
					used = 0;
				}
			}
			if (start < text.length() || lines.isEmpty()) {
				lines.add(line(start, text.length()));
			}
			return lines;
		}

		/** Java would break addresses, names and program text after full stops and before brackets. */
		private int nextBreak() {
			int at = breaks.next();
			while (at != BreakIterator.DONE && at < text.length() && isInsideWord(text.charAt(at - 1), text.charAt(at))) {
				at = breaks.next();
			}
			return at;
		}

		private static boolean isInsideWord(char before, char after) {
			boolean separates = Character.isWhitespace(before) || BREAKING_MARKS.indexOf(before) >= 0;
			return !separates && !isOfScriptWithoutSpaces(before) && !isOfScriptWithoutSpaces(after);
		}

		private static boolean isOfScriptWithoutSpaces(char character) {
			return character >= 0x2E80 || character >= 0x0E00 && character < 0x1800;
		}

		/** Where a long word is broken so that it begins on a line that is not full: after the last mark that fits, or not at all. */
		private int splitAtMark(int from, int to, double room) {
			int best = from;
			for (int i = from + 1; i < to && sum(from, i) <= room; i++) {
				if (ADDRESS_MARKS.indexOf(text.charAt(i - 1)) >= 0) {
					best = i;
				}
			}
			return best;
		}

		/** Where a word that is too wide is broken: after the last mark that fits, if that is not near the beginning, or where the line is full. */
		private int split(int start, int to, double width) {
			int fits = start + 1;
			while (fits < to - 1 && sum(start, fits + 1) <= width) {
				fits++;
			}
			if (Character.isLowSurrogate(text.charAt(fits)) && fits > start + 1) {
				fits--;
			}
			for (int i = fits; i > start + (fits - start) / 2; i--) {
				if (BREAK_AFTER.indexOf(text.charAt(i - 1)) >= 0) {
					return i;
				}
			}
			return fits;
		}

		Widths widths() {
			double least = 0;
			double most = 0;
			double line = 0;
			breaks.setText(text.toString());
			int from = 0;
			for (int to = nextBreak(); to != BreakIterator.DONE; to = nextBreak()) {
				double visible = sum(from, seenEnd(from, to));
				least = Math.max(least, visible);
				most = Math.max(most, line + visible);
				line = text.charAt(to - 1) == '\n' ? 0 : line + sum(from, to);
				from = to;
			}
			return new Widths(least, most);
		}

		private double sum(int from, int to) {
			return offsets[to] - offsets[from];
		}

		/** The end without the spaces that may hang over the edge. */
		private int seenEnd(int from, int to) {
			int end = to;
			while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
				end--;
			}
			return end;
		}

		private Line line(int from, int to) {
			List<Segment> segments = new ArrayList<>();
			int end = seenEnd(from, to);
			// One space at the end of a line is kept, unseen: without it, words of two lines are read out as one.
			int spoken = end < to && text.charAt(end) == ' ' ? end + 1 : end;
			double x = 0;
			for (Run run : runs) {
				int first = Math.max(run.from(), from);
				int last = Math.min(run.to(), spoken);
				if (first < last) {
					double width = sum(first, Math.min(last, Math.max(first, end)));
					String own = text.substring(first, last);
					boolean itself = run.words().isEmpty();
					String shown = run.piece() instanceof Piece.Icon ? "" : itself ? own : run.words();
					segments.add(new Segment(x, width, run.piece(), run.typeface(), shown, run.exact() ? "" : own));
					x += width;
				}
			}
			return new Line(segments, x);
		}

		private static boolean isInvisible(int character) {
			int type = Character.getType(character);
			return type == Character.FORMAT || type == Character.CONTROL && !isSpace(character)
					|| character >= 0xFE00 && character <= 0xFE0F || type == Character.SURROGATE || type == Character.UNASSIGNED;
		}

		private static boolean isSpace(int character) {
			return character == '\t' || character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029;
		}
	}
}
