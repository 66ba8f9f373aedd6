package org.tenday.importer.internal.text;

import java.util.List;

/**
 * Writes the tokens of a line so that each mark opens and closes what it should. Markdown reads a mark by the signs beside it: one
 * between a letter and punctuation is none. There, the letter is written by its number, which is punctuation to Markdown and the letter
 * to a reader.
 */
final class LineText {

	private final List<Token> tokens;
	private final boolean startsLine;
	private final StringBuilder line = new StringBuilder();

	private LineText(List<Token> tokens, boolean startsLine) {
		this.tokens = tokens;
		this.startsLine = startsLine;
	}

	/**
	 * @param startsLine whether a list or heading could begin where the words do
	 */
	static String of(List<Token> tokens, boolean startsLine) {
		return new LineText(tokens, startsLine).write();
	}

	private String write() {
		for (int i = 0; i < tokens.size(); i++) {
			switch (tokens.get(i)) {
			case Token.Raw raw -> line.append(raw.markdown());
			case Token.Delimiter delimiter -> line.append(sign(delimiter, i));
			case Token.Plain plain -> plain(plain.text(), i);
			}
		}
		return line.toString().strip();
	}

	private void plain(String written, int place) {
		boolean starts = line.isEmpty() || line.charAt(line.length() - 1) == '\n';
		// Spaces at the beginning of a line would make it code.
		String text = starts ? Escape.notTicked(written.stripLeading()) : written;
		if (text.isEmpty()) {
			return;
		}
		int first = text.codePointAt(0);
		int last = text.codePointBefore(text.length());
		boolean codedStart = place > 0 && tokens.get(place - 1) instanceof Token.Delimiter before && !starts
				&& needsCode(before, place - 1, first, !before.opens());
		boolean codedEnd = place + 1 < tokens.size() && tokens.get(place + 1) instanceof Token.Delimiter after
				&& needsCode(after, place + 1, last, after.opens());
		int from = codedStart ? Character.charCount(first) : 0;
		int to = codedEnd ? text.length() - Character.charCount(last) : text.length();
		line.append(codedStart ? Escape.coded(first) : "");
		if (from < to) {
			boolean afterMark = !starts && place > 0 && tokens.get(place - 1) instanceof Token.Raw;
			line.append(Escape.words(text.substring(from, to), starts && startsLine, afterMark));
		}
		line.append(codedEnd && to >= from ? Escape.coded(last) : "");
	}

	/**
	 * Whether a letter keeps the mark beside it from being one.
	 *
	 * @param outside whether the letter stands outside of what the mark encloses
	 */
	private boolean needsCode(Token.Delimiter delimiter, int place, int letter, boolean outside) {
		if (!outside || CleanText.isSpace(letter) || isAsciiPunctuation(letter)) {
			return false;
		}
		return sign(delimiter, place).equals("_") || !isLetter(beyond(place, delimiter.opens()));
	}

	/** The sign that stands on the inner side of a mark: a letter, or 0 for whatever else. */
	private int beyond(int place, boolean opens) {
		int next = opens ? place + 1 : place - 1;
		if (next < 0 || next >= tokens.size() || !(tokens.get(next) instanceof Token.Plain(String text)) || text.isEmpty()) {
			return 0;
		}
		int sign = opens ? text.codePointAt(0) : text.codePointBefore(text.length());
		int further = opens ? next + 1 : next - 1;
		boolean between = text.length() == Character.charCount(sign) && further >= 0 && further < tokens.size()
				&& tokens.get(further) instanceof Token.Delimiter;
		// A letter between two marks may itself be written by its number.
		return between ? 0 : sign;
	}

	/** Stars, but low lines where stars for bold words stand beside them: stars would be taken together. */
	private String sign(Token.Delimiter delimiter, int place) {
		return switch (delimiter.look()) {
		case STRUCK -> "~~";
		case STRONG -> "**";
		default -> besideStrong(delimiter.opens() ? place : opening(place)) || besideStrong(delimiter.opens() ? closing(place) : place)
				? "_"
				: "*";
		};
	}

	private boolean besideStrong(int place) {
		return isStrong(place - 1) || isStrong(place + 1);
	}

	private boolean isStrong(int place) {
		return place >= 0 && place < tokens.size() && tokens.get(place) instanceof Token.Delimiter(Look look, boolean opens)
				&& look == Look.STRONG;
	}

	/** Italic words are the innermost, so the next mark of their kind belongs to this one. */
	private int closing(int place) {
		int at = place + 1;
		while (!(tokens.get(at) instanceof Token.Delimiter)) {
			at++;
		}
		return at;
	}

	private int opening(int place) {
		int at = place - 1;
		while (!(tokens.get(at) instanceof Token.Delimiter)) {
			at--;
		}
		return at;
	}

	private static boolean isLetter(int sign) {
		return Character.isLetterOrDigit(sign);
	}

	private static boolean isAsciiPunctuation(int sign) {
		return sign > ' ' && sign < 127 && !Character.isLetterOrDigit(sign);
	}
}
