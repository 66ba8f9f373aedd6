package org.tenday.importer.internal.text;

/** Escapes words, so that Tenday's Markdown reads them as words. */
final class Escape {

	private static final String ALWAYS = "\\`*[]{}$~|";
	/** They mean something only together with what comes behind them. */
	private static final String AT_END = "!^#";

	private Escape() {
	}

	/**
	 * Words anywhere in a line. What comes before and after them may be marks.
	 *
	 * @param lineStart whether they begin a line, so that they could begin a list, a heading or a rule
	 * @param afterMark whether they come directly behind a link, a note or the like
	 */
	static String words(String text, boolean lineStart, boolean afterMark) {
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		int start = lineStart ? startMark(text) : -1;
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (i == start || ALWAYS.indexOf(sign) >= 0 || needsBackslash(text, i, sign, afterMark)) {
				escaped.append('\\');
			}
			escaped.append(sign);
		}
		return escaped.toString();
	}

	private static boolean needsBackslash(String text, int place, char sign, boolean afterMark) {
		boolean last = place == text.length() - 1;
		char next = last ? '\0' : text.charAt(place + 1);
		return AT_END.indexOf(sign) >= 0 && text.substring(place + 1).isBlank() || switch (sign) {
		case '_' -> !(isInner(text, place - 1) && isInner(text, place + 1));
		case '<' -> !(next == ' ' || next == '=' || Character.isDigit(next));
		case '&' -> last || next == '#' || Character.isLetterOrDigit(next);
		case '(', ':', '^' -> place == 0 && afterMark;
		default -> false;
		};
	}

	/** Whether a letter stands there that no mark can stand beside. */
	private static boolean isInner(String text, int place) {
		return place > 0 && place < text.length() - 1 && Character.isLetterOrDigit(text.charAt(place));
	}

	/** The place of the sign by which the words would begin something else than a paragraph; -1 for none. */
	private static int startMark(String text) {
		char first = text.isEmpty() ? '\0' : text.charAt(0);
		char next = text.length() < 2 ? ' ' : text.charAt(1);
		if (">#=:".indexOf(first) >= 0 || "+-".indexOf(first) >= 0 && (Character.isWhitespace(next) || next == '-')) {
			return 0;
		}
		int digits = 0;
		while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
			digits++;
		}
		boolean mark = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
		boolean end = digits + 1 >= text.length() || Character.isWhitespace(text.charAt(digits + 1));
		return mark && end ? digits : -1;
	}

	/**
	 * The beginning of an item that would be taken for a box to tick, however its brackets are escaped, with a space that holds it
	 * together.
	 */
	static String notTicked(String text) {
		return !text.startsWith("[") ? text : text.replaceFirst("^(\\[[xX ]\\]) ", "$1\u00A0");
	}

	/** Escaped words within the quotes of a picture's title, where escapes are read once more. */
	static String title(String escaped) {
		return escaped.replaceAll("[\\\\\"&]", "\\\\$0");
	}

	/** A sign written by its number, which reads the same and is punctuation to the marks beside it. */
	static String coded(int sign) {
		return "&#" + sign + ";";
	}
}
