package org.tenday.drawing.internal;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Group;
import org.tenday.drawing.internal.DiagramPlan.PlacedEdge;
import org.tenday.drawing.internal.DiagramPlan.PlacedGroup;
import org.tenday.drawing.internal.DiagramPlan.PlacedNode;
import org.tenday.layout.Area;

/** Puts grounds behind the columns (or rows) of a diagram, and their titles above (or before) them. */
final class DiagramLanes {

	private static final double BESIDE_NODES = 8;
	private static final double ROW_TITLE = 76;
	private static final Lettering LETTERING = Lettering.STRONG;

	private final Diagram diagram;
	private final DiagramPlan plan;

	DiagramLanes(Diagram diagram, DiagramPlan plan) {
		this.diagram = diagram;
		this.plan = plan;
	}

	/** The same plan with its lanes. */
	DiagramPlan laned() {
		return diagram.direction() == Direction.RIGHT ? columns() : rows();
	}

	private DiagramPlan columns() {
		List<List<String>> titles = new ArrayList<>();
		for (Group group : diagram.groups()) {
			titles.add(LETTERING.wrapped(group.title(), hull(group).width() + 2 * BESIDE_NODES));
		}
		double room = titles.stream().mapToDouble(LETTERING::height).max().orElse(0) + Sheet.MARGIN;
		DiagramPlan moved = moved(BESIDE_NODES, room + BESIDE_NODES);
		double height = moved.height() + BESIDE_NODES;
		List<PlacedGroup> groups = new ArrayList<>();
		for (int i = 0; i < titles.size(); i++) {
			Area hull = new DiagramLanes(diagram, moved).hull(diagram.groups().get(i));
			Area area = new Area(hull.x() - BESIDE_NODES, room, hull.width() + 2 * BESIDE_NODES, height - room);
			Area title = new Area(area.x(), room - Sheet.MARGIN / 2 - LETTERING.height(titles.get(i)), area.width(),
					LETTERING.height(titles.get(i)));
			groups.add(new PlacedGroup(area, title, titles.get(i)));
		}
		return new DiagramPlan(moved.width() + BESIDE_NODES, height, groups, moved.edges(), moved.nodes());
	}

	private DiagramPlan rows() {
		DiagramPlan moved = moved(ROW_TITLE + 2 * Sheet.MARGIN, BESIDE_NODES);
		double width = moved.width() + BESIDE_NODES;
		List<PlacedGroup> groups = new ArrayList<>();
		for (Group group : diagram.groups()) {
			Area hull = new DiagramLanes(diagram, moved).hull(group);
			Area area = new Area(ROW_TITLE + Sheet.MARGIN, hull.y() - BESIDE_NODES, width - ROW_TITLE - Sheet.MARGIN,
					hull.height() + 2 * BESIDE_NODES);
			List<String> lines = LETTERING.wrapped(group.title(), ROW_TITLE - Sheet.MARGIN);
			groups.add(new PlacedGroup(area, new Area(Sheet.MARGIN, area.y(), ROW_TITLE - Sheet.MARGIN, LETTERING.height(lines)), lines));
		}
		return new DiagramPlan(width, moved.height() + BESIDE_NODES, groups, moved.edges(), moved.nodes());
	}

	/** What holds all nodes of a group. */
	private Area hull(Group group) {
		List<Area> areas = plan.nodes().stream().filter(placed -> group.nodes().contains(placed.node().id()))
				.map(PlacedNode::area).toList();
		double x = areas.stream().mapToDouble(Area::x).min().orElseThrow();
		double y = areas.stream().mapToDouble(Area::y).min().orElseThrow();
		return new Area(x, y, areas.stream().mapToDouble(Area::right).max().orElseThrow() - x,
				areas.stream().mapToDouble(Area::bottom).max().orElseThrow() - y);
	}

	private DiagramPlan moved(double right, double down) {
		List<PlacedEdge> edges = plan.edges().stream().map(edge -> new PlacedEdge(edge.edge(),
				edge.points().stream().<Point2D>map(point -> new Point2D.Double(point.getX() + right, point.getY() + down)).toList(),
				edge.label().map(label -> moved(label, right, down)), edge.lines())).toList();
		List<PlacedNode> nodes = plan.nodes().stream()
				.map(node -> new PlacedNode(node.node(), moved(node.area(), right, down), node.lines())).toList();
		return new DiagramPlan(plan.width() + right, plan.height() + down, List.of(), edges, nodes);
	}

	private static Area moved(Area area, double right, double down) {
		return new Area(area.x() + right, area.y() + down, area.width(), area.height());
	}
}
