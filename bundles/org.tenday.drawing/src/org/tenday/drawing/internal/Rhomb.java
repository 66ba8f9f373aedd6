package org.tenday.drawing.internal;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Diagram.Shape;
import org.tenday.layout.Area;

/** The outline of decisions. */
final class Rhomb {

	private Rhomb() {
	}

	static Path2D in(Area area) {
		Path2D path = new Path2D.Double();
		path.moveTo(area.x() + area.width() / 2, area.y());
		path.lineTo(area.right(), area.y() + area.height() / 2);
		path.lineTo(area.x() + area.width() / 2, area.bottom());
		path.lineTo(area.x(), area.y() + area.height() / 2);
		path.closePath();
		return path;
	}

	/** Where a level or upright line that ends at the area of a node goes on to, to touch a decision in it. */
	static Point2D touched(Node node, Area area, Point2D end, Point2D before) {
		if (node.shape() != Shape.DIAMOND) {
			return end;
		}
		double centreX = area.x() + area.width() / 2;
		double centreY = area.y() + area.height() / 2;
		if (Math.abs(end.getY() - before.getY()) < Math.abs(end.getX() - before.getX())) {
			double half = area.width() / 2 * Math.max(0, 1 - Math.abs(end.getY() - centreY) / (area.height() / 2));
			return new Point2D.Double(end.getX() < centreX ? centreX - half : centreX + half, end.getY());
		}
		double half = area.height() / 2 * Math.max(0, 1 - Math.abs(end.getX() - centreX) / (area.width() / 2));
		return new Point2D.Double(end.getX(), end.getY() < centreY ? centreY - half : centreY + half);
	}
}
