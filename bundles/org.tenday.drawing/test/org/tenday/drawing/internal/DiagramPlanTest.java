package org.tenday.drawing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Group;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Diagram.Shape;
import org.tenday.drawing.Samples;
import org.tenday.drawing.internal.DiagramPlan.PlacedEdge;
import org.tenday.drawing.internal.DiagramPlan.PlacedNode;
import org.tenday.layout.Area;

class DiagramPlanTest {

	private static final double SLACK = 0.01;

	private static Stream<DynamicTest> each(BiConsumer<Diagram, DiagramPlan> test) {
		Stream<Map.Entry<String, Diagram>> samples = Samples.all().entrySet().stream()
				.filter(sample -> sample.getValue() instanceof Diagram)
				.map(sample -> Map.entry(sample.getKey(), (Diagram) sample.getValue()));
		return Stream.concat(samples, Stream.of(Map.entry("rows", rows()), Map.entry("circle", circle())))
				.map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> test.accept(sample.getValue(),
						DiagramPainter.plan(sample.getValue()))));
	}

	private static Diagram rows() {
		return new Diagram("Rows", List.of(Node.box("a", "First"), Node.box("b", "Second"), Node.box("c", "Third"), Node.box("d",
				"Fourth")),
				List.of(Edge.arrow("a", "b"), Edge.arrow("a", "c"), Edge.arrow("b", "d")), Direction.DOWN,
				List.of(new Group("Before everything else", List.of("a")), new Group("Then", List.of("b", "c")), new Group("Last",
						List.of("d"))),
				Grouping.COLUMNS, 400, "Rows of nodes");
	}

	private static Diagram circle() {
		return new Diagram("", List.of(Node.box("plan", "Plan"), Node.box("do", "Do"), Node.box("study", "Study"), Node.box("act", "Act")),
				List.of(Edge.arrow("plan", "do"), Edge.arrow("do", "study"), Edge.arrow("study", "act"), Edge.arrow("act", "plan")),
				Direction.RIGHT, List.of(), Grouping.FRAMES, 470, "A circle");
	}

	@TestFactory
	Stream<DynamicTest> everythingIsWithinThePlanAndNoNodeOnAnother() {
		return each((diagram, plan) -> {
			Area whole = new Area(0, 0, plan.width(), plan.height());
			List<Area> taken = new ArrayList<>();
			for (PlacedNode node : plan.nodes()) {
				assertTrue(whole.holds(node.area()), node + " is outside");
				taken.add(node.area());
			}
			for (PlacedEdge edge : plan.edges()) {
				edge.points().forEach(point -> assertTrue(whole.holds(new Area(point.getX(), point.getY(), 0, 0)), edge + " is outside"));
				edge.label().ifPresent(label -> {
					assertTrue(whole.holds(label), edge + " is outside");
					taken.add(label);
				});
			}
			for (int i = 0; i < taken.size(); i++) {
				for (int j = 0; j < i; j++) {
					assertFalse(taken.get(i).overlaps(taken.get(j)), taken.get(i) + " lies on " + taken.get(j));
				}
			}
			assertEquals(diagram.nodes().size(), plan.nodes().size());
			assertEquals(diagram.edges().size(), plan.edges().size());
			plan.groups().forEach(group -> assertTrue(whole.holds(group.area()) && whole.holds(group.title()), group + " is outside"));
		});
	}

	@TestFactory
	Stream<DynamicTest> everyEdgeEndsAtItsNodes() {
		return each((diagram, plan) -> {
			Map<String, PlacedNode> nodes = plan.nodes().stream().collect(Collectors.toMap(node -> node.node().id(), Function.identity()));
			for (PlacedEdge edge : plan.edges()) {
				assertTrue(isOnOutline(nodes.get(edge.edge().from()), edge.points().getFirst()), edge + " begins elsewhere");
				assertTrue(isOnOutline(nodes.get(edge.edge().to()), edge.points().getLast()), edge + " ends elsewhere");
			}
		});
	}

	private static boolean isOnOutline(PlacedNode node, Point2D point) {
		Area area = node.area();
		double right = Math.abs(point.getX() - area.x() - area.width() / 2) / (area.width() / 2);
		double down = Math.abs(point.getY() - area.y() - area.height() / 2) / (area.height() / 2);
		double distance = node.node().shape() == Shape.DIAMOND ? right + down : Math.max(right, down);
		return Math.abs(distance - 1) < SLACK;
	}

	@TestFactory
	Stream<DynamicTest> wordsFitIntoTheirNodes() {
		return each((diagram, plan) -> plan.nodes().forEach(node -> {
			assertTrue(Lettering.TEXT.width(node.lines()) <= node.area().width(), node + " is too narrow");
			assertTrue(Lettering.TEXT.height(node.lines()) <= node.area().height(), node + " is too low");
			for (String line : node.lines()) {
				Pattern whole = Pattern.compile("(?<![^ -])" + Pattern.quote(line) + "((?<=-)|(?= |$))");
				assertTrue(whole.matcher(node.node().text()).find(), () -> "a word is broken in " + node.lines());
			}
		}));
	}

	@Test
	void diagramsAreAsWideAsAskedWhereTheirWordsAllowIt() {
		assertTrue(DiagramPainter.plan((Diagram) Samples.all().get("driver-diagram")).width() <= 470);
		assertTrue(DiagramPainter.plan((Diagram) Samples.all().get("logic-model")).width() <= 560);
	}

	@Test
	void columnsFollowOneAnother() {
		DiagramPlan plan = DiagramPainter.plan((Diagram) Samples.all().get("logic-model"));
		for (int i = 1; i < plan.groups().size(); i++) {
			assertTrue(plan.groups().get(i - 1).area().right() <= plan.groups().get(i).area().x(), "column " + i);
		}
	}

	@Test
	void aMarkAtAnEdgeStandsInNobodysWayAndTakesNoLayerOfItsOwn() {
		DiagramPlan plain = marked("");
		DiagramPlan marked = marked("A");
		assertTrue(marked.width() < plain.width() + 20, () -> marked.width() + " after " + plain.width());
		Area mark = marked.edges().getFirst().label().orElseThrow();
		marked.nodes().forEach(node -> assertFalse(mark.right() > node.area().x() && node.area().right() > mark.x()
				&& mark.bottom() > node.area().y() && node.area().bottom() > mark.y(), () -> "the mark lies over " + node));
		assertTrue(marked("Provided that people pick up").width() > plain.width() + 60);
	}

	private static DiagramPlan marked(String label) {
		return DiagramPainter.plan(new Diagram("", List.of(Node.box("a", "First"), Node.box("b", "Second")),
				List.of(new Edge("a", "b", label, Diagram.Head.END, false, Optional.empty())), Direction.RIGHT, List.of(), Grouping.FRAMES,
				400,
				"Two nodes"));
	}

	@Test
	void whatIsWrongIsSaidInWords() {
		List<Node> nodes = List.of(Node.box("a", "A"));
		assertEquals("The edge from \"a\" to \"b\" of the diagram \"D\" does not join two of its nodes.",
				assertThrows(IllegalArgumentException.class, () -> new Diagram("D", nodes, List.of(Edge.arrow("a", "b")), Direction.RIGHT,
						List.of(), Grouping.FRAMES, 400, "Alt")).getMessage());
		assertEquals("The drawing \"D\" has no alternative text: say in words what it shows.",
				assertThrows(IllegalArgumentException.class,
						() -> new Diagram("D", nodes, List.of(), Direction.RIGHT, List.of(), Grouping.FRAMES, 400, " ")).getMessage());
	}
}
