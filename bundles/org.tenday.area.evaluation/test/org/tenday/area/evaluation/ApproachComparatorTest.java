package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.evaluation.ApproachComparator.Approach;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class ApproachComparatorTest {

	private static Approach approach(String name, String limits) {
		return new Approach(name, "soon", "quick", limits, "two days", "");
	}

	private static List<String> findings(String rule, Approach... approaches) {
		return Trial.of(new ApproachComparatorType(), new ApproachComparator(Brief.of(Use.EXERCISE), "", List.of(approaches)))
				.findings("evaluation.approaches." + rule);
	}

	@Test
	void thereAreTwoAtLeast() {
		assertEquals(List.of("\"The block\" compares one approach with nothing: add another."), findings("two", approach("Audit", "x")));
		assertEquals(List.of(), findings("two", approach("Audit", "x"), approach("Survey", "x")));
		assertEquals(List.of(), findings("two"), "an empty exercise is not nagged");
	}

	@Test
	void eachHasANameOfItsOwn() {
		assertEquals(List.of("The approach \"audit\" stands twice in \"The block\": take one away."),
				findings("twice", approach("Audit", "x"), approach("audit", "x")));
		assertEquals(List.of(), findings("twice", approach("Audit", "x"), approach("Survey", "x")));
	}

	@Test
	void eachSaysWhatWouldFoolIt() {
		assertEquals(List.of("The approach \"Audit\" in \"The block\" does not say what would fool it: write it down."),
				findings("limits", approach("Audit", " "), approach("Survey", "x")));
		assertEquals(3, findings("limits", new Approach("Audit", "", "", "", "", "")).size());
	}
}
