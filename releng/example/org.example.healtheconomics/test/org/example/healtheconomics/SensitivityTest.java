package org.example.healtheconomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.example.healtheconomics.Sensitivity.Variation;
import org.junit.jupiter.api.Test;
import org.tenday.drawing.Tornado;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class SensitivityTest {

	private static final Variation HOURS = variation("Hours", "178", "-30");
	private static final Variation DAYS = variation("Days", "-310", "842");
	private static final Variation KITS = variation("Kits", "60", "150");

	private static Variation variation(String name, String atLow, String atHigh) {
		return new Variation(name, "2", "4", Optional.ofNullable(atLow).map(BigDecimal::new),
				Optional.ofNullable(atHigh).map(BigDecimal::new),
				"Pilot");
	}

	private static Sensitivity sensitivity(String base, String turn, String reading, Variation... variations) {
		return new Sensitivity(Brief.of(Use.WORKED_EXAMPLE), "Net benefit", "£", Optional.ofNullable(base).map(BigDecimal::new),
				Optional.ofNullable(turn).map(BigDecimal::new), List.of(variations), reading);
	}

	private static List<String> findings(String rule, Sensitivity sensitivity) {
		return Trial.of(new SensitivityType(), sensitivity).findings("health-economics.sensitivity." + rule);
	}

	@Test
	void theWidestBarStandsOnTopOfTheTornadoAndOfTheTable() {
		Sensitivity sensitivity = sensitivity("100", "0", "", KITS, HOURS, DAYS);
		Tornado drawn = SensitivityType.sketch(sensitivity, Locale.UK).orElseThrow();
		assertEquals(List.of("Days", "Hours", "Kits"), drawn.bars().stream().map(Tornado.Bar::name).toList());
		assertEquals(100, drawn.base().value());
		assertEquals(0, drawn.levels().getFirst().value());
		String printed = Trial.of(new SensitivityType(), sensitivity).handbook();
		assertTrue(printed.indexOf("  Days") < printed.indexOf("  Hours") && printed.indexOf("  Hours") < printed.indexOf("  Kits"),
				printed);
		assertTrue(printed.contains("Tornado chart of Net benefit (£) around 100. Days: −310 to 842."), printed);
	}

	@Test
	void onlyWhatHasTwoResultsIsDrawn() {
		assertEquals(List.of(1), sensitivity("100", null, "", variation("Half", "3", null), KITS).drawn());
		assertEquals(List.of(), sensitivity(null, null, "", KITS).drawn());
		assertEquals(Optional.empty(), SensitivityType.sketch(sensitivity("1", null, ""), Locale.UK));
	}

	@Test
	void whatTurnsTheDecisionRoundIsNamed() {
		Sensitivity sensitivity = sensitivity("100", "0", "It hangs on the days.", KITS, HOURS, DAYS);
		assertEquals(List.of(false, true, true), sensitivity.variations().stream().map(sensitivity::turns).toList());
		assertEquals(List.of("\"Hours\" would turn the decision of \"The block\" round: say so in the reading."),
				findings("reading", sensitivity));
		// Of a result below the turning point, what rises above it turns it round.
		Sensitivity below = sensitivity("-100", "0", "", variation("Days", "-200", "20"));
		assertTrue(below.turns(below.variations().getFirst()));
		assertEquals(List.of(), findings("reading", sensitivity("100", null, "", DAYS)));
	}

	@Test
	void rangesHaveReasonsAndHoldWhatWasAssumed() {
		Variation bare = new Variation("Hours", "", "4", Optional.of(BigDecimal.ONE), Optional.empty(), "");
		assertEquals(List.of("\"Hours\" in \"The block\" does not say where its range begins: write it down.",
				"\"Hours\" in \"The block\" does not say why its range is what it is: write it down."),
				findings("range", sensitivity("1", null, "", bare)));
		assertEquals(List.of("\"Hours\" in \"The block\" does not say what comes out at the high end: write it down."),
				findings("complete", sensitivity("1", null, "", bare)));
		assertEquals(List.of("\"The block\" does not say what comes out as assumed: write it, so that it can be drawn."),
				findings("base", sensitivity(null, null, "", KITS)));
		assertEquals(List.of(
				"At both ends of \"Kits\" in \"The block\" the result is on the same side of 200, which comes out as assumed: look again."),
				findings("outside", sensitivity("200", null, "", KITS)));
		assertEquals(List.of("\"Kits\" is varied twice in \"The block\": take one away."),
				findings("twice", sensitivity("100", null, "", KITS, KITS)));
	}

	@Test
	void oneVariationIsChangedInItsPlace() {
		Sensitivity sensitivity = sensitivity("100", "0", "", KITS, HOURS);
		Sensitivity changed = sensitivity.with(1, variation -> variation.at(true, BigDecimal.TEN).named("Nurse"));
		assertEquals(KITS, changed.variations().getFirst());
		assertEquals(new Variation("Nurse", "2", "4", HOURS.atLow(), Optional.of(BigDecimal.TEN), "Pilot"), changed.variations().get(1));
		assertEquals(sensitivity, sensitivity.with(2, variation -> variation.named("nobody")));
	}
}
