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
		int header = lineEnd(text, start, end);
		boolean keep = text.substring(start, header).split("#", 2)[0].indexOf('+') >= 0;
		int indent = -1;
		int contentEnd = header;
		for (int line = next(text, header, end); line < end; line = next(text, lineEnd(text, line, end), end)) {
			int stop = lineEnd(text, line, end);
			int blanks = 0;
			while (line + blanks < stop && text.charAt(line + blanks) == ' ') {
				blanks++;
			}
			boolean blank = line + blanks == stop;
			if (!blank && indent < 0) {
				indent = blanks;
			}
			if (!blank || keep || indent >= 0 && blanks > indent) {
				contentEnd = stop;
			}
		}
		return contentEnd;
	}

	private static int lineEnd(String text, int from, int limit) {
		int at = from;
		while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	private static int next(String text, int lineEnd, int limit) {
		if (lineEnd >= limit) {
			return limit;
		}
		boolean pair = text.charAt(lineEnd) == '\r' && lineEnd + 1 < text.length() && text.charAt(lineEnd + 1) == '\n';
		return Math.min(limit, lineEnd + (pair ? 2 : 1));
	}
}
