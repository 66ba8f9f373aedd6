package org.tenday.drawing.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.tenday.document.Drawing;

/** A drawing while it is drawn, from its ground upwards. */
final class Sheet {

	/** Between an edge and what is next to it. */
	static final double MARGIN = 6;

	private static final float[] DASHES = { 4, 3 };
	private static final double ARROW_LENGTH = 7;
	private static final double ARROW_WIDTH = 6;

	private final SvgGraphics graphics;
	private final Palette palette;

	/** A sheet of at least a size: its edges lie on whole points. */
	Sheet(double width, double height, Palette palette) {
		this.graphics = new SvgGraphics((int) Math.ceil(width), (int) Math.ceil(height));
		this.palette = palette;
		fill(new Rectangle2D.Double(0, 0, graphics.width(), graphics.height()), palette.paper());
	}

	double width() {
		return graphics.width();
	}

	double height() {
		return graphics.height();
	}

	Palette palette() {
		return palette;
	}

	Graphics2D graphics() {
		return graphics;
	}

	Drawing drawing(String alt) {
		return new Drawing(graphics.svg(), width(), height(), alt);
	}

	void fill(Shape shape, Color colour) {
		graphics.setPaint(colour);
		graphics.fill(shape);
	}

	void outline(Shape shape, Color colour, double thickness) {
		outline(shape, colour, new BasicStroke((float) thickness));
	}

	void dashed(Shape shape, Color colour, double thickness) {
		outline(shape, colour, new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
	}

	private void outline(Shape shape, Color colour, BasicStroke stroke) {
		graphics.setStroke(stroke);
		graphics.setPaint(colour);
		graphics.draw(shape);
	}

	void line(double x1, double y1, double x2, double y2, Color colour, double thickness) {
		outline(new Line2D.Double(x1, y1, x2, y2), colour, thickness);
	}

	/** An arrowhead that points from one place to another, with its tip on the latter. */
	void arrowhead(double fromX, double fromY, double x, double y, Color colour) {
		double length = Math.hypot(x - fromX, y - fromY);
		if (length == 0) {
			return;
		}
		double alongX = (x - fromX) / length;
		double alongY = (y - fromY) / length;
		double backX = x - alongX * ARROW_LENGTH;
		double backY = y - alongY * ARROW_LENGTH;
		Path2D head = new Path2D.Double();
		head.moveTo(x, y);
		head.lineTo(backX - alongY * ARROW_WIDTH / 2, backY + alongX * ARROW_WIDTH / 2);
		head.lineTo(backX + alongY * ARROW_WIDTH / 2, backY - alongX * ARROW_WIDTH / 2);
		head.closePath();
		fill(head, colour);
	}

	/** Lines of words from an upper edge downwards. */
	void left(List<String> lines, double x, double top, Lettering lettering, Color colour) {
		aligned(lines, x, top, 0, lettering, colour);
	}

	void centred(List<String> lines, double middle, double top, Lettering lettering, Color colour) {
		aligned(lines, middle, top, 0.5, lettering, colour);
	}

	void right(List<String> lines, double right, double top, Lettering lettering, Color colour) {
		aligned(lines, right, top, 1, lettering, colour);
	}

	private void aligned(List<String> lines, double x, double top, double share, Lettering lettering, Color colour) {
		graphics.setFont(lettering.font());
		graphics.setPaint(colour);
		double y = top + lettering.baseline();
		for (String line : lines) {
			graphics.drawString(line, (float) (x - share * lettering.width(line)), (float) y);
			y += lettering.leading();
		}
	}

	/** How much of the upper edge a title takes on a sheet of a width. */
	static double titleHeight(String title, double width) {
		List<String> lines = titleLines(title, width);
		return MARGIN + (lines.isEmpty() ? 0 : Lettering.TITLE.height(lines) + MARGIN);
	}

	/** The title at the upper edge; answers where it ends. */
	double title(String title) {
		left(titleLines(title, width()), MARGIN, MARGIN, Lettering.TITLE, palette.text());
		return titleHeight(title, width());
	}

	private static List<String> titleLines(String title, double width) {
		return Lettering.TITLE.wrapped(title, width - 2 * MARGIN);
	}
}
