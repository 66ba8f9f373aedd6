package org.tenday.drawing.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * What one look in a chart means.
 *
 * @param name   in words
 * @param swatch the look
 */
record Key(String name, Swatch swatch) {

	/** Shows a look in a small area. */
	@FunctionalInterface
	interface Swatch {
		void draw(Sheet sheet, Rectangle2D area);
	}

	/** A filled area. */
	static Key filled(String name, Hatch hatch, Color colour) {
		return new Key(name, (sheet, area) -> hatch.fill(sheet.graphics(), area, colour, sheet.palette().paper(), sheet.palette().text()));
	}

	/** A line without signs. */
	static Key line(String name, Stroke stroke, Color colour) {
		return new Key(name, (sheet, area) -> line(sheet.graphics(), area, stroke, colour));
	}

	/** A line with signs on it. */
	static Key line(String name, Mark mark, Color colour) {
		return new Key(name, (sheet, area) -> {
			line(sheet.graphics(), area, mark.stroke(), colour);
			sign(sheet, area, mark, colour);
		});
	}

	/** A sign alone. */
	static Key sign(String name, Mark mark, Color colour) {
		return new Key(name, (sheet, area) -> sign(sheet, area, mark, colour));
	}

	private static void line(Graphics2D graphics, Rectangle2D area, Stroke stroke, Color colour) {
		graphics.setStroke(stroke);
		graphics.setPaint(colour);
		graphics.draw(new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
	}

	private static void sign(Sheet sheet, Rectangle2D area, Mark mark, Color colour) {
		Shape moved = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY()).createTransformedShape(mark.shape());
		sheet.fill(moved, colour);
	}
}
