package org.tenday.layout;

import org.tenday.document.Slide.Layout;

/**
 * Where the parts of a slide stand on each layout, in points. All writers of slides use it, so that a deck looks the same in each.
 *
 * @param width        of the slide
 * @param height       of the slide
 * @param title        the title of a slide of layout CONTENT; words stand at its lower edge
 * @param body         what is said on a slide of layout CONTENT
 * @param coverTitle   the title of a slide of layout TITLE; words stand at its lower edge
 * @param coverBody    what is below the title of a slide of layout TITLE
 * @param sectionTitle the title of a slide of layout SECTION; words stand at its lower edge
 * @param sectionBody  what is below the title of a slide of layout SECTION
 * @param stamp        the foot line on the left: the build stamp
 * @param number       the foot line on the right: the slide number
 */
public record SlideGeometry(double width, double height, Area title, Area body, Area coverTitle, Area coverBody, Area sectionTitle,
		Area sectionBody, Area stamp, Area number) {

	/** Slides of 13⅓ by 7½ inches, 16 to 9. */
	public static final SlideGeometry WIDE = new SlideGeometry(960, 540, new Area(48, 24, 864, 84), new Area(48, 124, 864, 368),
			new Area(72, 96, 816, 150), new Area(72, 272, 816, 200), new Area(72, 52, 816, 132), new Area(72, 208, 816, 278),
			new Area(48, 506, 720, 20), new Area(792, 506, 120, 20));

	/** Size in points of the words in the foot line. */
	public static final double FOOT_SIZE = 12;

	/** Size in points of the sources and licences of pictures, which are there to be looked up and not to be read from the back row. */
	public static final double CREDIT_SIZE = 14;

	/** Nothing that is said is set smaller, in points. */
	public static final double SMALLEST = 24;

	/** How far each level of a list is set in, in points; the mark of an item hangs in that space. */
	public static final double INDENT = 28;

	/** From one line to the next, as a multiple of the size: what Arial and Liberation Sans ask for. */
	public static final double LEADING = 1.15;

	/** Free space inside a panel and inside the shaded area of code, in points, on all sides. */
	public static final double PADDING = 12;

	/** Free space at the left and right of the words in the cell of a table, in points. */
	public static final double CELL_SIDE = 8;

	/** Free space above and below the words in the cell of a table, in points. */
	public static final double CELL_TOP = 4;

	/** Where the title of a slide of this layout stands. */
	public Area titleOf(Layout layout) {
		return switch (layout) {
		case TITLE -> coverTitle;
		case SECTION -> sectionTitle;
		case CONTENT -> title;
		};
	}

	/** Where the body of a slide of this layout stands. */
	public Area bodyOf(Layout layout) {
		return switch (layout) {
		case TITLE -> coverBody;
		case SECTION -> sectionBody;
		case CONTENT -> body;
		};
	}
}
