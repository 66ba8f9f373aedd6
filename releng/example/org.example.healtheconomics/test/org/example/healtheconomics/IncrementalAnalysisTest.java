package org.example.healtheconomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.example.healtheconomics.Increment.Verdict;
import org.example.healtheconomics.IncrementalAnalysis.Outcome;
import org.example.healtheconomics.IncrementalAnalysis.Standing;
import org.example.healtheconomics.NetBenefit.Option;
import org.junit.jupiter.api.Test;

class IncrementalAnalysisTest {

	private static Option option(String name, String cost, String effect) {
		return new Option(name, Optional.of(new BigDecimal(cost)), Optional.of(new BigDecimal(effect)), "");
	}

	private static Increment increment(String cost, String effect) {
		return new Increment(new BigDecimal(cost), new BigDecimal(effect));
	}

	private static String outcomes(List<Option> options) {
		IncrementalAnalysis analysis = new IncrementalAnalysis(options);
		return String.join(", ", options.stream().map(option -> {
			Outcome outcome = analysis.of(option).orElseThrow();
			return option.name() + " " + outcome.ratio().map(BigDecimal::toPlainString).orElse(outcome.standing().name());
		}).toList());
	}

	@Test
	void everyQuarterOfThePlaneIsToldFromTheOthers() {
		assertEquals(Verdict.DEARER, increment("900", "0.05").verdict());
		assertEquals(Verdict.CHEAPER, increment("-200", "-0.005").verdict());
		assertEquals(Verdict.BETTER, increment("-1", "0.1").verdict());
		assertEquals(Verdict.BETTER, increment("0", "0.1").verdict());
		assertEquals(Verdict.BETTER, increment("-1", "0.000").verdict());
		assertEquals(Verdict.WORSE, increment("1", "-0.1").verdict());
		assertEquals(Verdict.WORSE, increment("0", "-0.1").verdict());
		assertEquals(Verdict.WORSE, increment("1", "0").verdict());
		assertEquals(Verdict.SAME, increment("0.00", "0").verdict());
	}

	@Test
	void aRatioIsThereOnlyWhereItSaysSomething() {
		assertEquals(0, new BigDecimal("18000").compareTo(increment("900", "0.05").ratio().orElseThrow()));
		assertEquals(0, new BigDecimal("40000").compareTo(increment("-200", "-0.005").ratio().orElseThrow()));
		// Both would be −9,000: the one is the best there is, the other the worst.
		assertEquals(Optional.empty(), increment("-900", "0.1").ratio());
		assertEquals(Optional.empty(), increment("900", "-0.1").ratio());
		assertEquals(Optional.empty(), increment("900", "0").ratio());
	}

	@Test
	void netBenefitIsThresholdTimesEffectLessCost() {
		assertEquals(0, new BigDecimal("100").compareTo(increment("900", "0.05").netBenefit(new BigDecimal("20000"))));
		assertEquals(0, new BigDecimal("100").compareTo(increment("-200", "-0.005").netBenefit(new BigDecimal("20000"))));
		assertEquals(0, new BigDecimal("-900").compareTo(increment("900", "0.05").netBenefit(BigDecimal.ZERO)));
	}

	@Test
	void dominatedOptionsHaveNoRatioAndNoneIsComparedWithThem() {
		assertEquals("A CONSIDERED, daily EXTENDEDLY_DOMINATED, ward 18000, clinic DOMINATED",
				outcomes(List.of(option("A", "4100", "2.110"), option("daily", "4700", "2.125"), option("ward", "5000", "2.160"),
						option("clinic", "5400", "2.140"))));
		assertEquals("dear 40000, cheap CONSIDERED", outcomes(List.of(option("dear", "900", "0.710"), option("cheap", "700", "0.705"))));
		assertEquals("old DOMINATED, new CONSIDERED", outcomes(List.of(option("old", "900", "0.7"), option("new", "800", "0.7"))));
		assertEquals("one CONSIDERED, same CONSIDERED", outcomes(List.of(option("one", "5", "1"), option("same", "5.0", "1.00"))));
		// On a straight line each is the best at just one threshold, so all are considered.
		assertEquals("a CONSIDERED, b 10, c 10", outcomes(List.of(option("a", "0", "0"), option("b", "10", "1"), option("c", "20", "2"))));
		// Taking one off the frontier can put the one before it off too.
		assertEquals("a CONSIDERED, b EXTENDEDLY_DOMINATED, c EXTENDEDLY_DOMINATED, d 5", outcomes(
				List.of(option("a", "0", "0"), option("b", "10", "1"), option("c", "19", "2"), option("d", "20", "4"))));
	}

	@Test
	void whatIsNotKnownTakesNoPart() {
		Option half = new Option("half", Optional.of(BigDecimal.ONE), Optional.empty(), "");
		IncrementalAnalysis analysis = new IncrementalAnalysis(List.of(half, option("whole", "5", "1")));
		assertEquals(Optional.empty(), analysis.of(half));
		assertEquals("whole", analysis.best(BigDecimal.TEN).orElseThrow().name());
		assertEquals(Optional.empty(), new IncrementalAnalysis(List.of(half)).best(BigDecimal.TEN));
	}

	/**
	 * Three ways to say which option to choose agree, whatever the options are: net benefit, dominance, and the ratios against the
	 * threshold.
	 */
	@Test
	void theBestByNetBenefitIsTheLastWhoseRatioTheThresholdAllows() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<Option> options = new ArrayList<>();
			for (int i = 0; i < 2 + random.nextInt(5); i++) {
				options.add(option("o" + i, String.valueOf(random.nextInt(20)), String.valueOf(random.nextInt(10))));
			}
			BigDecimal threshold = BigDecimal.valueOf(random.nextInt(8)).add(new BigDecimal("0.37"));
			IncrementalAnalysis analysis = new IncrementalAnalysis(options);
			Option best = analysis.best(threshold).orElseThrow();
			Outcome outcome = analysis.of(best).orElseThrow();
			String what = "seed " + seed + ", round " + round + ": " + options + " at " + threshold;
			assertEquals(Standing.CONSIDERED, outcome.standing(), what);
			assertTrue(outcome.ratio().filter(ratio -> ratio.compareTo(threshold) > 0).isEmpty(), what);
			options.stream().filter(option -> option.effect().orElseThrow().compareTo(best.effect().orElseThrow()) > 0)
					.map(option -> analysis.of(option).orElseThrow()).flatMap(other -> other.ratio().stream())
					.forEach(ratio -> assertTrue(ratio.compareTo(threshold) > 0, what));
		}
	}
}
