package org.tenday.drawing;

import java.util.Objects;

/**
 * What all charts have.
 *
 * @param title  best a finding, such as "Waits fell after June"; empty for none
 * @param width  natural width in points, at least 150; the text of an A4 page is 470 wide
 * @param height natural height in points, at least 100
 * @param alt    what it shows, in words; see {@link Description}
 */
public record Frame(String title, int width, int height, String alt) {

	private static final int LEAST_WIDTH = 150;
	private static final int LEAST_HEIGHT = 100;
	private static final int PAGE_WIDTH = 460;
	private static final int PAGE_HEIGHT = 260;

	public Frame {
		Objects.requireNonNull(title, "title");
		requireAlt(title, alt);
		if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
			throw new IllegalArgumentException("A chart of %d by %d points cannot be read: make it %d by %d or larger."
					.formatted(width, height,
							LEAST_WIDTH, LEAST_HEIGHT));
		}
	}

	/** As wide as the text of an A4 page. */
	public static Frame ofPage(String title, String alt) {
		return new Frame(title, PAGE_WIDTH, PAGE_HEIGHT, alt);
	}

	static void requireAlt(String title, String alt) {
		if (alt.isBlank()) {
			throw new IllegalArgumentException("The drawing \"%s\" has no alternative text: say in words what it shows.".formatted(title));
		}
	}
}
