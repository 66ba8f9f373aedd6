package org.tenday.write.ics;

import java.nio.charset.StandardCharsets;

/**
 * Breaks lines as RFC 5545, 3.1 asks: after at most 75 bytes, going on after a space. The library that makes the lines counts characters
 * instead, and may cut one of two halves in the middle.
 */
final class Folding {

	private static final int MOST_BYTES = 75;
	private static final String LINE_END = "\r\n";

	private Folding() {
	}

	/** The lines, ended by CR and LF each, none too long. */
	static String folded(String lines) {
		StringBuilder folded = new StringBuilder();
		for (String line : lines.split(LINE_END)) {
			fold(line, folded);
			folded.append(LINE_END);
		}
		return folded.toString();
	}

	private static void fold(String line, StringBuilder into) {
		int bytes = 0;
		for (int at = 0; at < line.length();) {
			String character = Character.toString(line.codePointAt(at));
			int more = character.getBytes(StandardCharsets.UTF_8).length;
			if (bytes + more > MOST_BYTES) {
				into.append(LINE_END).append(' ');
				bytes = 1;
			}
			into.append(character);
			bytes += more;
			at += character.length();
		}
	}
}
