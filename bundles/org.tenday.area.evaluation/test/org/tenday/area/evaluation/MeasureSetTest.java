package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.area.evaluation.MeasureSet.Figure;
import org.tenday.area.evaluation.MeasureSet.Kind;
import org.tenday.area.evaluation.MeasureSet.Measure;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.Words;
import org.tenday.testkit.Trial;

class MeasureSetTest {

	/** A measure in the making: a good one, of which each test spoils a part. */
	private static final class Draft {
		private Kind kind = Kind.OUTCOME;
		private String shows = "";
		private Figure figure = Figure.PERCENTAGE;
		private String numerator = "spells followed by a readmission";
		private String denominator = "all spells";
		private Optional<Integer> per = Optional.empty();
		private String source = "Hospital stays";
		private String frequency = "monthly";
		private Optional<BigDecimal> baseline = Optional.of(new BigDecimal("21"));
		private Optional<Integer> count = Optional.of(94);
		private Optional<Integer> of = Optional.of(450);
		private String dates = "October 2025 to March 2026";
		private Optional<BigDecimal> target = Optional.of(new BigDecimal("16"));
		private String owner = "Analyst";

		Measure measure() {
			return new Measure("Readmitted", kind, shows, "", figure, numerator, denominator, "people a year", per, source, frequency,
					baseline,
					count, of, dates, target, "March 2028", owner);
		}
	}

	private static Measure measure(Consumer<Draft> change) {
		Draft draft = new Draft();
		change.accept(draft);
		return draft.measure();
	}

	private static Measure good(Kind kind) {
		return measure(draft -> draft.kind = kind);
	}

	private static MeasureSet set(Measure... measures) {
		return new MeasureSet(Brief.of(Use.WORKED_EXAMPLE), List.of(measures), "");
	}

	private static List<String> findings(String rule, Consumer<Draft> change) {
		return Trial.of(new MeasureSetType(), set(measure(change))).findings("evaluation.measures." + rule);
	}

	@Test
	void oneGoodMeasureOfEachKindHasNoFindings() {
		assertEquals(List.of(),
				Trial.of(new MeasureSetType(), set(good(Kind.OUTCOME), good(Kind.PROCESS), good(Kind.BALANCING))).findings().stream()
						.filter(finding -> finding.rule().startsWith("evaluation.")).toList());
	}

	@Test
	void aMissingKindIsFound() {
		assertEquals(List.of("The measures \"The block\" have no process and no balancing measure: add one."),
				findings("kinds", draft -> draft.kind = Kind.OUTCOME));
		assertEquals(List.of(), Trial.of(new MeasureSetType(), new MeasureSet(Brief.of(Use.EXERCISE), List.of(), ""))
				.findings("evaluation.measures.kinds"));
	}

	@Test
	void everyMeasureHasABaselineWithDates() {
		assertEquals(List
				.of("The measure \"Readmitted\" in \"The block\" has no baseline: find it, or say in its dates who will give it by when."),
				findings("baseline", draft -> {
					draft.baseline = Optional.empty();
					draft.dates = "";
				}));
		assertEquals(List.of(), findings("baseline", draft -> {
			draft.baseline = Optional.empty();
			draft.dates = "The community team gives it by January";
		}));
		assertEquals(List.of("The baseline of the measure \"Readmitted\" in \"The block\" has no dates: write from when to when."),
				findings("baseline", draft -> draft.dates = ""));
		assertEquals(List.of(), findings("baseline", draft -> draft.dates = "2025"));
	}

	@Test
	void aShareSaysOfWhat() {
		assertEquals(1, findings("denominator", draft -> draft.denominator = "").size());
		assertEquals(1, findings("denominator", draft -> draft.numerator = "").size());
		assertEquals(1, findings("denominator", draft -> draft.figure = Figure.RATE).size());
		assertEquals(List.of(), findings("denominator", draft -> {
			draft.figure = Figure.COUNT;
			draft.denominator = "";
		}));
	}

	@Test
	void aBaselineAgreesWithItsNumbers() {
		assertEquals(List.of(), findings("arithmetic", draft -> draft.baseline = Optional.of(new BigDecimal("20.9"))));
		assertEquals(
				List.of("The baseline of the measure \"Readmitted\" in \"The block\" is 20, but 94 of 450 make 21: put one of them right."),
				findings("arithmetic", draft -> draft.baseline = Optional.of(new BigDecimal("20"))));
		assertEquals(List.of("The baseline of the measure \"Readmitted\" in \"The block\" is reckoned from 0: write a number above 0."),
				findings("arithmetic", draft -> draft.of = Optional.of(0)));
	}

	/**
	 * Case fatality within 30 days of an intracerebral haemorrhage, of 70 people before and of 97 after a bundle of care: 34.3% and 26.8%
	 * (Connected Health Cities, final report of Greater Manchester, the ABC-ICH bundle). A rate of 1,008 among 8,400 is 120 of each 1,000.
	 */
	@ParameterizedTest
	@CsvSource({ "24, 70, 100, 1, 34.3", "26, 97, 100, 1, 26.8", "1008, 8400, 1000, 0, 120", "1, 3, 100, 2, 33.33", "1, 8, 100, 0, 13" })
	void sharesAreReckonedAsInPrint(int count, int of, int per, int scale, String expected) {
		assertEquals(new BigDecimal(expected), MeasureRules.reckoned(count, of, per, scale));
	}

	@Test
	void aPercentageLiesBetweenNoughtAndAHundred() {
		assertEquals(1, findings("percentage", draft -> draft.target = Optional.of(new BigDecimal("101"))).size());
		assertEquals(1, findings("percentage", draft -> draft.baseline = Optional.of(new BigDecimal("-1"))).size());
		assertEquals(List.of(), findings("percentage", draft -> draft.target = Optional.of(new BigDecimal("100"))));
		assertEquals(List.of(), findings("percentage", draft -> {
			draft.figure = Figure.COUNT;
			draft.target = Optional.of(new BigDecimal("101"));
		}));
	}

	@Test
	void everyMeasureHasASourceAFrequencyAndAnOwner() {
		assertEquals(2, findings("source", draft -> {
			draft.source = "";
			draft.frequency = "";
		}).size());
		assertEquals(List.of(), findings("source", draft -> draft.source = "Register"));
		assertEquals(1, findings("owner", draft -> draft.owner = "").size());
		assertEquals(List.of(), findings("owner", draft -> draft.owner = "Nurse"));
	}

	@Test
	void aMeasureShowsABoxOfALogicModelBesideIt() {
		LogicModel model = new LogicModel(Brief.of(Use.REFERENCE), List.of(new Item("l1", Stage.LONG_OUTCOME, "Fewer admissions")),
				List.of(), "",
				"");
		Block beside = new Block(new BlockId("model"), new BlockTypeId("evaluation.logic-model"), "", Audience.EVERYONE, model);
		assertEquals(List
				.of("The measure \"Readmitted\" in \"The block\" shows \"Fewer deaths\", which no logic model of the module has: use the "
						+ "words of its box."),
				shown("Fewer deaths", beside));
		assertEquals(List.of(), shown("fewer  admissions.", beside));
		assertEquals(List.of(), findings("shows", draft -> draft.shows = "Fewer deaths"), "without a logic model anything may be shown");
	}

	private static List<String> shown(String shows, Block beside) {
		return Trial.of(new MeasureSetType(), set(measure(draft -> draft.shows = shows))).beside(beside)
				.findings("evaluation.measures.shows");
	}

	@Test
	void aLongListIsQuestioned() {
		Measure[] seven = IntStream.range(0, 7).mapToObj(i -> good(Kind.OUTCOME)).toArray(Measure[]::new);
		assertEquals(List.of("\"The block\" has 7 measures: keep the 6 that somebody would act on."),
				Trial.of(new MeasureSetType(), set(seven)).findings("evaluation.measures.many"));
		assertEquals(List.of(), findings("many", draft -> draft.kind = Kind.OUTCOME));
	}

	@Test
	void figuresAreWrittenInTheLanguageOfTheProgramme() {
		Measure rate = measure(draft -> {
			draft.figure = Figure.RATE;
			draft.per = Optional.of(1000);
			draft.baseline = Optional.of(new BigDecimal("208.90"));
		});
		assertEquals("208.90 for each 1,000 people a year (94 of 450), October 2025 to March 2026", in(Locale.UK).baseline(rate));
		assertEquals("208,90 je 1.000 people a year (94 von 450), October 2025 to March 2026", in(Locale.GERMANY).baseline(rate));
		assertEquals("16% by March 2028", in(Locale.UK).target(good(Kind.OUTCOME)));
		assertEquals("", in(Locale.UK).target(measure(draft -> draft.target = Optional.empty())));
	}

	private static MeasureWords in(Locale language) {
		return new MeasureWords(Words.beside(MeasureSetType.class, language));
	}
}
