package org.tenday.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tenday.document.Themes;

/** Where the parts of drawings are. */
class PlacedTest {

	private final Pen pen = new Pen(Themes.NEUTRAL.colours(), Locale.UK);

	@Test
	void theDrawingIsTheOneThatIsPrinted() {
		for (Sketch sketch : Samples.all().values()) {
			assertEquals(pen.draw(sketch), pen.place(sketch).drawing());
		}
	}

	@Test
	void everyPartLiesWithinItsDrawing() {
		for (Sketch sketch : Samples.all().values()) {
			Placed placed = pen.place(sketch);
			for (Spot spot : placed.spots()) {
				assertTrue(spot.x() >= 0 && spot.y() >= 0 && spot.x() + spot.width() <= placed.drawing().width()
						&& spot.y() + spot.height() <= placed.drawing().height(), () -> spot + " in " + sketch.title());
			}
		}
	}

	@Test
	void anEntryOfAMatrixLiesInItsCellAndOverIt() {
		Matrix matrix = Samples.stakeholders();
		Placed placed = pen.place(matrix);
		assertEquals(25 + matrix.entries().size(), placed.spots().size());
		for (int i = 0; i < matrix.entries().size(); i++) {
			Spot entry = placed.spot("entry-" + i).orElseThrow();
			double x = entry.x() + entry.width() / 2;
			double y = entry.y() + entry.height() / 2;
			assertEquals(Optional.of(entry), placed.at(x, y, spot -> true));
			assertEquals(Optional.of("cell-" + matrix.entries().get(i).across() + "-" + matrix.entries().get(i).up()),
					placed.at(x, y, spot -> spot.id().startsWith("cell-")).map(Spot::id));
		}
	}

	@Test
	void theLowestCellIsAtTheBottomLeft() {
		Placed placed = pen.place(Samples.risks());
		Spot lowest = placed.spot("cell-1-1").orElseThrow();
		Spot highest = placed.spot("cell-5-5").orElseThrow();
		assertTrue(lowest.x() < highest.x() && lowest.y() > highest.y(), lowest + " and " + highest);
	}

	@Test
	void everyNodeOfADiagramAndEveryStepOfATimelineHasItsPlace() {
		for (Sketch sketch : Samples.all().values()) {
			List<String> ids = pen.place(sketch).spots().stream().map(Spot::id).toList();
			if (sketch instanceof Diagram diagram) {
				assertEquals(diagram.nodes().stream().map(node -> "node-" + node.id()).sorted().toList(),
						ids.stream().filter(id -> id.startsWith("node-")).sorted().toList());
				assertEquals(IntStream.range(0, diagram.groups().size()).mapToObj(i -> "group-" + i).toList(),
						ids.stream().filter(id -> id.startsWith("group-")).toList());
			} else if (sketch instanceof Timeline timeline) {
				assertEquals(1 + 3 * timeline.steps().size(), ids.size());
				assertTrue(ids.containsAll(List.of("unit", "step-0", "bar-0", "end-0")), ids::toString);
			}
		}
	}

	@Test
	void aNodeOfADiagramLiesInItsGroupAndOverIt() {
		int looked = 0;
		for (Sketch sketch : Samples.all().values()) {
			if (sketch instanceof Diagram diagram) {
				Placed placed = pen.place(sketch);
				for (int i = 0; i < diagram.groups().size(); i++) {
					for (String id : diagram.groups().get(i).nodes()) {
						Spot node = placed.spot("node-" + id).orElseThrow();
						double x = node.x() + node.width() / 2;
						double y = node.y() + node.height() / 2;
						assertEquals(Optional.of(node), placed.at(x, y, spot -> true));
						assertEquals(Optional.of("group-" + i), placed.at(x, y, spot -> spot.id().startsWith("group-")).map(Spot::id));
						looked++;
					}
				}
			}
		}
		assertTrue(looked > 0, "no sample has groups");
	}

	@Test
	void aPointOfARunChartLiesInTheBandOfItsValueAndOverIt() {
		RunChart chart = Samples.control();
		Placed placed = pen.place(chart);
		for (int i = 0; i < chart.points().size(); i++) {
			Spot point = placed.spot("point-" + i).orElseThrow();
			double x = point.x() + point.width() / 2;
			double y = point.y() + point.height() / 2;
			assertEquals(Optional.of(point), placed.at(x, y, spot -> true));
			String band = placed.at(x, y, spot -> spot.id().startsWith("value-")).map(Spot::id).orElseThrow();
			assertEquals(chart.points().get(i).value(), Double.parseDouble(band.substring("value-".length())), 1);
		}
	}

	@Test
	void whatIsNeitherBetterNorWorseHasASignAndAWordOfItsOwn() {
		RunChart chart = Samples.control();
		List<RunChart.Point> points = chart.points().stream().map(point -> new RunChart.Point(point.name(), point.value(),
				point.signal() == RunChart.Signal.NONE ? RunChart.Signal.NONE : RunChart.Signal.NEUTRAL)).toList();
		String svg = pen.draw(new RunChart(chart.frame(), chart.across(), chart.up(), points, chart.stretches(), chart.target(),
				chart.notes(), chart.words())).svg();
		assertTrue(svg.contains("Out of the ordinary") && !svg.contains("Concern"), svg);
	}

	@Test
	void aBarOfABalanceEndsInTheLevelOfItsStrength() {
		Placed placed = pen.place(Samples.balance());
		Spot left = placed.spot("left-1").orElseThrow();
		Spot fifth = placed.spot("left-at-5").orElseThrow();
		Spot right = placed.spot("right-1").orElseThrow();
		Spot second = placed.spot("right-at-2").orElseThrow();
		assertTrue(left.x() <= fifth.x() && left.x() + left.width() > fifth.x() + fifth.width(), left + " and " + fifth);
		assertTrue(right.x() + right.width() >= second.x() + second.width(), right + " and " + second);
		assertEquals(Optional.of("right-1"),
				placed.at(right.x() + 1, right.y() + 1, spot -> !spot.id().contains("-at-")).map(Spot::id));
		assertEquals(10 + 5, placed.spots().size());
	}

	@Test
	void lossesStandBesideWhatIsLeft() {
		Placed placed = pen.place(Samples.attrition());
		for (int i = 0; i < 2; i++) {
			Spot before = placed.spot("left-" + i).orElseThrow();
			Spot loss = placed.spot("loss-" + i).orElseThrow();
			Spot after = placed.spot("left-" + (i + 1)).orElseThrow();
			assertEquals(before.x(), after.x());
			assertTrue(before.x() + before.width() < loss.x(), before + " and " + loss);
			assertTrue(before.y() + before.height() < loss.y() && loss.y() + loss.height() < after.y(),
					loss + " between what was and what is left");
		}
		assertEquals(3 + 2, placed.spots().size());
	}

	@Test
	void theEndsOfATornadosBarLieInTheBandsOfTheirValues() {
		Placed placed = pen.place(Samples.tornado());
		Spot low = placed.spot("low-0").orElseThrow();
		Spot high = placed.spot("high-0").orElseThrow();
		Spot below = placed.spot("value--350").orElseThrow();
		Spot above = placed.spot("value-2600").orElseThrow();
		assertTrue(low.x() + low.width() / 2 < below.x() + below.width() && low.x() + low.width() > below.x() - below.width(),
				low + " and " + below);
		assertTrue(high.x() > above.x() - above.width() && high.x() < above.x() + 2 * above.width(), high + " and " + above);
		// Of a bar on one side of the line, neither end hides the other.
		Spot first = placed.spot("low-1").orElseThrow();
		Spot second = placed.spot("high-1").orElseThrow();
		assertTrue(first.y() + first.height() <= second.y() + 0.001, first + " and " + second);
		assertEquals(4 + 2 * 4, placed.spots().stream().filter(spot -> !spot.id().startsWith("value-")).count());
	}

	@Test
	void stepsOfARampRiseWithinTheirRow() {
		Placed placed = pen.place(Samples.ramp());
		Spot row = placed.spot("row-0").orElseThrow();
		Spot first = placed.spot("step-0").orElseThrow();
		Spot second = placed.spot("step-1").orElseThrow();
		assertTrue(second.y() < first.y() && second.x() > first.x(), first + " and " + second);
		assertTrue(first.y() >= row.y() && first.y() + first.height() <= row.y() + row.height(), first + " in " + row);
		assertEquals(2 + 8, placed.spots().size());
	}

	@Test
	void aBarIsAsLongAsItsStepInUnits() {
		Timeline timeline = Samples.timeline();
		Placed placed = pen.place(timeline);
		double unit = placed.spot("unit").orElseThrow().width();
		assertEquals(timeline.steps().get(1).length() * unit, placed.spot("bar-1").orElseThrow().width(), 0.001);
		Spot end = placed.spot("end-1").orElseThrow();
		assertEquals(Optional.of(end), placed.at(end.x() + end.width() / 2, end.y() + 1, spot -> true));
	}

	@Test
	void aPathStandsOutAndGoesOnlyThroughWhatIsThere() {
		Diagram plain = Samples.drivers();
		Diagram marked = new Diagram(plain.title(), plain.nodes(), plain.edges(), plain.direction(), plain.groups(), plain.grouping(),
				plain.widest(), List.of("aim", "p1", "s2"), plain.alt());
		assertEquals(List.of("aim p1", "p1 s2"), marked.edges().stream().filter(marked::isOnPath)
				.map(edge -> edge.from() + " " + edge.to()).toList());
		assertNotEquals(pen.draw(plain), pen.draw(marked));
		assertThrows(IllegalArgumentException.class, () -> new Diagram(plain.title(), plain.nodes(), plain.edges(), plain.direction(),
				plain.groups(), plain.grouping(), plain.widest(), List.of("elsewhere"), plain.alt()));
		Timeline timeline = Samples.timeline();
		assertNotEquals(pen.draw(timeline), pen.draw(new Timeline(timeline.title(), timeline.unit(), timeline.steps(), Set.of("q", "e"),
				timeline.width(), timeline.alt())));
		assertThrows(IllegalArgumentException.class, () -> new Timeline(timeline.title(), timeline.unit(), timeline.steps(),
				Set.of("elsewhere"), timeline.width(), timeline.alt()));
	}

	@Test
	void anEdgeIsWhereItsWordsAreOrInTheMiddleOfItsLine() {
		Diagram diagram = new Diagram("", List.of(Diagram.Node.box("a", "Here"), Diagram.Node.box("b", "There")),
				List.of(new Diagram.Edge("a", "b", "A list of stays", Diagram.Head.END, false, Optional.empty()),
						Diagram.Edge.arrow("b", "a")),
				Diagram.Direction.RIGHT, List.of(), Diagram.Grouping.FRAMES, 400, "Here and there");
		Placed placed = pen.place(diagram);
		Spot one = placed.spot("node-a").orElseThrow();
		Spot other = placed.spot("node-b").orElseThrow();
		// Of a circle nobody says which comes first.
		Spot here = one.x() < other.x() ? one : other;
		Spot there = here == one ? other : one;
		for (String id : List.of("edge-0", "edge-1")) {
			Spot edge = placed.spot(id).orElseThrow();
			double middle = edge.x() + edge.width() / 2;
			assertTrue(middle > here.x() + here.width() && middle < there.x(), edge + " between " + here + " and " + there);
		}
		assertTrue(placed.spot("edge-0").orElseThrow().width() > placed.spot("edge-1").orElseThrow().width());
	}

	@Test
	void besideAllPartsThereIsNone() {
		assertEquals(Optional.empty(), pen.place(Samples.stakeholders()).at(0, 0, spot -> true));
	}
}
