package org.tenday.layout;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Element;

/** Something that stands somewhere on a slide. In the order of reading, and of painting. */
public sealed interface Placed {

	/** Where it stands. */
	Area area();

	/**
	 * Words in one column, beginning at the upper edge.
	 *
	 * @param elements   what is said: headings, paragraphs, lists and definitions, and nothing else
	 * @param paragraphs the same, flattened
	 */
	record Words(Area area, List<Element> elements, List<SlideParagraph> paragraphs) implements Placed {
		public Words {
			Objects.requireNonNull(area, "area");
			elements = List.copyOf(elements);
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/**
	 * A table. Its caption, if it has one, has been placed above it as words.
	 *
	 * @param columns widths in points; together as wide as the area
	 * @param rows    least heights in points; together as high as the area
	 * @param size    of the words in points
	 */
	record Grid(Area area, Element.Table table, List<Double> columns, List<Double> rows, double size) implements Placed {
		public Grid {
			Objects.requireNonNull(area, "area");
			Objects.requireNonNull(table, "table");
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
		}
	}

	/**
	 * A picture. Its shape has been kept: the area is where the picture itself goes.
	 *
	 * @param caption      where its caption and credit stand; of no height where it has neither
	 * @param captionWords the caption and the credit
	 */
	record Shown(Area area, Element.Figure figure, Area caption, List<SlideParagraph> captionWords) implements Placed {
		public Shown {
			Objects.requireNonNull(area, "area");
			Objects.requireNonNull(figure, "figure");
			Objects.requireNonNull(caption, "caption");
			captionWords = List.copyOf(captionWords);
		}
	}

	/**
	 * Program text on a shaded ground, {@link SlideGeometry#PADDING} within the area.
	 *
	 * @param lines as printed: what is too long has been broken, numbers have been put in front
	 * @param size  of the words in points
	 */
	record Program(Area area, Element.Listing listing, List<String> lines, double size) implements Placed {
		public Program {
			Objects.requireNonNull(area, "area");
			Objects.requireNonNull(listing, "listing");
			lines = List.copyOf(lines);
		}
	}

	/**
	 * The ground of a box, with its edge on the left: decoration. Its label, title and content follow, placed inside it; the label and the title are
	 * the first words.
	 */
	record Panel(Area area, Element.Box.Kind kind) implements Placed {
		public Panel {
			Objects.requireNonNull(area, "area");
			Objects.requireNonNull(kind, "kind");
		}
	}
}
