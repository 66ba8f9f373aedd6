package org.tenday.drawing.internal;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What series are told apart by where colours are not seen: the sign at a point and the dashes of a line. */
enum Mark {
	DISC, SQUARE, TRIANGLE, DIAMOND, UPSIDE_DOWN, BAR;

	private static final double HALF = 3.5;
	private static final float WIDTH = 2;
	private static final float[][] DASHES = { {}, { 8, 3 }, { 3, 3 }, { 10, 3, 2, 3 }, { 14, 4 }, { 6, 2, 2, 2, 2, 2 } };

	static Mark of(int series) {
		return values()[series % values().length];
	}

	/** The sign around the origin. */
	Shape shape() {
		return switch (this) {
		case DISC -> new Ellipse2D.Double(-HALF, -HALF, 2 * HALF, 2 * HALF);
		case SQUARE -> new Rectangle2D.Double(-HALF, -HALF, 2 * HALF, 2 * HALF);
		case TRIANGLE -> polygon(0, -HALF, HALF, HALF, -HALF, HALF);
		case DIAMOND -> polygon(0, -HALF - 1, HALF + 1, 0, 0, HALF + 1, -HALF - 1, 0);
		case UPSIDE_DOWN -> polygon(-HALF, -HALF, HALF, -HALF, 0, HALF);
		case BAR -> new Rectangle2D.Double(-HALF - 1, -HALF / 2, 2 * HALF + 2, HALF);
		};
	}

	Stroke stroke() {
		return stroke(WIDTH, DASHES[ordinal()]);
	}

	static Stroke stroke(float width, float... dashes) {
		return dashes.length == 0
				? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
				: new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
	}

	private static Shape polygon(double... places) {
		Path2D path = new Path2D.Double();
		path.moveTo(places[0], places[1]);
		for (int i = 2; i < places.length; i += 2) {
			path.lineTo(places[i], places[i + 1]);
		}
		path.closePath();
		return path;
	}
}
