package org.example.healtheconomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.example.healtheconomics.NetBenefit.Option;
import org.junit.jupiter.api.Test;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class NetBenefitTest {

	private static final Option NOW = option("Visits", "900", "0.710");
	private static final Option FEWER = option("Four visits", "700", "0.705");
	private static final Option BETTER = option("Calls", "600", "0.720");

	private static Option option(String name, String cost, String effect) {
		return new Option(name, Optional.of(new BigDecimal(cost)), Optional.of(new BigDecimal(effect)), "Audit");
	}

	private static NetBenefit benefit(String threshold, String conclusion, Option... options) {
		return new NetBenefit(Brief.of(Use.WORKED_EXAMPLE), Perspective.SOCIETY, "£", "QALY", "1 year",
				Optional.ofNullable(threshold).map(BigDecimal::new), "NICE", List.of(options), conclusion);
	}

	private static List<String> findings(String rule, NetBenefit benefit) {
		return Trial.of(new NetBenefitType(), benefit).findings("health-economics.net-benefit." + rule);
	}

	@Test
	void theRoomSeesWhatEachOptionIsWorth() {
		String slide = Trial.of(new NetBenefitType(), benefit("20000", "", NOW, FEWER, option("Clinic", "2000", "0.730"))).slides();
		assertTrue(slide.contains("Four visits: saves £40,000 for each QALY given up; net benefit £100"), slide);
		assertTrue(slide.contains("Clinic: £55,000 for each further QALY; net benefit −£700"), slide);
		String better = Trial.of(new NetBenefitType(), benefit(null, "", NOW, BETTER, option("Clinic", "1400", "0.705"))).slides();
		assertTrue(better.contains("Calls: costs no more and does no less") && better.contains("Clinic: dominated")
				&& !better.contains("net benefit"), better);
		assertTrue(!better.contains("figure"), "without a threshold there is nothing to draw");
	}

	@Test
	void theLinesCrossNothingAtTheirRatio() {
		String printed = Trial.of(new NetBenefitType(), benefit("25000", "", NOW, option("Clinic", "1400", "0.730"))).handbook();
		assertTrue(printed.contains("figure Line chart of Net benefit (£) from £0 to £50,000. Clinic: -500 to 500."), printed);
	}

	@Test
	void theConclusionNamesTheBest() {
		assertEquals(List.of("The conclusion of \"The block\" does not name \"Four visits\", which has the highest net benefit: name it."),
				findings("conclusion", benefit("20000", "Leave it as it is.", NOW, FEWER)));
		assertEquals(List.of(), findings("conclusion", benefit("20000", "We take four visits.", NOW, FEWER)));
		assertEquals(List.of(), findings("conclusion", benefit("50000", "Leave the visits as they are.", NOW, FEWER)));
	}

	@Test
	void whatIsGivenUpIsSaid() {
		assertEquals(List
				.of("\"Four visits\" in \"The block\" costs less and does less: say in the conclusion what is given up for what is saved."),
				findings("gives-up", benefit("20000", "", NOW, FEWER)));
		assertEquals(List.of(), findings("gives-up", benefit("20000", "", NOW, BETTER)));
	}

	@Test
	void somethingIsComparedAtAThresholdWithASource() {
		assertEquals(List.of("\"The block\" compares one option with nothing: add what is done now, as the first."),
				findings("two", benefit("20000", "", NOW)));
		assertEquals(List.of("\"The block\" does not say what a unit of effect is worth: write the threshold."),
				findings("threshold", benefit(null, "", NOW, FEWER)));
		NetBenefit unsaid = new NetBenefit(Brief.of(Use.REFERENCE), Perspective.NOT_SAID, "£", "QALY", "", Optional.of(BigDecimal.TEN), "",
				List.of(NOW, NOW, new Option("New", Optional.empty(), Optional.of(BigDecimal.ONE), "")), "");
		assertEquals(List.of("The threshold of \"The block\" has no source: say who sets it."), findings("threshold", unsaid));
		assertEquals(List.of("Nobody said whose costs \"The block\" counts: choose a perspective."), findings("perspective", unsaid));
		assertEquals(List.of("\"The block\" does not say over which time it counts: write the time horizon."), findings("horizon", unsaid));
		assertEquals(List.of("The option \"Visits\" stands twice in \"The block\": take one away."), findings("twice", unsaid));
		assertEquals(List.of("The option \"New\" in \"The block\" does not say what it costs: write it down."),
				findings("complete", unsaid));
		assertEquals(List.of(), findings("source", unsaid));
		assertEquals(List.of("The option \"New\" in \"The block\" does not say where its figures are from: write it down."),
				findings("source",
						benefit("1", "", NOW, new Option("New", Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE), ""))));
	}

	@Test
	void aThresholdBelowNothingIsRefused() {
		assertEquals("A unit of effect cannot be worth -1: write 0 or more.",
				assertThrows(IllegalArgumentException.class, () -> benefit("-1", "")).getMessage());
	}
}
