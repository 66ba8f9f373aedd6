package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.tenday.area.governance.DpiaWorksheet;
import org.tenday.area.governance.DpiaWorksheet.Risk;
import org.tenday.area.governance.GovernanceTimeline;
import org.tenday.area.governance.GovernanceTimeline.Step;
import org.tenday.area.governance.LawfulBasisDecision;
import org.tenday.area.governance.LawfulBasisDecision.Article6;
import org.tenday.area.governance.LawfulBasisDecision.Decision;
import org.tenday.area.governance.LawfulBasisDecision.Identity;
import org.tenday.area.governance.LawfulBasisDecision.Purpose;
import org.tenday.area.governance.LawfulBasisDecision.Route;
import org.tenday.area.governance.LawfulBasisTree;
import org.tenday.area.governance.LeadTimes;
import org.tenday.area.governance.RiskGrid;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The editors of information governance. */
class GovernanceIT extends AreaIT {

	private static final String BASIS = "basis-example";
	private static final String RISKS = "dpia-example";
	private static final String TIMELINE = "timeline-example";

	GovernanceIT() {
		super("governance");
	}

	private Decision decision() {
		return content(BASIS, LawfulBasisDecision.class).decision();
	}

	private void awaitDecision(Decision expected) {
		await(BASIS, content(BASIS, LawfulBasisDecision.class).withDecision(expected));
	}

	private Point node(Handle tree, Enum<?> answer) {
		return middle(tree, LawfulBasisTree.sketch(decision(), Locale.UK), "node-" + LawfulBasisTree.node(answer));
	}

	@Test
	void theTreesPathFollowsClicksAndKeys() throws IOException {
		choose(BASIS);
		Decision before = decision();
		Handle tree = desk.ui.find("governance.tree");
		tree.click(node(tree, Purpose.RESEARCH));
		awaitDecision(before.with(Purpose.RESEARCH));
		undo("Undo choose answer");
		awaitDecision(before);
		tree.click(node(tree, Identity.IDENTIFIABLE));
		awaitDecision(before.with(Identity.IDENTIFIABLE));
		tree.press(0, SWT.ARROW_DOWN).press(0, SWT.ARROW_DOWN);
		awaitDecision(before.with(Identity.ANONYMOUS));
		tree.press(0, SWT.ARROW_UP);
		awaitDecision(before);
		tree.press(0, SWT.DEL);
		awaitDecision(before.with(Identity.NOT_SAID));
		undo("Undo open question");
		tree.click(node(tree, Route.PUBLIC_INTEREST));
		awaitDecision(before.with(Route.PUBLIC_INTEREST));
		undo("Undo choose answer");
		tree.click(node(tree, Article6.LEGAL_OBLIGATION));
		awaitDecision(before.with(Article6.LEGAL_OBLIGATION));
		undo("Undo choose answer");
		awaitDecision(before);
		Screenshots.keep("governance-tree");
	}

	private List<Risk> risks() {
		return content(RISKS, DpiaWorksheet.class).risks();
	}

	private void awaitRisks(List<Risk> expected) {
		await(RISKS, content(RISKS, DpiaWorksheet.class).withRisks(expected));
	}

	private Point cell(Handle grid, String spot) {
		return middle(grid, RiskGrid.sketch(risks(), Locale.UK), spot);
	}

	@Test
	void risksAreDraggedMovedAddedAndTakenAway() throws IOException {
		choose(RISKS);
		List<Risk> before = risks();
		Handle grid = desk.ui.find("governance.risks");
		grid.drag(cell(grid, "entry-0"), cell(grid, "cell-5-5"));
		awaitRisks(List.of(before.get(0).before(5, 5), before.get(1), before.get(2)));
		undo("Undo move risk");
		awaitRisks(before);
		grid.click(cell(grid, "entry-3"));
		grid.press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_DOWN);
		awaitRisks(List.of(before.get(0), before.get(1).after(3, 2), before.get(2)));
		undo("Undo move risk");
		undo("Undo move risk");
		awaitRisks(before);
		grid.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("Laptop lost").press(0, SWT.CR);
		desk.ui.await("the new risk", () -> risks().size() == 4 && risks().getLast().source().equals("Laptop lost"));
		grid.press(0, SWT.DEL);
		awaitRisks(before);
		Screenshots.keep("governance-risks");
	}

	private List<Step> steps() {
		return content(TIMELINE, GovernanceTimeline.class).steps();
	}

	private void awaitStep(int place, Step expected) {
		desk.ui.await("step " + place + " to be " + expected, () -> steps().get(place).equals(expected));
	}

	private Point bar(Handle timeline, String spot) {
		return middle(timeline, new LeadTimes(steps()).draw(Locale.UK), spot);
	}

	@Test
	void stepsAreMovedMadeLongerAndJoined() throws IOException {
		choose(TIMELINE);
		List<Step> before = steps();
		Handle timeline = desk.ui.find("governance.timeline");
		Point from = bar(timeline, "bar-3");
		int month = (bar(timeline, "bar-2").x - bar(timeline, "bar-1").x) * 2 / 9;
		timeline.drag(from, new Point(from.x + 2 * month, from.y));
		awaitStep(3, before.get(3).withNotBefore(Optional.of(5)));
		undo("Undo move step");
		awaitStep(3, before.get(3));
		Point end = bar(timeline, "end-2");
		timeline.drag(end, new Point(end.x - 2 * month, end.y));
		awaitStep(2, before.get(2).withMost(5));
		undo("Undo change lead time");
		timeline.click(bar(timeline, "bar-3"));
		timeline.press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_RIGHT);
		awaitStep(3, before.get(3).withNotBefore(Optional.of(5)));
		timeline.press(0, SWT.ARROW_LEFT).press(0, SWT.ARROW_LEFT);
		awaitStep(3, before.get(3));
		timeline.click(bar(timeline, "end-3"));
		timeline.press(0, SWT.ARROW_RIGHT);
		awaitStep(3, before.get(3).withMost(6));
		undo("Undo change lead time");
		timeline.drag(bar(timeline, "bar-2"), bar(timeline, "bar-3"));
		awaitStep(3, before.get(3).withBefore(List.of("B", "C")));
		undo("Undo join steps");
		timeline.click(bar(timeline, "bar-3"));
		timeline.press(0, SWT.ARROW_UP);
		desk.ui.await("the rows to change places", () -> steps().get(2).key().equals("D") && steps().get(3).key().equals("C"));
		timeline.press(0, SWT.DEL);
		desk.ui.await("the step to go", () -> steps().size() == 4 && steps().getLast().before().equals(List.of("C")));
		undo("Undo remove step");
		undo("Undo move row");
		assertEquals(before, steps());
		timeline.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("Opt-outs applied").press(0, SWT.CR);
		desk.ui.await("the new step", () -> steps().size() == 6 && steps().getLast().name().equals("Opt-outs applied"));
		assertEquals("F", steps().getLast().key());
		undo("Undo rename step");
		undo("Undo add step");
		desk.ui.await("the steps as they were", () -> steps().equals(before));
		Screenshots.keep("governance-timeline");
	}

	@Test
	void thePageListsWhatIsOpenTheWorstFirst() throws IOException {
		show("org.tenday.area.governance.ui.matters");
		List<String> rows = desk.ui.find("governance.matters").rows();
		assertTrue(rows.getFirst().startsWith("Relative without permission | Risk | Class coordinator | 10 medium"), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.startsWith("Hospital agreement | Step | Information manager | Slow, 5 to 7 months")),
				rows::toString);
		assertTrue(rows.stream().noneMatch(row -> row.startsWith("Question and purpose agreed")), "what is done is not open");
		String summary = desk.ui.find("governance.matters.summary").text();
		assertTrue(summary.startsWith("Risks: 6, of which high: 0. Open approvals: 2. Open steps: 9."), summary);
		Screenshots.keep("governance-matters");
	}
}
