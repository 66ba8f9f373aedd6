package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.tenday.area.analysis.SpcChart;
import org.tenday.area.analysis.SpcChart.Point;
import org.tenday.area.analysis.SpcChartType;
import org.tenday.drawing.Sketch;
import org.tenday.skill.Words;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The module of analysis in the window: its chart changed where it stands, and its page. */
class AnalysisIT extends AreaIT {

	private static final String EXERCISE = "spc-exercise";

	AnalysisIT() {
		super("analysis");
	}

	private SpcChart chart() {
		return content(EXERCISE, SpcChart.class);
	}

	private Point point(int week) {
		return chart().points().get(week - 1);
	}

	private Sketch sketch() {
		return SpcChartType.sketch(chart(), Words.beside(SpcChartType.class, Locale.UK)).orElseThrow();
	}

	private void awaitValue(int week, String value) {
		desk.ui.await("week " + week + " at " + value, () -> point(week).value().compareTo(new BigDecimal(value)) == 0);
	}

	@Test
	void aPointIsDraggedToAnotherValueAndBack() throws IOException {
		choose(EXERCISE);
		Handle canvas = desk.ui.find("spc.chart");
		canvas.drag(middle(canvas, sketch(), "point-16"), middle(canvas, sketch(), "value-30"));
		awaitValue(17, "30");
		canvas.focus();
		Screenshots.keep("spc-chart");
		undo("Undo move point");
		awaitValue(17, "47");
		desk.commands.run(Desk.REDO);
		awaitValue(17, "30");
	}

	@Test
	void aPointIsChosenMovedNamedAddedAndTakenAwayByKeys() {
		choose(EXERCISE);
		Handle canvas = desk.ui.find("spc.chart");
		canvas.focus();
		canvas.press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_UP).press(0, SWT.ARROW_UP);
		awaitValue(2, "30");
		undo("Undo change value");
		awaitValue(2, "28");
		canvas.press(0, SWT.ARROW_LEFT).press(0, SWT.ARROW_DOWN);
		awaitValue(1, "30");
		canvas.press(0, SWT.F2);
		desk.ui.find("drawing.name").typeOver("First week").press(0, SWT.CR);
		desk.ui.await("the date to be taken", () -> point(1).date().equals("First week"));
		canvas.press(0, SWT.ARROW_RIGHT).press(0, SWT.DEL);
		desk.ui.await("23 points", () -> chart().points().size() == 23);
		undo("Undo remove point");
		canvas.press(0, SWT.INSERT);
		desk.ui.await("25 points", () -> chart().points().size() == 25);
		desk.ui.find("drawing.name").press(0, SWT.ESC);
		assertEquals("3", point(3).date());
		undo("Undo add point");
	}

	@Test
	void limitsAreSetAnewAtAPointAndTheReadingFollows() throws IOException {
		choose("spc-example");
		SpcChart before = content("spc-example", SpcChart.class);
		Handle canvas = desk.ui.find("spc.chart");
		canvas.focus();
		assertTrue(desk.ui.find("spc.reading").text().startsWith("By the rules: improvement; no point stands out"),
				desk.ui.find("spc.reading").text());
		for (int i = 0; i < 12; i++) {
			canvas.press(0, SWT.ARROW_RIGHT);
		}
		desk.ui.find("spc.anew").click();
		desk.ui.await("one stretch", () -> content("spc-example", SpcChart.class).reading().stretches().size() == 1);
		assertTrue(desk.ui.find("spc.reading").text().startsWith("By the rules: improvement; 14 points stand out, from Week 13 to Week 26"),
				desk.ui.find("spc.reading").text());
		Screenshots.keep("spc-chart-signals");
		undo("Undo take away new limits");
		await("spc-example", before);
	}

	@Test
	void aSeriesIsPastedFromASpreadsheet() {
		choose("spc-run");
		Handle table = desk.ui.find("block.points");
		desk.ui.run(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[]{ "Date or period\tValue\n11\t45\n12\t46.5\n" },
					new Transfer[]{ TextTransfer.getInstance() });
			clipboard.dispose();
		});
		table.press(SWT.MOD1, 'v');
		desk.ui.await("the new points in the place of the first two",
				() -> content("spc-run", SpcChart.class).points().getFirst().date().equals("11"));
		List<Point> points = content("spc-run", SpcChart.class).points();
		assertEquals(List.of("11", "12", "3"), points.stream().limit(3).map(Point::date).toList());
		assertEquals(new BigDecimal("46.5"), points.get(1).value());
	}

	@Test
	void aDataTableIsEditedUnderItsChart() throws IOException {
		choose("chart-example");
		desk.ui.find("chart.picture").focus();
		Screenshots.keep("analysis-chart");
	}

	@Test
	void thePageListsWhatTheModuleComesTo() throws IOException {
		show("org.tenday.area.analysis.ui.results");
		List<String> rows = desk.ui.find("results.table").rows();
		assertTrue(rows.stream().anyMatch(row -> row.startsWith("Handover at the door | SPC chart | One week was out of the ordinary")
				&& row.contains("By the rules: concern")), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.contains("Rate of the moor practices: 100 per 1,000 people a year")), rows::toString);
		Screenshots.keep("analysis-page");
		desk.ui.find("results.table").openRow("Handover at the door");
		desk.ui.await("the block to open", () -> desk.ui.is("block.title", field -> field.text().equals("Handover at the door")));
	}
}
