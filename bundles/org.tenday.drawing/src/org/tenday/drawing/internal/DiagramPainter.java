package org.tenday.drawing.internal;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Head;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.internal.DiagramPlan.PlacedEdge;
import org.tenday.drawing.internal.DiagramPlan.PlacedGroup;
import org.tenday.drawing.internal.DiagramPlan.PlacedNode;
import org.tenday.layout.Area;

/** Draws diagrams. */
public final class DiagramPainter {

	/** How wide the words in nodes may be, the widest first. */
	private static final List<Double> WIDTHS = List.of(150.0, 128.0, 110.0, 94.0, 80.0, 68.0, 56.0);
	private static final double ROUND = 16;
	private static final double LINE = 1.25;
	/** Wide enough to be told from other lines in grey print. */
	private static final double ON_PATH = 3;

	/** How large a part of a line is that a pointer can hit. */
	private static final double GRIP = 12;

	private final Palette palette;

	public DiagramPainter(Palette palette) {
		this.palette = palette;
	}

	public Placed draw(Diagram diagram) {
		DiagramPlan plan = plan(diagram);
		double width = Math.max(plan.width(), Math.min(diagram.widest(),
				Lettering.TITLE.width(Lettering.line(diagram.title())) + 2 * Sheet.MARGIN));
		double top = diagram.title().isBlank() ? 0 : Sheet.titleHeight(diagram.title(), Math.ceil(width)) - Sheet.MARGIN;
		Sheet sheet = new Sheet(width, top + plan.height(), palette);
		sheet.title(diagram.title());
		AffineTransform before = sheet.graphics().getTransform();
		sheet.graphics().translate(0, top);
		plan.groups().forEach(group -> draw(group, diagram, sheet));
		// What stands out lies over what does not.
		plan.edges().stream().sorted(Comparator.comparing(edge -> diagram.isOnPath(edge.edge())))
				.forEach(edge -> draw(edge, diagram.isOnPath(edge.edge()), sheet));
		plan.nodes().forEach(node -> draw(node, diagram.path().contains(node.node().id()), sheet));
		sheet.graphics().setTransform(before);
		return new Placed(sheet.drawing(diagram.alt()), spots(diagram, plan, top));
	}

	private static List<Spot> spots(Diagram diagram, DiagramPlan plan, double top) {
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i < plan.groups().size(); i++) {
			spots.add(spot("group-" + i, plan.groups().get(i).area(), top));
		}
		for (int i = 0; i < diagram.edges().size(); i++) {
			String id = "edge-" + i;
			Edge edge = diagram.edges().get(i);
			plan.edges().stream().filter(placed -> placed.edge().equals(edge)).findFirst()
					.ifPresent(placed -> spots.add(spot(id, placed.label().orElseGet(() -> middle(placed.points())), top)));
		}
		plan.nodes().forEach(node -> spots.add(spot("node-" + node.node().id(), node.area(), top)));
		return spots;
	}

	/** Where an edge without words can be taken hold of. */
	private static Area middle(List<Point2D> points) {
		Point2D from = points.get(points.size() / 2 - 1);
		Point2D to = points.get(points.size() / 2);
		return new Area((from.getX() + to.getX()) / 2 - GRIP / 2, (from.getY() + to.getY()) / 2 - GRIP / 2, GRIP, GRIP);
	}

	private static Spot spot(String id, Area area, double top) {
		return new Spot(id, area.x(), top + area.y(), area.width(), area.height());
	}

	/** The plan with the widest words that is no wider than was asked, found by halving, because each is arranged anew; else the narrowest. */
	static DiagramPlan plan(Diagram diagram) {
		DiagramPlan fitting = arranged(diagram, WIDTHS.getFirst());
		if (fitting.width() <= diagram.widest()) {
			return fitting;
		}
		int low = 1;
		int high = WIDTHS.size() - 1;
		fitting = arranged(diagram, WIDTHS.getLast());
		while (low < high) {
			int middle = (low + high) / 2;
			DiagramPlan plan = arranged(diagram, WIDTHS.get(middle));
			if (plan.width() <= diagram.widest()) {
				fitting = plan;
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return fitting;
	}

	private static DiagramPlan arranged(Diagram diagram, double width) {
		DiagramPlan plan = new DiagramArranger(diagram, width).plan();
		return diagram.grouping() == Grouping.COLUMNS && !diagram.groups().isEmpty() ? new DiagramLanes(diagram, plan).laned() : plan;
	}

	private void draw(PlacedGroup group, Diagram diagram, Sheet sheet) {
		Rectangle2D area = rectangle(group.area());
		sheet.fill(area, palette.tint());
		Area title = group.title();
		if (diagram.grouping() == Grouping.FRAMES) {
			sheet.outline(area, palette.muted(), 0.75);
			sheet.left(group.lines(), title.x(), title.y(), Lettering.STRONG, palette.text());
		} else if (diagram.direction() == Direction.RIGHT) {
			sheet.centred(group.lines(), title.x() + title.width() / 2, title.y(), Lettering.STRONG, palette.text());
		} else {
			sheet.left(group.lines(), title.x(), title.y(), Lettering.STRONG, palette.text());
		}
	}

	private void draw(PlacedEdge edge, boolean isOnPath, Sheet sheet) {
		List<Point2D> points = edge.points();
		Path2D line = new Path2D.Double();
		line.moveTo(points.getFirst().getX(), points.getFirst().getY());
		points.subList(1, points.size()).forEach(point -> line.lineTo(point.getX(), point.getY()));
		if (edge.edge().dashed()) {
			sheet.dashed(line, palette.text(), 1);
		} else {
			sheet.outline(line, palette.text(), isOnPath ? ON_PATH : 1);
		}
		Head head = edge.edge().head();
		if (head == Head.END || head == Head.BOTH) {
			head(points.get(points.size() - 2), points.getLast(), sheet);
		}
		if (head == Head.START || head == Head.BOTH) {
			head(points.get(1), points.getFirst(), sheet);
		}
		edge.label().ifPresent(label -> {
			sheet.left(edge.lines(), label.x(), label.y(), Lettering.SMALL, palette.text());
			edge.edge().light()
					.ifPresent(light -> LightSign.draw(light, sheet, label.x(), label.y() + Lettering.SMALL.height(edge.lines())));
		});
	}

	private void head(Point2D from, Point2D to, Sheet sheet) {
		sheet.arrowhead(from.getX(), from.getY(), to.getX(), to.getY(), palette.text());
	}

	private void draw(PlacedNode node, boolean isOnPath, Sheet sheet) {
		Area area = node.area();
		Shape outline = outline(node);
		double width = isOnPath ? ON_PATH : LINE;
		sheet.fill(outline, isOnPath ? palette.tint() : palette.paper());
		sheet.outline(outline, palette.accent(), width);
		double lid = 0;
		if (node.node().shape() == Diagram.Shape.STORE) {
			lid = 2 * NodeSizes.LID;
			sheet.outline(new Ellipse2D.Double(area.x(), area.y(), area.width(), lid), palette.accent(), width);
		}
		double words = Lettering.TEXT.height(node.lines());
		double height = words + (node.node().light().isPresent() ? LightSign.LETTERING.leading() : 0);
		double middle = area.x() + area.width() / 2;
		double top = area.y() + lid + (area.height() - lid - height) / 2;
		sheet.centred(node.lines(), middle, top, Lettering.TEXT, palette.text());
		node.node().light().ifPresent(light -> LightSign.draw(light, sheet, middle - LightSign.width(light) / 2, top + words));
	}

	private static Shape outline(PlacedNode node) {
		Area area = node.area();
		return switch (node.node().shape()) {
		case BOX -> rectangle(area);
		case ROUNDED -> new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), ROUND, ROUND);
		case DIAMOND -> Rhomb.in(area);
		case STORE -> store(area);
		};
	}

	/** A cylinder. */
	private static Shape store(Area area) {
		double high = 2 * NodeSizes.LID;
		Path2D path = new Path2D.Double();
		path.append(new Arc2D.Double(area.x(), area.y(), area.width(), high, 180, -180, Arc2D.OPEN), false);
		path.append(new Arc2D.Double(area.x(), area.bottom() - high, area.width(), high, 0, -180, Arc2D.OPEN), true);
		path.closePath();
		return path;
	}

	private static Rectangle2D rectangle(Area area) {
		return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
	}
}
