package org.tenday.drawing.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What filled areas are told apart by where colours are not seen. Its lines end at the area's edges by themselves, for not every viewer
 * of SVG cuts them.
 */
enum Hatch {
	PLAIN, RISING, FALLING, LEVEL, CROSSED, UPRIGHT;

	private static final double SPACING = 5;
	private static final BasicStroke LINE = new BasicStroke(1);
	private static final BasicStroke EDGE = new BasicStroke(0.75f);

	static Hatch of(int series) {
		return values()[series % values().length];
	}

	/** Fills an area with a colour, lines of the paper's colour on it, and an edge around it. */
	void fill(Graphics2D graphics, Rectangle2D area, Color colour, Color paper, Color edge) {
		graphics.setPaint(colour);
		graphics.fill(area);
		graphics.setPaint(paper);
		graphics.setStroke(LINE);
		lines(area).forEach(graphics::draw);
		graphics.setPaint(edge);
		graphics.setStroke(EDGE);
		graphics.draw(area);
	}

	/** The lines on an area. */
	List<Line2D> lines(Rectangle2D area) {
		List<Line2D> lines = new ArrayList<>();
		if (this == RISING || this == CROSSED) {
			slanted(area, false, lines);
		}
		if (this == FALLING || this == CROSSED) {
			slanted(area, true, lines);
		}
		if (this == LEVEL) {
			for (double y = area.getMaxY() - SPACING; y > area.getY(); y -= SPACING) {
				lines.add(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
			}
		}
		if (this == UPRIGHT) {
			for (double x = area.getX() + SPACING; x < area.getMaxX(); x += SPACING) {
				lines.add(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
			}
		}
		return lines;
	}

	private static void slanted(Rectangle2D area, boolean falling, List<Line2D> lines) {
		double width = area.getWidth();
		double height = area.getHeight();
		double step = SPACING * Math.sqrt(2);
		for (double sum = step; sum < width + height; sum += step) {
			// Through all points whose distances from the upper edge and one side add up to the sum.
			double x1 = Math.min(sum, width);
			double y1 = sum - x1;
			double y2 = Math.min(sum, height);
			double x2 = sum - y2;
			lines.add(falling
					? new Line2D.Double(area.getMaxX() - x1, area.getY() + y1, area.getMaxX() - x2, area.getY() + y2)
					: new Line2D.Double(area.getX() + x1, area.getY() + y1, area.getX() + x2, area.getY() + y2));
		}
	}
}
