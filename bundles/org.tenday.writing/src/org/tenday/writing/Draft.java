package org.tenday.writing;

/**
 * A text with what is selected in it.
 *
 * @param text  in Markdown
 * @param start where the selection begins, in characters
 * @param end   the place after it; the same as {@code start} where nothing is selected
 */
public record Draft(String text, int start, int end) {

	public Draft {
		if (start < 0 || end < start || end > text.length()) {
			throw new IllegalArgumentException(
					"Characters %d to %d can't be selected in a text of %d.".formatted(start, end, text.length()));
		}
	}

	/** What is selected. */
	public String selected() {
		return text.substring(start, end);
	}

	/** The text with something in the place of the selection; the caret stands after it. */
	public Draft with(String replacement) {
		return with(replacement, replacement.length(), replacement.length());
	}

	/**
	 * The text with something in the place of the selection.
	 *
	 * @param from what of the replacement is selected then
	 * @param to   the place after it
	 */
	public Draft with(String replacement, int from, int to) {
		return new Draft(text.substring(0, start) + replacement + text.substring(end), start + from, start + to);
	}

	/** The same text with something else selected. */
	public Draft select(int newStart, int newEnd) {
		return new Draft(text, newStart, newEnd);
	}

	/** The whole lines in which anything is selected, without the last line's end. */
	Draft lines() {
		int first = text.lastIndexOf('\n', start - 1) + 1;
		// A selection of whole lines ends where the next begins, of which nothing is selected.
		int last = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
		int next = text.indexOf('\n', last);
		return select(Math.min(first, start), next < 0 ? text.length() : next);
	}

	/** The selection, or the word around the caret where nothing is selected; without spaces at either end. */
	Draft words() {
		int from = start;
		int to = end;
		if (from == to) {
			while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
				from--;
			}
			while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
				to++;
			}
		}
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return select(from, to);
	}

	/** The text with a block of lines of its own after the selected lines, an empty line before and after it. */
	Draft withBlock(String block, int from, int to) {
		Draft lines = lines();
		boolean isOnEmptyLine = lines.selected().isBlank();
		int place = isOnEmptyLine ? lines.start() : lines.end();
		String before = text.substring(0, place).stripTrailing();
		String after = text.substring(isOnEmptyLine ? lines.end() : place).replaceFirst("^\\s*\\n", "");
		String lead = before.isEmpty() ? "" : "\n\n";
		int at = before.length() + lead.length();
		return new Draft(before + lead + block + (after.isEmpty() ? "\n" : "\n\n" + after), at + from, at + to);
	}

	/** The text with a picture, table or other block after the selected lines; the caret stands after the block. */
	public Draft withBlock(String block) {
		return withBlock(block, block.length(), block.length());
	}
}
