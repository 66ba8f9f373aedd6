package org.tenday.layout;

import java.util.List;

import org.tenday.document.Inline;

/** Makes titles fit: two lines at the theme's size, or smaller down to the size of the body. */
final class SlideTitle {

	/** The lines of a title stand closer than those of a text. */
	private static final double LEADING = SlideGeometry.LEADING * 0.9;
	private static final double STEP = 2;

	private final TextMeasure measure;
	private final double size;

	SlideTitle(TextMeasure measure, double size) {
		this.measure = measure;
		this.size = size;
	}

	/** The largest size in points, up to the theme's, at which a title fits; the smallest allowed where none does. */
	double size(String title, Area area) {
		double tried = size;
		while (tried > SlideGeometry.SMALLEST && !fits(title, area, tried)) {
			tried -= STEP;
		}
		return Math.max(tried, SlideGeometry.SMALLEST);
	}

	/** Whether a title fits at the smallest size. */
	boolean fits(String title, Area area) {
		return fits(title, area, SlideGeometry.SMALLEST);
	}

	private boolean fits(String title, Area area, double tried) {
		return measure.lines(List.of(new Inline.Text(title)), area.width(), tried, true) * tried * LEADING <= area.height();
	}
}
