package org.tenday.store.internal.yaml;

/** Where a block scalar really ends: the parser's own mark stands behind the blank lines that follow it. */
final class BlockScalar {

	private BlockScalar() {
	}

	/**
	 * @param start offset of its {@code |} or {@code >}
	 * @param end   offset where the parser found something else
	 */
	static int contentEnd(String text, int start, int end) {
		int header = Math.min(end, Lines.end(text, start));
		String indicators = text.substring(start, header).split("#", 2)[0];
		boolean keep = indicators.indexOf('+') >= 0;
		int indent = indicators.chars().anyMatch(Character::isDigit) ? 0 : -1;
		int contentEnd = header;
		for (int line = Lines.next(text, header); line < end; line = Lines.next(text, Lines.end(text, line))) {
			int stop = Math.min(end, Lines.end(text, line));
			int blanks = 0;
			while (line + blanks < stop && text.charAt(line + blanks) == ' ') {
				blanks++;
			}
			boolean blank = line + blanks == stop;
			if (!blank && indent <= 0) {
				indent = blanks;
			}
			if (!blank || keep || indent >= 0 && blanks > indent) {
				contentEnd = stop;
			}
		}
		return contentEnd;
	}
}
