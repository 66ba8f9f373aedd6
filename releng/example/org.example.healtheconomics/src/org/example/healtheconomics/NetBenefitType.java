package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.example.healtheconomics.IncrementalAnalysis.Outcome;
import org.example.healtheconomics.IncrementalAnalysis.Standing;
import org.example.healtheconomics.NetBenefit.Option;
import org.tenday.document.Element;
import org.tenday.drawing.Axis;
import org.tenday.drawing.Description;
import org.tenday.drawing.Frame;
import org.tenday.drawing.Level;
import org.tenday.drawing.LineChart;
import org.tenday.drawing.Series;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** Net benefit: a line for each option over thresholds, and a table with the increments, the ratios and the net benefits. */
public final class NetBenefitType extends SheetType<NetBenefit> {

	private static final int MOST_LINES = 6;
	/** The chart goes from 0 to twice the threshold in so many steps. */
	private static final int STEPS = 8;

	/** Made by the platform. */
	public NetBenefitType() {
		super("health-economics.net-benefit", "Net benefit", new NetBenefit(Brief.of(Use.TEMPLATE), Perspective.NOT_SAID, "£", "QALY", "",
				Optional.empty(), "", List.of(), ""));
	}

	/** The options that are compared with the first, as far as both are complete. */
	private static List<Option> others(NetBenefit benefit) {
		return benefit.options().stream().skip(1).filter(option -> increment(benefit, option).isPresent()).toList();
	}

	private static Optional<Increment> increment(NetBenefit benefit, Option option) {
		return option.equals(benefit.options().getFirst())
				? Optional.empty()
				: IncrementalAnalysis.increment(benefit.options().getFirst(), option);
	}

	@Override
	protected Optional<Sketch> picture(NetBenefit benefit, Paper paper) {
		List<Option> others = others(benefit);
		if (others.isEmpty() || others.size() > MOST_LINES || benefit.threshold().filter(worth -> worth.signum() > 0).isEmpty()) {
			return Optional.empty();
		}
		List<BigDecimal> thresholds = IntStream.rangeClosed(0, STEPS)
				.mapToObj(i -> benefit.threshold().get().multiply(BigDecimal.valueOf(2L * i)).divide(BigDecimal.valueOf(STEPS))).toList();
		Figures figures = new Figures(benefit.currency(), paper.words());
		List<String> points = thresholds.stream().map(figures::sum).toList();
		List<Series> lines = others.stream().map(option -> new Series(option.name(), thresholds.stream()
				.map(worth -> increment(benefit, option).orElseThrow().netBenefit(worth).doubleValue()).toList())).toList();
		Axis up = new Axis(paper.word("net-benefit.benefit"), benefit.currency());
		return Optional.of(new LineChart(Frame.ofPage("", new Description(paper.words().language()).lines(up, points, lines)),
				new Axis(paper.word("net-benefit.threshold-of", benefit.effectUnit()), ""), up, points, lines,
				List.of(new Level(paper.word("net-benefit.even", benefit.options().getFirst().name()), 0))));
	}

	@Override
	protected List<Element> fields(NetBenefit benefit, Paper paper) {
		Figures figures = new Figures(benefit.currency(), paper.words());
		List<Element> elements = new ArrayList<>(paper.facts(List.of(
				new Paper.Fact(paper.word("perspective"), benefit.perspective().in(paper.words())),
				new Paper.Fact(paper.word("net-benefit.horizon"), benefit.horizon()),
				new Paper.Fact(paper.word("net-benefit.threshold"), threshold(benefit, figures, paper)))));
		IncrementalAnalysis analysis = new IncrementalAnalysis(benefit.options());
		elements.addAll(paper.table("", List.of(paper.word("net-benefit.option"), paper.word("net-benefit.cost"),
				paper.word("net-benefit.effect", benefit.effectUnit()), paper.word("net-benefit.further-cost"),
				paper.word("net-benefit.further-effect", benefit.effectUnit()),
				paper.word("net-benefit.ratio", benefit.currency(), benefit.effectUnit()), paper.word("net-benefit.benefit")),
				List.of(5, 3, 3, 3, 3, 4, 3),
				benefit.options().stream().map(option -> cells(option, benefit, analysis, figures, paper)).toList()));
		if (!others(benefit).isEmpty()) {
			elements.add(paper.composer().small(paper.word("net-benefit.how", benefit.options().getFirst().name())));
		}
		elements.addAll(paper.field(paper.word("net-benefit.conclusion"), benefit.conclusion(), 2));
		return elements;
	}

	private static String threshold(NetBenefit benefit, Figures figures, Paper paper) {
		String worth = figures.price(benefit.threshold());
		return worth.isEmpty() || benefit.thresholdSource().isBlank()
				? worth + benefit.thresholdSource()
				: paper.word("net-benefit.threshold-from", worth, benefit.effectUnit(), benefit.thresholdSource());
	}

	private static List<String> cells(Option option, NetBenefit benefit, IncrementalAnalysis analysis, Figures figures, Paper paper) {
		Optional<Increment> increment = increment(benefit, option);
		return List.of(option.name(), figures.price(option.cost()), option.effect().map(figures::number).orElse(""),
				figures.sum(increment.map(Increment::cost)), increment.map(Increment::effect).map(figures::number).orElse(""),
				analysis.of(option).map(outcome -> outcome(outcome, figures, paper)).orElse(""),
				figures.sum(increment.flatMap(each -> benefit.threshold().map(each::netBenefit))));
	}

	private static String outcome(Outcome outcome, Figures figures, Paper paper) {
		return outcome.ratio().map(figures::sum).orElseGet(() -> paper.word("net-benefit.standing", outcome.standing()));
	}

	@Override
	protected List<String> lines(NetBenefit benefit, Paper paper) {
		Figures figures = new Figures(benefit.currency(), paper.words());
		IncrementalAnalysis analysis = new IncrementalAnalysis(benefit.options());
		return others(benefit).stream().map(option -> {
			String line = paper.word("net-benefit.line", option.name(), verdict(option, benefit, analysis, figures, paper));
			return benefit.threshold().map(increment(benefit, option).orElseThrow()::netBenefit)
					.map(worth -> paper.word("net-benefit.line-benefit", line, figures.sum(worth))).orElse(line);
		}).toList();
	}

	/** A ratio is only said of an option that is worth considering: that of another would lead astray. */
	private static String verdict(Option option, NetBenefit benefit, IncrementalAnalysis analysis, Figures figures, Paper paper) {
		Outcome outcome = analysis.of(option).orElseThrow();
		if (outcome.standing() != Standing.CONSIDERED) {
			return paper.word("net-benefit.standing", outcome.standing());
		}
		Increment increment = increment(benefit, option).orElseThrow();
		return outcome.ratio().map(ratio -> paper.word("net-benefit.each", figures.sum(ratio), benefit.effectUnit()))
				.orElseGet(() -> paper.word("net-benefit.verdict." + increment.verdict().name().toLowerCase(Locale.ROOT),
						figures.sum(increment.ratio()), benefit.effectUnit()));
	}

	@Override
	public List<BlockRule<NetBenefit>> rules() {
		return NetBenefitRules.ALL;
	}
}
