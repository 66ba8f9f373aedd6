package org.example.healtheconomics;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.example.healtheconomics.ReturnOnInvestment.Year;
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

/** Return on investment: a line of where it stands year by year, a table of the years, and what they come to. */
public final class ReturnOnInvestmentType extends SheetType<ReturnOnInvestment> {

	/** Made by the platform. */
	public ReturnOnInvestmentType() {
		super("health-economics.return-on-investment", "Return on investment", new ReturnOnInvestment(Brief.of(Use.TEMPLATE),
				Perspective.NOT_SAID, "£", Optional.empty(), Optional.empty(), "", List.of(), ""));
	}

	/** What the years come to; empty while there is none, or nobody said at which rate later ones count. */
	private static Optional<Appraisal> appraisal(ReturnOnInvestment investment) {
		return investment.years().isEmpty() ? Optional.empty() : investment.rate().map(rate -> new Appraisal(investment.years(), rate));
	}

	@Override
	protected Optional<Sketch> picture(ReturnOnInvestment investment, Paper paper) {
		List<String> names = investment.years().stream().map(Year::name).toList();
		if (names.size() < 2 || new HashSet<>(names).size() < names.size()) {
			return Optional.empty();
		}
		return appraisal(investment).map(appraisal -> {
			List<Series> line = List.of(new Series(paper.word("investment.standing"), appraisal.standing().stream()
					.map(sum -> sum.setScale(0, RoundingMode.HALF_UP).doubleValue()).toList()));
			Axis up = new Axis(paper.word("investment.standing"), investment.currency());
			return new LineChart(Frame.ofPage("", new Description(paper.words().language()).lines(up, names, line)),
					new Axis(paper.word("investment.year"), ""), up, names, line, List.of(new Level(paper.word("investment.even"), 0)));
		});
	}

	@Override
	protected List<Element> fields(ReturnOnInvestment investment, Paper paper) {
		Figures figures = new Figures(investment.currency(), paper.words());
		List<Element> elements = new ArrayList<>(paper.facts(List.of(
				new Paper.Fact(paper.word("perspective"), investment.perspective().in(paper.words())),
				new Paper.Fact(paper.word("investment.prices"), investment.priceYear().map(String::valueOf).orElse("")),
				new Paper.Fact(paper.word("investment.rate"), rate(investment, paper)))));
		Optional<Appraisal> appraisal = appraisal(investment);
		elements.addAll(paper.table("",
				List.of(paper.word("investment.year"), paper.word("investment.cost"), paper.word("investment.released"),
						paper.word("investment.other"), paper.word("investment.standing")),
				List.of(3, 3, 3, 3, 4),
				IntStream.range(0, investment.years().size()).mapToObj(i -> cells(i, investment, appraisal, figures)).toList()));
		appraisal.ifPresent(sums -> {
			elements.add(paper.composer().label(paper.word("investment.comes-to")));
			elements.add(paper.composer().list(Element.ItemList.Kind.BULLETS, sums(sums, investment, figures, paper)));
		});
		elements.addAll(paper.field(paper.word("investment.assumptions"), investment.assumptions(), 2));
		return elements;
	}

	private static String rate(ReturnOnInvestment investment, Paper paper) {
		String rate = investment.rate().map(percent -> paper.word("investment.percent", paper.words().number(percent))).orElse("");
		return rate.isEmpty() || investment.rateSource().isBlank()
				? rate + investment.rateSource()
				: paper.word("investment.rate-from", rate, investment.rateSource());
	}

	private static List<String> cells(int place, ReturnOnInvestment investment, Optional<Appraisal> appraisal, Figures figures) {
		Year year = investment.years().get(place);
		return List.of(year.name(), figures.price(year.cost()), figures.price(year.released()), figures.price(year.other()),
				figures.sum(appraisal.map(sums -> sums.standing().get(place))));
	}

	private static List<String> sums(Appraisal sums, ReturnOnInvestment investment, Figures figures, Paper paper) {
		List<String> lines = new ArrayList<>(List.of(paper.word("investment.net", figures.sum(sums.net()), figures.sum(sums.benefits()),
				figures.sum(sums.costs()))));
		sums.percentage().ifPresent(percent -> lines.add(paper.word("investment.return",
				figures.number(percent.setScale(0, RoundingMode.HALF_UP)),
				figures.price(sums.benefitForEach().map(each -> each.setScale(2, RoundingMode.HALF_UP))))));
		lines.add(sums.payback().map(place -> paper.word("investment.payback", investment.years().get(place).name()))
				.orElseGet(() -> paper.word("investment.no-payback")));
		return lines;
	}

	@Override
	protected List<String> lines(ReturnOnInvestment investment, Paper paper) {
		return appraisal(investment).map(sums -> sums(sums, investment, new Figures(investment.currency(), paper.words()), paper))
				.orElse(List.of());
	}

	@Override
	public List<BlockRule<ReturnOnInvestment>> rules() {
		return ReturnRules.ALL;
	}
}
