package org.tenday.drawing.internal;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Node;
import org.tenday.layout.Area;

/** Where everything in a diagram stands, from the upper left corner of what is below its title. */
record DiagramPlan(double width, double height, List<PlacedGroup> groups, List<PlacedEdge> edges, List<PlacedNode> nodes) {

	/** A node with its words broken into lines. */
	record PlacedNode(Node node, Area area, List<String> lines) {
	}

	/**
	 * An edge.
	 *
	 * @param points from its source to its target, two at least
	 * @param label  where its words and its light stand; empty where it has none
	 */
	record PlacedEdge(Edge edge, List<Point2D> points, Optional<Area> label, List<String> lines) {
	}

	/**
	 * A group.
	 *
	 * @param title where its title stands
	 * @param lines of the title
	 */
	record PlacedGroup(Area area, Area title, List<String> lines) {
	}

	DiagramPlan {
		groups = List.copyOf(groups);
		edges = List.copyOf(edges);
		nodes = List.copyOf(nodes);
	}
}
