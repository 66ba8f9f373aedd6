package org.tenday.store.internal.yaml;

/** Where a block scalar really ends: the parser's own mark stands behind the blank lines that follow it. */
final class BlockScalar {

	private BlockScalar() {
	}

	/**
	 * @param start offset of its {@code |} or {@code >}
	 * @param end   offset where the parser found something else
	 * @param value what the parser read from it
	 */
	static int contentEnd(String text, int start, int end, String value) {
		int header = Math.min(end, Lines.end(text, start));
		String indicators = text.substring(start, header).split("#", 2)[0];
		boolean keep = indicators.indexOf('+') >= 0;
		int indent = -1;
		int contentEnd = header;
		for (int line = Lines.next(text, header); line < end; line = Lines.next(text, Lines.end(text, line))) {
			int stop = Math.min(end, Lines.end(text, line));
			int blanks = 0;
			while (line + blanks < stop && text.charAt(line + blanks) == ' ') {
				blanks++;
			}
			boolean blank = line + blanks == stop;
			if (!blank && indent < 0) {
				// Where the header gives the indentation, the first line may itself begin with spaces: the value has them, too.
				indent = blanks - leadingSpaces(value);
			}
			if (!blank || keep || indent >= 0 && blanks > indent || !value.isEmpty() && value.isBlank()) {
				contentEnd = stop;
			}
		}
		return contentEnd;
	}

	/** How many spaces stand before the first other character of the first line that has one. */
	private static int leadingSpaces(String value) {
		int line = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\n' || c == '\r') {
				line = i + 1;
			} else if (c != ' ') {
				return i - line;
			}
		}
		return 0;
	}
}
