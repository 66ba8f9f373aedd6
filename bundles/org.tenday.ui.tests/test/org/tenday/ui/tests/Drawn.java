package org.tenday.ui.tests;

import java.util.Locale;

import org.eclipse.swt.graphics.Point;
import org.tenday.document.Themes;
import org.tenday.drawing.Pen;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Sketch;
import org.tenday.drawing.Spot;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.tests.harness.Handle;

/** Where the parts of a drawing are on the screen. */
final class Drawn {

	private static final int AROUND = 3;
	private static final double MOST = 1.6;

	private Drawn() {
	}

	/** The middle of a part of a drawing as a {@link DrawingCanvas} shows it, in the canvas's pixels. */
	static Point middle(Handle canvas, Sketch sketch, String spot) {
		Placed drawn = new Pen(Themes.NEUTRAL.colours(), Locale.UK).place(sketch);
		double scale = Math.min(MOST, (canvas.size().x - 2.0 * AROUND) / drawn.drawing().width());
		Spot at = drawn.spot(spot).orElseThrow();
		return new Point(AROUND + (int) (scale * (at.x() + at.width() / 2)), AROUND + (int) (scale * (at.y() + at.height() / 2)));
	}
}
