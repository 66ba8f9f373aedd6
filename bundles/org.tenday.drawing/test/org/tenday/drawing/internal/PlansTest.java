package org.tenday.drawing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.tenday.drawing.Matrix;
import org.tenday.drawing.Samples;
import org.tenday.drawing.Timeline;
import org.tenday.layout.Area;

class PlansTest {

	@Test
	void inACrowdedCellNoNameLiesOnAnother() {
		List<String> steps = List.of("Low", "Middle", "High");
		List<Matrix.Entry> entries = IntStream.range(0, 30)
				.mapToObj(i -> new Matrix.Entry("A rather long name of somebody, number " + i, i % 2 + 1, i % 3 + 1)).toList();
		Matrix matrix = new Matrix("Many", new Matrix.Scale("Interest", steps), new Matrix.Scale("Influence", steps),
				List.of(new Matrix.Zone(1, 2, 2, 3, "A zone with a long word in its corner", Optional.empty())), entries, 320, "Alt");
		MatrixPlan plan = new MatrixPlan(matrix);
		List<Area> taken = new ArrayList<>(plan.entries().stream().map(MatrixPlan.Words::area).toList());
		for (int i = 0; i < entries.size(); i++) {
			Matrix.Entry entry = entries.get(i);
			Area cell = plan.cells(entry.across(), entry.across(), entry.up(), entry.up());
			assertTrue(cell.holds(taken.get(i)), entry + " is outside its cell");
		}
		taken.add(plan.word(matrix.zones().getFirst()).area());
		taken.addAll(plan.upSteps().stream().map(MatrixPlan.Words::area).toList());
		taken.addAll(plan.acrossSteps().stream().map(MatrixPlan.Words::area).toList());
		taken.add(plan.upLabel().area());
		taken.add(plan.acrossLabel().area());
		Area whole = new Area(0, 0, matrix.width(), plan.height());
		for (int i = 0; i < taken.size(); i++) {
			assertTrue(whole.holds(taken.get(i)), taken.get(i) + " is outside");
			for (int j = 0; j < i; j++) {
				assertFalse(taken.get(i).overlaps(taken.get(j)), taken.get(i) + " lies on " + taken.get(j));
			}
		}
	}

	@Test
	void aHighStepStandsAboveALowOne() {
		MatrixPlan plan = new MatrixPlan((Matrix) Samples.all().get("risks"));
		assertEquals(plan.cells(1, 1, 2, 2).y(), plan.cells(1, 1, 3, 3).bottom(), 1e-9);
		assertEquals(plan.grid(), plan.cells(1, 5, 1, 5));
	}

	@Test
	void barsLieWhereTheirTimeIs() {
		Timeline timeline = (Timeline) Samples.all().get("timeline");
		TimelinePlan plan = new TimelinePlan(timeline);
		for (int i = 0; i < timeline.steps().size() - 1; i++) {
			assertEquals(plan.x(timeline.steps().get(i).start()), plan.bar(i).x(), 1e-9);
			assertEquals(plan.x(timeline.steps().get(i).end()), plan.bar(i).right(), 1e-9);
			assertTrue(plan.row(i).holds(plan.bar(i)));
		}
		assertTrue(plan.x(plan.end()) < plan.lights(), "bars end before the lights");
	}

	@Test
	void whatWaitsIsJoinedToWhatItWaitsFor() {
		Timeline timeline = (Timeline) Samples.all().get("timeline");
		TimelinePlan plan = new TimelinePlan(timeline);
		List<String> ids = timeline.steps().stream().map(Timeline.Step::id).toList();
		assertEquals(5, plan.waits().size());
		for (TimelinePlan.Wait wait : plan.waits()) {
			int before = ids.indexOf(wait.before());
			int after = ids.indexOf(wait.after());
			assertEquals(plan.bar(before).right(), wait.points().getFirst().getX(), 1e-9);
			assertEquals(plan.middle(before), wait.points().getFirst().getY(), 1e-9);
			assertEquals(plan.bar(after).x(), wait.points().getLast().getX(), 1e-9);
			assertEquals(plan.middle(after), wait.points().getLast().getY(), 1e-9);
			assertTrue(wait.points().get(wait.points().size() - 2).getX() < wait.points().getLast().getX(), "comes from the left");
		}
	}

	@Test
	void hatchingStaysWithinItsAreaAndDiffers() {
		Rectangle2D area = new Rectangle2D.Double(10, 20, 23, 57);
		Rectangle2D slack = new Rectangle2D.Double(9.99, 19.99, 23.02, 57.02);
		for (Hatch hatch : Hatch.values()) {
			for (Line2D line : hatch.lines(area)) {
				assertTrue(slack.contains(line.getP1()) && slack.contains(line.getP2()), hatch + " runs out at " + line.getP1());
			}
		}
		assertEquals(Hatch.values().length,
				List.of(Hatch.values()).stream().map(hatch -> hatch.lines(area).stream().map(Line2D::getP1).toList()).distinct().count());
	}

	@Test
	void wordsBreakBetweenAndOnlyWhenTooLongWithin() {
		assertEquals(List.of("one two", "three"), Lettering.TEXT.wrapped("one two  three", Lettering.TEXT.width("one two") + 1));
		List<String> broken = Lettering.TEXT.wrapped("Incomprehensibility", 40);
		assertTrue(broken.size() > 1 && Lettering.TEXT.width(broken) <= 40, broken.toString());
		assertEquals("Incomprehensibility", String.join("", broken));
		assertEquals(List.of(), Lettering.TEXT.wrapped(" \u0007 ", 40));
	}
}
