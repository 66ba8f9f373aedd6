package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.tenday.area.evaluation.LogicModel;
import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Link;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.area.evaluation.LogicModelType;
import org.tenday.skill.Words;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The editors of evaluation. */
class EvaluationIT extends AreaIT {

	private static final String MODEL = "logic-example";

	EvaluationIT() {
		super("evaluation");
	}

	private LogicModel model() {
		return content(MODEL, LogicModel.class);
	}

	private Handle drawing() {
		choose(MODEL);
		return desk.ui.find("logic-model.drawing");
	}

	private Point middle(Handle canvas, String spot) {
		return middle(canvas, LogicModelType.sketch(model(), Words.beside(LogicModelType.class, Locale.UK)), spot);
	}

	/** Chooses a box by clicking on it. */
	private void click(Handle canvas, String box) {
		canvas.click(middle(canvas, "node-" + box));
	}

	@Test
	void boxesAreMovedLinkedAndPartedByTheMouse() throws IOException {
		Handle canvas = drawing();
		LogicModel before = model();
		canvas.focus();
		Screenshots.keep("logic-model");

		canvas.drag(middle(canvas, "node-a1"), middle(canvas, "node-s1"));
		await(MODEL, before.withToggled("a1", "s1"));
		assertEquals(new Link("a1", "s1", ""), model().links().getLast());
		canvas.drag(middle(canvas, "node-a1"), middle(canvas, "node-s1"));
		await(MODEL, before);
		undo("Undo part boxes");
		undo("Undo link boxes");
		await(MODEL, before);

		canvas.drag(middle(canvas, "node-a1"), middle(canvas, "node-a2"));
		await(MODEL, before.withLowered("a1", 1));
		undo("Undo move box");
		Point column = middle(canvas, "group-0");
		canvas.drag(middle(canvas, "node-o2"), new Point(column.x, middle(canvas, "node-i1").y));
		await(MODEL, before.withMoved("o2", Stage.INPUT));
		undo("Undo move box");
		await(MODEL, before);
	}

	@Test
	void boxesAreAddedMovedRenamedLinkedAndTakenAwayByKeys() throws IOException {
		Handle canvas = drawing();
		LogicModel before = model();
		click(canvas, "o2");
		canvas.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("People who come twice").press(0, SWT.CR);
		desk.ui.await("the new box", () -> model().items().contains(new Item("o3", Stage.OUTPUT, "People who come twice")));
		canvas.press(0, SWT.ARROW_UP);
		desk.ui.await("the new box above another",
				() -> model().in(Stage.OUTPUT).indexOf(new Item("o3", Stage.OUTPUT, "People who come twice")) == 1);
		canvas.press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_LEFT);
		desk.ui.await("the box among the outcomes", () -> model().item("o3").orElseThrow().stage() == Stage.SHORT_OUTCOME);
		canvas.press(0, SWT.F2);
		desk.ui.find("drawing.name").typeOver("People come twice").press(0, SWT.CR);
		desk.ui.await("the new words", () -> model().item("o3").orElseThrow().text().equals("People come twice"));

		canvas.press(0, 'l').press(0, SWT.ARROW_DOWN);
		Screenshots.keep("logic-model-linking");
		canvas.press(0, SWT.CR);
		desk.ui.await("the link", () -> model().link("o3", "l1").isPresent());
		canvas.press(0, 'l').press(0, SWT.ESC).press(0, 'l').press(0, SWT.CR);
		desk.ui.await("the other link", () -> model().link("o3", "m1").isPresent());
		canvas.press(0, 'l').press(0, SWT.CR);
		desk.ui.await("the other link to be gone", () -> model().link("o3", "m1").isEmpty());
		canvas.press(0, SWT.DEL);
		await(MODEL, before);
		undo("Undo remove box");
		undo("Undo part boxes");
		undo("Undo link boxes");
		undo("Undo link boxes");
		undo("Undo rename box");
		assertEquals(new Item("o3", Stage.SHORT_OUTCOME, "People who come twice"), model().item("o3").orElseThrow());
	}

	@Test
	void linksAreTakenAwayInTheMenuAndSayWhatTheyRestOn() {
		Handle canvas = drawing();
		click(canvas, "s1");
		List<String> menu = canvas.menu();
		assertTrue(
				menu.containsAll(List.of("Link to another", "Part from 40 people invited a month", "Part from Fitness lasts six months")),
				menu::toString);
		LogicModel before = model();
		canvas.chooseFromMenu("Part from 4 walks a month");
		await(MODEL, before.withToggled("o2", "s1"));
		undo("Undo part boxes");
		await(MODEL, before);
		canvas.chooseFromMenu("Link to another");
		canvas.press(0, SWT.ARROW_DOWN).press(0, SWT.CR);
		desk.ui.await("the link", () -> model().link("s1", "l1").isPresent());
		desk.ui.find("logic-model.assumption").typeOver("they stay at home less");
		desk.ui.await("the assumption", () -> model().link("s1", "l1").orElseThrow().assumption().equals("they stay at home less"));
		assertEquals(
				"If People walk with others once a week, then Fewer return to hospital within a year, provided that they stay at home less",
				desk.ui.find("logic-model.links").lines().getLast());
		undo("Undo change assumption");
		undo("Undo link boxes");
		await(MODEL, before);
	}

	@Test
	void thePageOfMeasuresListsThemAndWhatIsNotMeasured() throws IOException {
		show("org.tenday.area.evaluation.ui.measures");
		List<String> rows = desk.ui.find("evaluation.measures").rows();
		assertEquals(6, rows.size());
		assertEquals("Back in hospital | Outcome | 24% (72 of 300), April 2024 to March 2025 | Hospital stays | Respiratory lead | "
				+ "Measures of the walking group", rows.getFirst());
		List<String> missing = desk.ui.find("evaluation.unmeasured").rows();
		assertTrue(missing.contains("4 walks a month | Outputs | A walking group after rehabilitation"), missing::toString);
		assertTrue(missing.stream().noneMatch(row -> row.startsWith("Fewer falls")), missing::toString);
		Screenshots.keep("measures-page");
		desk.ui.find("evaluation.measures").openRow("Falls on walks");
		desk.ui.await("the block", () -> desk.ui.is("block.title", field -> field.text().equals("Measures of the walking group")));
	}
}
