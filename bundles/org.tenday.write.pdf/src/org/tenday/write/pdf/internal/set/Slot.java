package org.tenday.write.pdf.internal.set;

import org.tenday.document.Element.Table.Align;
import org.tenday.write.pdf.internal.type.Tag;

/**
 * Where elements are set.
 *
 * @param x      from the left edge of the column, in points
 * @param width  how wide they may be
 * @param height how high a page of the column is; nothing is higher
 * @param size   of running text
 * @param strong whether running text is bold
 * @param align  how lines stand
 * @param depth  how many lists they stand in
 * @param tag    the node that theirs go below
 */
public record Slot(double x, double width, double height, double size, boolean strong, Align align, int depth, Tag tag) {

	/** A whole column. */
	public static Slot column(double width, double height, double size, Tag tag) {
		return new Slot(0, width, height, size, false, Align.LEFT, 0, tag);
	}

	/** Set in at both sides. */
	Slot inset(double left, double right) {
		return new Slot(x + left, Math.max(12, width - left - right), height, size, strong, align, depth, tag);
	}

	Slot below(Tag newTag) {
		return new Slot(x, width, height, size, strong, align, depth, newTag);
	}

	Slot withSize(double newSize) {
		return new Slot(x, width, height, newSize, strong, align, depth, tag);
	}

	/** The place of a table's cell: what cannot be broken in it leaves room for the heading rows. */
	Slot cell(double cellX, double cellWidth, boolean cellStrong, Align cellAlign) {
		return new Slot(cellX, cellWidth, height * 0.66, size, cellStrong, cellAlign, depth, tag);
	}

	/** The place of a list's item. */
	Slot deeper() {
		return new Slot(x, width, height, size, strong, Align.LEFT, depth + 1, tag);
	}
}
