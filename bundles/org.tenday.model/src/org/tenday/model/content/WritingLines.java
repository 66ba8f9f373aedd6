package org.tenday.model.content;

/** How much room learners get to write in. */
final class WritingLines {

	/** About three pages. */
	static final int MAX = 100;

	private WritingLines() {
	}

	static void check(int lines) {
		if (lines < 0 || lines > MAX) {
			throw new IllegalArgumentException("There cannot be %d lines to write on: write 0 to %d.".formatted(lines, MAX));
		}
	}
}
