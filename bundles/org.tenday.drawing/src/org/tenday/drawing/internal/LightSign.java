package org.tenday.drawing.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.tenday.drawing.Light;

/** A traffic light as a sign with its word after it. */
final class LightSign {

	static final Lettering LETTERING = Lettering.SMALL_STRONG;

	private static final double SIDE = 8;
	private static final double GAP = 4;

	private LightSign() {
	}

	/** How wide sign and word are. */
	static double width(Light light) {
		return SIDE + GAP + LETTERING.width(word(light));
	}

	/** The lines into which the word breaks so that sign and word are no wider than that. */
	static List<String> lines(Light light, double width) {
		return LETTERING.wrapped(light.word(), width - SIDE - GAP);
	}

	/** Draws both on one line from its upper left corner. */
	static void draw(Light light, Sheet sheet, double x, double top) {
		draw(light, word(light), sheet, x, top);
	}

	/** Draws both, the word in lines, from the upper left corner. */
	static void draw(Light light, List<String> lines, Sheet sheet, double x, double top) {
		double middle = top + LETTERING.leading() / 2;
		sheet.fill(shape(light.kind(), x, middle - SIDE / 2), sheet.palette().sign(light.kind()));
		sheet.left(lines, x + SIDE + GAP, top, LETTERING, sheet.palette().text());
	}

	private static List<String> word(Light light) {
		return List.of(Lettering.line(light.word()));
	}

	private static Shape shape(Light.Kind kind, double x, double y) {
		return switch (kind) {
		case GREEN -> new Ellipse2D.Double(x, y, SIDE, SIDE);
		case AMBER -> {
			Path2D triangle = new Path2D.Double();
			triangle.moveTo(x + SIDE / 2, y);
			triangle.lineTo(x + SIDE, y + SIDE);
			triangle.lineTo(x, y + SIDE);
			triangle.closePath();
			yield triangle;
		}
		case RED -> new Rectangle2D.Double(x, y, SIDE, SIDE);
		};
	}
}
