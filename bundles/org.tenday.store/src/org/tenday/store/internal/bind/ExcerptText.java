package org.tenday.store.internal.bind;

import java.util.List;

/** Makes a whole file of what somebody has copied out of one. */
public final class ExcerptText {

	private static final String DASH = "- ";

	private ExcerptText() {
	}

	/** The text as a file with keys at its top; items that stand by themselves are put under {@code items:}. */
	public static String toFile(String text) {
		String plain = text.replace("\r\n", "\n").replace('\r', '\n');
		List<String> lines = plain.lines().dropWhile(String::isBlank).toList();
		if (lines.isEmpty()) {
			return "";
		}
		String whole = aligned(lines);
		if (whole.startsWith(DASH)) {
			return ExcerptCodec.ITEMS + ":\n" + whole;
		}
		return whole.matches("(?s)(format|kind|sessions|blocks):.*")
				? whole
				: ExcerptCodec.ITEMS + ":\n" + DASH + whole.replace("\n", "\n  ");
	}

	/** Without the blanks that all lines begin with. Whoever begins to copy in the middle of a line loses those of the first. */
	private static String aligned(List<String> lines) {
		String first = lines.getFirst().strip();
		List<String> others = lines.subList(1, lines.size());
		int least = others.stream().filter(line -> !line.isBlank()).mapToInt(ExcerptText::indent).min().orElse(0);
		boolean isList = first.startsWith(DASH);
		boolean isNextItem = others.stream().anyMatch(line -> indent(line) == least && line.strip().startsWith(DASH));
		int margin = isList && !isNextItem ? Math.max(0, least - DASH.length()) : least;
		StringBuilder result = new StringBuilder(first);
		others.forEach(line -> result.append('\n').append(line.isBlank() ? "" : line.substring(margin)));
		return result.append('\n').toString();
	}

	private static int indent(String line) {
		return line.length() - line.stripLeading().length();
	}
}
