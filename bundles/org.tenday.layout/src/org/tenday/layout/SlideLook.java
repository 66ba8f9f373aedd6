package org.tenday.layout;

import java.util.List;

import org.tenday.document.Element.Box;
import org.tenday.document.Slide.Layout;
import org.tenday.document.Theme.Colour;
import org.tenday.document.Theme.Colours;

/** How slides look where Tenday paints them itself: grounds, strips and rules. Lengths are in points. */
public final class SlideLook {

	/** The strip of colour at the head of a slide. */
	public static final double EDGE = 8;

	/** The band at the side of a slide that opens something. */
	public static final double BAND = 28;

	/** The edge of a panel, at its left. */
	public static final double PANEL_EDGE = 6;

	/** The line below a row of a table. */
	public static final double RULE = 0.75;

	/** The line below a heading row of a table. */
	public static final double HEADING_RULE = 2;

	/** From one line of a title to the next, as a multiple of the size: closer than those of a text. */
	public static final double TITLE_LEADING = SlideGeometry.LEADING * 0.9;

	/** How much larger the title of a slide that opens something may be. */
	public static final double LARGER = 1.15;

	private SlideLook() {
	}

	/** A rectangle of one colour. */
	public record Fill(Area area, Colour colour) {
	}

	/** What lies below everything on a slide, in the order of painting. */
	public static List<Fill> ground(Layout layout, Colours colours, SlideGeometry geometry) {
		Area whole = new Area(0, 0, geometry.width(), geometry.height());
		return layout == Layout.CONTENT
				? List.of(new Fill(whole, colours.paper()), new Fill(whole.withHeight(EDGE), colours.accent()))
				: List.of(new Fill(whole, colours.tint()), new Fill(new Area(0, 0, BAND, geometry.height()), colours.accent()));
	}

	/** The ground of a panel, in the order of painting. */
	public static List<Fill> panel(Area area, Box.Kind kind, Colours colours) {
		return List.of(new Fill(area, colours.tint()),
				new Fill(new Area(area.x(), area.y(), PANEL_EDGE, area.height()), colours.edge(kind)));
	}

	/** What stands before an item of a list that is not numbered and has no box. */
	public static String bullet(int level) {
		return level % 2 == 1 ? "\u2022" : "\u2013";
	}
}
