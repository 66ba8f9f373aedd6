package org.tenday.authoring.find;

import java.util.Objects;

/**
 * One finding of what was looked for. Equal hits are about the same letters of the same text.
 *
 * @param place where the text stands
 * @param item  which of the texts of that place, from 0; more than one where a field holds a list
 * @param text  the whole text
 * @param start of what was found, in the text
 * @param end   behind what was found
 */
public record Hit(TextPlace place, int item, String text, int start, int end) {

	private static final int BEFORE = 40;

	private static final int AFTER = 80;

	public Hit {
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(text, "text");
	}

	public String found() {
		return text.substring(start, end);
	}

	/** What stands before it, on one line and not too long. */
	public String before() {
		int from = Math.max(0, start - BEFORE);
		return (from > 0 ? "…" : "") + line(text.substring(from, start)).stripLeading();
	}

	/** What stands after it, on one line and not too long. */
	public String after() {
		int to = Math.min(text.length(), end + AFTER);
		return line(text.substring(end, to)).stripTrailing() + (to < text.length() ? "…" : "");
	}

	private static String line(String words) {
		return words.replaceAll("\\s+", " ");
	}
}
