package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Link;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.check.Finding;
import org.tenday.drawing.Diagram;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.Words;
import org.tenday.testkit.Trial;

class LogicModelTest {

	private static final List<Item> ITEMS = List.of(new Item("i1", Stage.INPUT, "Nurse time"),
			new Item("a1", Stage.ACTIVITY, "Ring people"),
			new Item("o1", Stage.OUTPUT, "Calls made"), new Item("s1", Stage.SHORT_OUTCOME, "People know what to do"),
			new Item("l1", Stage.LONG_OUTCOME, "Fewer admissions"));
	private static final List<Link> LINKS = List.of(new Link("i1", "a1", ""), new Link("a1", "o1", ""), new Link("o1", "s1", ""),
			new Link("s1", "l1", "they do at night what they know by day"));

	private static LogicModel model(List<Item> items, List<Link> links) {
		return new LogicModel(Brief.of(Use.WORKED_EXAMPLE), items, links, "", "");
	}

	private static LogicModel good() {
		return model(ITEMS, LINKS);
	}

	private static List<String> findings(String rule, LogicModel model) {
		return Trial.of(new LogicModelType(), model).findings("evaluation.logic-model." + rule);
	}

	@Test
	void aModelWhosePathsAreWholeIsGood() {
		assertEquals(List.of(), Trial.of(new LogicModelType(), good()).findings());
	}

	@Test
	void anActivityThatLeadsToNoOutcomeIsFound() {
		assertEquals(List
				.of("The activity \"Hold meetings\" in \"The block\" leads to no outcome: link it to what it changes, or leave it out."),
				findings("activity", good().withAdded(Stage.ACTIVITY, "Hold meetings")));
		assertEquals(
				List.of("The activity \"Ring people\" in \"The block\" leads to no outcome: link it to what it changes, or leave it out."),
				findings("activity", good().withToggled("o1", "s1")));
	}

	@Test
	void anOutcomeThatNobodyWorksForIsFound() {
		assertEquals(List.of(
				"No activity leads to the outcome \"Happy nurses\" in \"The block\": link it to what brings it about, or leave it out."),
				findings("outcome", good().withAdded(Stage.MEDIUM_OUTCOME, "Happy nurses")));
	}

	@Test
	void anOutcomeReachedFromAnInputAloneIsFound() {
		assertEquals(2, findings("outcome", good().withToggled("a1", "o1").withToggled("i1", "o1")).size());
	}

	@Test
	void aLinkToTheImpactWithoutAnAssumptionIsFound() {
		assertEquals(
				List.of("The link to \"Fewer admissions\" in \"The block\" says nothing of what it rests on: write what must hold."),
				findings("assumption", good().withToggled("s1", "l1").withToggled("s1", "l1")));
		assertEquals(List.of(), findings("assumption", good()));
	}

	@Test
	void aLinkThatLeadsBackTwiceOrNowhereIsFoundAndTakenAway() {
		List<Link> links = List.of(new Link("s1", "o1", ""), new Link("a1", "a1", ""), new Link("a1", "x9", ""), new Link("a1", "o1", ""),
				new Link("a1", "o1", ""));
		List<Finding> findings = Trial.of(new LogicModelType(), model(ITEMS, links)).findings().stream()
				.filter(finding -> finding.rule().equals("evaluation.logic-model.link")).toList();
		assertEquals(4, findings.size());
		findings.forEach(
				finding -> assertEquals(List.of("Take the link away"), finding.mends().stream().map(mend -> mend.label()).toList()));
		assertEquals(List.of(), findings("link", good()));
	}

	@Test
	void aBoxWithoutANameOfItsOwnOrWithoutWordsIsFound() {
		assertEquals(2, findings("name", good().withItems(List.of(ITEMS.get(0), new Item("i1", Stage.INPUT, " ")))).size());
		assertEquals(List.of(), findings("name", good()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "80 calls made", "Number of visits", "40 people phoned a month", "Leaflets are sent out", "12 staff trained" })
	void whatCountsWorkIsNoOutcome(String text) {
		List<Item> items = List.of(ITEMS.get(1), new Item("s1", Stage.SHORT_OUTCOME, text));
		assertEquals(
				List.of("\"%s\" stands among the outcomes of \"The block\" but counts what was done: move it to the outputs."
						.formatted(text)),
				findings("output", model(items, List.of())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fewer emergency admissions", "People know what to do when worse", "Inhalers used well",
			"Fewer calls made at night", "Patients are able to climb the stairs", "Staff trust the figures" })
	void whatChangesForPeopleIsAnOutcome(String text) {
		assertFalse(LogicModelRules.isWork(text));
	}

	@Test
	void otherLanguagesAreNotJudgedByEnglishWords() {
		Trial<LogicModel> trial = Trial.of(new LogicModelType(),
				model(List.of(new Item("s1", Stage.SHORT_OUTCOME, "Total of 3")), List.of()));
		assertEquals(1, trial.findings("evaluation.logic-model.output").size());
		assertEquals(List.of(), trial.in(Locale.GERMAN).findings("evaluation.logic-model.output"));
	}

	@Test
	void boxesAreAddedMovedAndTakenAway() {
		LogicModel added = good().withAdded(Stage.ACTIVITY, "Visit people");
		assertEquals(new Item("a2", Stage.ACTIVITY, "Visit people"), added.items().getLast());
		assertEquals(List.of("Visit people", "Ring people"), texts(added.withLowered("a2", -1), Stage.ACTIVITY));
		assertEquals(added, added.withLowered("a2", 1));
		assertEquals(List.of("Calls made", "Visit people"), texts(added.withMoved("a2", Stage.OUTPUT), Stage.OUTPUT));
		assertEquals(good(), good().withMoved("a1", Stage.ACTIVITY));
		LogicModel without = good().without("o1");
		assertEquals(4, without.items().size());
		assertEquals(List.of(LINKS.get(0), LINKS.get(3)), without.links());
	}

	@Test
	void aFreeNameIsFoundWhereOneInTheMiddleWasTakenAway() {
		LogicModel three = good().withAdded(Stage.OUTPUT, "B").withAdded(Stage.OUTPUT, "C").without("o2");
		assertEquals("o2", three.freeId(Stage.OUTPUT));
	}

	@Test
	void boxesAreLinkedAndParted() {
		LogicModel linked = good().withToggled("a1", "s1");
		assertEquals(new Link("a1", "s1", ""), linked.links().getLast());
		assertEquals(good(), linked.withToggled("a1", "s1"));
		assertEquals(Set.of("a1", "o1", "s1", "l1"), good().reachedFrom("i1"));
	}

	private static List<String> texts(LogicModel model, Stage stage) {
		return model.in(stage).stream().map(Item::text).toList();
	}

	@Test
	void everyColumnIsDrawnAndEveryAssumptionHasItsLetter() {
		Diagram diagram = LogicModelType.sketch(good(), Words.beside(LogicModelType.class, Locale.UK));
		assertEquals(List.of("Inputs", "Activities", "Outputs", "Outcomes soon", "Outcomes later", "Outcomes in the end"),
				diagram.groups().stream().map(Diagram.Group::title).toList());
		assertEquals(List.of("", "", "", "A"), diagram.edges().stream().map(Diagram.Edge::label).toList());
		assertTrue(diagram.alt().contains("Outputs: Calls made."), diagram.alt());
		assertTrue(diagram.alt().endsWith("People know what to do leads to Fewer admissions."), diagram.alt());
	}
}
