package org.tenday.layout;

import java.util.List;

import org.tenday.document.Inline;
import org.tenday.document.Slide;

/** Makes titles fit: two lines at the theme's size, or smaller down to the size of the body. */
final class SlideTitle {

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

	/** The size in points at which a title is painted that has a size of its own: larger on a slide that opens something, where there is room. */
	double painted(Slide slide, Area area, double ownSize) {
		double larger = size * SlideLook.LARGER;
		boolean opens = slide.layout() != Slide.Layout.CONTENT && ownSize == size;
		return opens && fits(slide.title(), area, larger) ? larger : ownSize;
	}

	private boolean fits(String title, Area area, double tried) {
		return measure.lines(List.of(new Inline.Text(title)), area.width(), tried, true) * tried * SlideLook.TITLE_LEADING <= area.height();
	}
}
