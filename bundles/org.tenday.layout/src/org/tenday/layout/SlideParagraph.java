package org.tenday.layout;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Inline;

/**
 * One paragraph of a slide, ready to be set: lists are flattened to levels and marks.
 *
 * @param level   how many lists it stands in; each sets it in by {@link SlideGeometry#INDENT}
 * @param mark    what hangs before it; {@code NONE} for all but the first paragraph of an item
 * @param number  the item's number where the mark is one
 * @param content its words
 * @param size    in points
 * @param strong  whether all of it is bold
 * @param tone    its colour
 * @param before  free space above it in points; not used at the top of an area
 */
public record SlideParagraph(int level, Mark mark, int number, List<Inline> content, double size, boolean strong, Tone tone,
		double before) {

	/** What hangs before a paragraph. */
	public enum Mark {
		NONE, BULLET, NUMBER, BOX
	}

	/** The colour of the theme in which words are set. */
	public enum Tone {
		TEXT, ACCENT, MUTED
	}

	public SlideParagraph {
		Objects.requireNonNull(mark, "mark");
		Objects.requireNonNull(tone, "tone");
		content = List.copyOf(content);
	}

	/** How far its words stand from the left edge, in points. */
	public double indent() {
		return level * SlideGeometry.INDENT;
	}
}
