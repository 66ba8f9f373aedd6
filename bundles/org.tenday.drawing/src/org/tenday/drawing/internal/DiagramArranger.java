package org.tenday.drawing.internal;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Group;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.internal.DiagramPlan.PlacedEdge;
import org.tenday.drawing.internal.DiagramPlan.PlacedGroup;
import org.tenday.drawing.internal.DiagramPlan.PlacedNode;
import org.tenday.layout.Area;
import org.tenday.layout.Size;

/** Arranges a diagram in layers, for one width of the words in its nodes. */
final class DiagramArranger {

	private static final double BETWEEN_NODES = 14;
	private static final double BETWEEN_LAYERS = 34;
	private static final double BESIDE_EDGES = 9;
	private static final double LABEL_WIDTH = 84;
	private static final double BESIDE_WORDS = 2;
	/** Letters of a label that is no more than a mark. */
	private static final int MARK = 2;
	private static final Lettering LETTERING = Lettering.SMALL;

	static {
		// Without a platform nobody else tells the library how to copy the values of its own settings.
		LayoutMetaDataService.initElkReflect();
	}

	private final Diagram diagram;
	private final NodeSizes sizes;
	private final ElkNode root = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new HashMap<>();
	private final Map<Edge, ElkEdge> edges = new HashMap<>();
	private final Map<Group, ElkNode> frames = new HashMap<>();

	DiagramArranger(Diagram diagram, double width) {
		this.diagram = diagram;
		this.sizes = new NodeSizes(diagram, width);
	}

	/** Where everything stands. */
	DiagramPlan plan() {
		set(root);
		diagram.groups().forEach(this::add);
		diagram.nodes().forEach(this::add);
		diagram.edges().forEach(this::add);
		new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
		List<PlacedNode> placedNodes = diagram.nodes().stream().map(this::placed).toList();
		List<PlacedEdge> placedEdges = diagram.edges().stream().distinct().map(this::placed).toList();
		List<PlacedGroup> placedGroups = new ArrayList<>();
		if (diagram.grouping() == Grouping.FRAMES) {
			diagram.groups().forEach(group -> placedGroups.add(framed(group)));
		}
		return new DiagramPlan(root.getWidth(), root.getHeight(), placedGroups, placedEdges, placedNodes);
	}

	private void set(ElkNode graph) {
		graph.setProperty(LayeredOptions.DIRECTION, diagram.direction() == Direction.RIGHT
				? org.eclipse.elk.core.options.Direction.RIGHT
				: org.eclipse.elk.core.options.Direction.DOWN);
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
		graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, diagram.grouping() == Grouping.COLUMNS && !diagram.groups().isEmpty());
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BESIDE_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BESIDE_EDGES);
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(Sheet.MARGIN));
	}

	private void add(Group group) {
		if (diagram.grouping() == Grouping.FRAMES) {
			ElkNode frame = ElkGraphUtil.createNode(root);
			set(frame);
			double title = Lettering.STRONG.height(titleLines(group)) + 2 * Sheet.MARGIN;
			frame.setProperty(LayeredOptions.PADDING, new ElkPadding(title, 2 * Sheet.MARGIN, 2 * Sheet.MARGIN, 2 * Sheet.MARGIN));
			frames.put(group, frame);
		}
	}

	private List<String> titleLines(Group group) {
		return Lettering.STRONG.wrapped(group.title(), sizes.common());
	}

	private void add(Node node) {
		Optional<Group> group = diagram.groups().stream().filter(one -> one.nodes().contains(node.id())).findFirst();
		ElkNode parent = group.map(frames::get).orElse(root);
		ElkNode added = ElkGraphUtil.createNode(parent);
		Size size = sizes.of(node);
		added.setDimensions(size.width(), size.height());
		if (diagram.grouping() == Grouping.COLUMNS) {
			group.ifPresent(one -> added.setProperty(LayeredOptions.PARTITIONING_PARTITION, diagram.groups().indexOf(one)));
		}
		nodes.put(node.id(), added);
	}

	private void add(Edge edge) {
		if (edges.containsKey(edge)) {
			return;
		}
		ElkEdge added = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
		Size label = labelSize(edge);
		if (label.height() > 2 * BESIDE_WORDS) {
			ElkLabel words = ElkGraphUtil.createLabel("words", added);
			words.setDimensions(label.width(), label.height());
			words.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, isMark(edge) ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.CENTER);
		}
		edges.put(edge, added);
	}

	/** A letter or a number that refers to a legend stands where the edge begins: in the middle it would need a layer of its own. */
	private static boolean isMark(Edge edge) {
		return edge.label().length() <= MARK && edge.light().isEmpty();
	}

	private static List<String> lines(Edge edge) {
		return LETTERING.wrapped(edge.label(), Math.max(LABEL_WIDTH, LETTERING.longestWord(edge.label())));
	}

	private static Size labelSize(Edge edge) {
		List<String> lines = lines(edge);
		double light = edge.light().map(LightSign::width).orElse(0.0);
		double height = LETTERING.height(lines) + (edge.light().isPresent() ? LightSign.LETTERING.leading() : 0);
		return new Size(Math.max(LETTERING.width(lines), light) + 2 * BESIDE_WORDS, height + 2 * BESIDE_WORDS);
	}

	private PlacedNode placed(Node node) {
		return new PlacedNode(node, area(nodes.get(node.id())), sizes.lines(node));
	}

	private PlacedGroup framed(Group group) {
		Area area = area(frames.get(group));
		List<String> lines = titleLines(group);
		return new PlacedGroup(area, new Area(area.x() + 2 * Sheet.MARGIN, area.y() + Sheet.MARGIN, Lettering.STRONG.width(lines),
				Lettering.STRONG.height(lines)), lines);
	}

	private static Area area(ElkNode node) {
		Point2D from = origin(node.getParent());
		return new Area(from.getX() + node.getX(), from.getY() + node.getY(), node.getWidth(), node.getHeight());
	}

	/** Where what is within a node is counted from. */
	private static Point2D origin(ElkNode node) {
		double x = 0;
		double y = 0;
		for (ElkNode outer = node; outer != null; outer = outer.getParent()) {
			x += outer.getX();
			y += outer.getY();
		}
		return new Point2D.Double(x, y);
	}

	private PlacedEdge placed(Edge edge) {
		ElkEdge arranged = edges.get(edge);
		Point2D from = origin(arranged.getContainingNode());
		ElkEdgeSection section = arranged.getSections().getFirst();
		List<Point2D> points = new ArrayList<>();
		Stream.of(Stream.of(new Point2D.Double(section.getStartX(), section.getStartY())),
				section.getBendPoints().stream().map(bend -> new Point2D.Double(bend.getX(), bend.getY())),
				Stream.of(new Point2D.Double(section.getEndX(), section.getEndY()))).flatMap(places -> places)
				.forEach(place -> points.add(new Point2D.Double(from.getX() + place.getX(), from.getY() + place.getY())));
		points.set(0, Rhomb.touched(node(edge.from()), area(nodes.get(edge.from())), points.get(0), points.get(1)));
		int last = points.size() - 1;
		points.set(last, Rhomb.touched(node(edge.to()), area(nodes.get(edge.to())), points.get(last), points.get(last - 1)));
		Optional<Area> label = arranged.getLabels().stream().findFirst().map(words -> new Area(from.getX() + words.getX() + BESIDE_WORDS,
				from.getY() + words.getY() + BESIDE_WORDS, words.getWidth() - 2 * BESIDE_WORDS, words.getHeight() - 2 * BESIDE_WORDS));
		return new PlacedEdge(edge, List.copyOf(points), label, lines(edge));
	}

	private Node node(String id) {
		return diagram.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
	}
}
