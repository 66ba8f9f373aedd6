package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.tenday.area.change.DriverDiagram;
import org.tenday.area.change.DriverSketch;
import org.tenday.area.change.ForceField;
import org.tenday.area.change.ForceField.Side;
import org.tenday.area.change.ForceFieldType;
import org.tenday.area.change.PdsaCycles;
import org.tenday.area.change.PdsaSketch;
import org.tenday.drawing.Sketch;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The editors of implementing change. */
class ChangeIT extends AreaIT {

	private static final String DRIVERS = "driver-example";
	private static final String CYCLES = "pdsa-example";
	private static final String FORCES = "force-example";

	ChangeIT() {
		super("change");
	}

	private DriverDiagram drivers() {
		return content(DRIVERS, DriverDiagram.class);
	}

	private Point box(Handle canvas, String node) {
		Sketch sketch = new DriverSketch(drivers(), Locale.UK).sketch();
		return middle(canvas, sketch, "node-" + node);
	}

	private List<String> leads() {
		return drivers().changeIdeas().stream().map(DriverDiagram.Part::leadsTo).toList();
	}

	private void awaitLeads(String... leads) {
		desk.ui.await("change ideas to lead to " + List.of(leads), () -> leads().equals(List.of(leads)));
	}

	@Test
	void aDriverIsAddedUnderTheChosenOneRenamedAndTakenAway() throws IOException {
		choose(DRIVERS);
		Handle canvas = desk.ui.find("drivers.diagram");
		canvas.click(box(canvas, "primary-2"));
		canvas.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("Doses at night").press(0, SWT.CR);
		desk.ui.await("the driver", () -> drivers().secondaryDrivers().size() == 5
				&& drivers().secondaryDrivers().getLast().equals(new DriverDiagram.Part("S5", "Doses at night", "P3", "")));
		canvas.focus();
		Screenshots.keep("change-driver-diagram");
		canvas.press(0, SWT.DEL);
		desk.ui.await("the driver to go", () -> drivers().secondaryDrivers().size() == 4);
		undo("Undo remove secondary driver");
		undo("Undo rename secondary driver");
		undo("Undo add secondary driver");
		assertEquals(4, drivers().secondaryDrivers().size());
	}

	@Test
	void anIdeaIsPutUnderAnotherDriverByTheMouseAndByKeys() {
		choose(DRIVERS);
		Handle canvas = desk.ui.find("drivers.diagram");
		canvas.drag(box(canvas, "idea-0"), box(canvas, "secondary-3"));
		awaitLeads("S4", "S2, S3", "S4", "P1");
		undo("Undo move change idea");
		awaitLeads("S1", "S2, S3", "S4", "P1");
		canvas.click(box(canvas, "idea-0"));
		canvas.press(0, 'l').press(0, SWT.ARROW_LEFT).press(0, SWT.CR);
		desk.ui.await("the idea to lead elsewhere", () -> !leads().getFirst().equals("S1"));
		undo("Undo move change idea");
		canvas.click(box(canvas, "idea-0"));
		canvas.press(0, SWT.ARROW_DOWN).press(0, SWT.ARROW_DOWN);
		awaitLeads("S2, S3", "S4", "S1", "P1");
	}

	private PdsaCycles cycles() {
		return content(CYCLES, PdsaCycles.class);
	}

	private List<String> changes() {
		return cycles().cycles().stream().map(PdsaCycles.Cycle::change).toList();
	}

	private Point cycle(Handle canvas, int step) {
		return middle(canvas, PdsaSketch.of(cycles(), Locale.UK), "step-" + step);
	}

	@Test
	void aCycleIsAddedMovedByTheMouseAndByKeysAndTakenAway() throws IOException {
		choose(CYCLES);
		List<String> before = changes();
		Handle canvas = desk.ui.find("pdsa.ramp");
		canvas.focus();
		Screenshots.keep("change-pdsa-ramp");
		canvas.drag(cycle(canvas, 0), cycle(canvas, 1));
		desk.ui.await("the first two to have changed places",
				() -> changes().equals(List.of(before.get(1), before.get(0), before.get(2), before.get(3))));
		undo("Undo move cycle");
		canvas.click(cycle(canvas, 1));
		canvas.press(0, SWT.ARROW_RIGHT);
		desk.ui.await("the second to come third",
				() -> changes().equals(List.of(before.get(0), before.get(2), before.get(1), before.get(3))));
		canvas.press(0, SWT.ARROW_DOWN);
		desk.ui.await("it to change ramps", () -> cycles().cycles().get(2).ramp().equals("The blanket"));
		undo("Undo move cycle");
		undo("Undo move cycle");
		canvas.click(cycle(canvas, 0));
		canvas.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("Two nurses, one bay").press(0, SWT.CR);
		desk.ui.await("the new cycle", () -> changes().size() == 5 && changes().get(1).equals("Two nurses, one bay"));
		canvas.focus().press(0, SWT.DEL);
		desk.ui.await("it to go", () -> changes().equals(before));
		undo("Undo remove cycle");
		assertEquals(5, changes().size());
	}

	private ForceField forces() {
		return content(FORCES, ForceField.class);
	}

	private Point force(Handle canvas, String spot) {
		return middle(canvas, ForceFieldType.sketch(forces(), Locale.UK), spot);
	}

	private void awaitForce(int place, Side side, int strength) {
		desk.ui.await("force %d to be %s with %d".formatted(place, side, strength),
				() -> forces().forces().get(place).side() == side && forces().forces().get(place).strength() == strength);
	}

	@Test
	void aForceGrowsAndChangesSidesByTheMouseAndByKeys() throws IOException {
		choose(FORCES);
		Handle canvas = desk.ui.find("forces.field");
		canvas.focus();
		Screenshots.keep("change-force-field");
		canvas.drag(force(canvas, "left-1"), force(canvas, "right-at-3"));
		awaitForce(1, Side.AGAINST, 3);
		undo("Undo move force");
		awaitForce(1, Side.FOR, 2);
		canvas.click(force(canvas, "left-1"));
		canvas.press(0, SWT.ARROW_LEFT);
		awaitForce(1, Side.FOR, 3);
		for (int i = 0; i < 4; i++) {
			canvas.press(0, SWT.ARROW_RIGHT);
		}
		awaitForce(1, Side.AGAINST, 2);
	}

	@Test
	void aForceIsAddedRenamedAndTakenAway() {
		choose(FORCES);
		Handle canvas = desk.ui.find("forces.field");
		canvas.click(force(canvas, "right-0"));
		canvas.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("No room on Tuesdays").press(0, SWT.CR);
		desk.ui.await("the new force",
				() -> forces().forces().size() == 5 && forces().forces().getLast().name().equals("No room on Tuesdays"));
		assertEquals(Side.AGAINST, forces().forces().getLast().side());
		canvas.focus().press(0, SWT.DEL);
		desk.ui.await("it to go", () -> forces().forces().size() == 4);
		undo("Undo remove force");
		undo("Undo rename force");
		undo("Undo add force");
		assertEquals(4, forces().forces().size());
	}

	@Test
	void thePageOfActionsGathersThemAllAndLeadsToTheirBlocks() throws IOException {
		show("org.tenday.area.change.actions");
		Handle table = desk.ui.find("actions.table");
		assertTrue(table.rows().contains("Test the round in one bay | Night nurse | Ward manager | Day 14, 8 February 2027 | "
				+ "Ninety days of the night round"), table.rows()::toString);
		assertTrue(desk.ui.find("actions.summary").text().contains("without an owner"), desk.ui.find("actions.summary")::text);
		Screenshots.keep("change-actions");
		table.openRow("Move one shift to 22:00");
		desk.ui.await("the block to open", () -> desk.ui.is("block.title", field -> field.text().equals("Ninety days of the night round")));
	}
}
