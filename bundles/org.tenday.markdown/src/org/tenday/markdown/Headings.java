package org.tenday.markdown;

import java.util.List;

import org.tenday.document.Element;

/** Fits the headings of a text into the place where it stands. */
public final class Headings {

	private static final int DEEPEST = 6;

	private Headings() {
	}

	/**
	 * The same elements with every heading so many levels deeper; none gets deeper than 6 or higher than 1.
	 *
	 * @param by may be negative
	 */
	public static List<Element> shift(List<Element> elements, int by) {
		return elements.stream().map(element -> element instanceof Element.Heading heading ? shift(heading, by) : element).toList();
	}

	/**
	 * The same elements with their headings below a heading of the given level, without gaps: what a text's author wrote as its highest
	 * level comes directly below, a level that skips others is drawn up.
	 *
	 * @param level of the heading that stands above the text, 0 for none
	 */
	public static List<Element> below(List<Element> elements, int level) {
		int[] written = new int[DEEPEST + 1];
		return elements.stream().map(element -> element instanceof Element.Heading heading ? below(heading, level, written) : element)
				.toList();
	}

	private static Element shift(Element.Heading heading, int by) {
		return new Element.Heading(Math.clamp((long) heading.level() + by, 1, DEEPEST), heading.content(), heading.anchor());
	}

	/** {@code written} holds, for each depth, the level that its author wrote for the heading that is open there; 0 for none. */
	private static Element below(Element.Heading heading, int level, int[] written) {
		int depth = 0;
		while (depth < DEEPEST - 1 && written[depth] != 0 && written[depth] < heading.level()) {
			depth++;
		}
		written[depth] = heading.level();
		for (int deeper = depth + 1; deeper < written.length; deeper++) {
			written[deeper] = 0;
		}
		return new Element.Heading(Math.clamp((long) level + 1 + depth, 1, DEEPEST), heading.content(), heading.anchor());
	}
}
