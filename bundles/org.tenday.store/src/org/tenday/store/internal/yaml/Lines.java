package org.tenday.store.internal.yaml;

/** Where the lines of a text begin and end. */
final class Lines {

	private Lines() {
	}

	/** The end of the line that the offset is in, in front of its line break. */
	static int end(String text, int offset) {
		int at = offset;
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	/** The beginning of the line behind the one that ends here. */
	static int next(String text, int lineEnd) {
		if (lineEnd >= text.length()) {
			return text.length();
		}
		boolean pair = text.charAt(lineEnd) == '\r' && lineEnd + 1 < text.length() && text.charAt(lineEnd + 1) == '\n';
		return lineEnd + (pair ? 2 : 1);
	}

	static int start(String text, int offset) {
		int at = offset;
		while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
			at--;
		}
		return at;
	}

	/** The first character behind the end of a line that is neither blank nor in a comment. */
	static int nextContent(String text, int lineEnd) {
		int line = next(text, lineEnd);
		while (line < text.length()) {
			int at = line;
			while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
				at++;
			}
			int end = end(text, at);
			if (at < end && text.charAt(at) != '#') {
				return at;
			}
			line = next(text, end);
		}
		return text.length();
	}
}
