package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.example.healtheconomics.Sensitivity.Variation;
import org.tenday.document.Element;
import org.tenday.drawing.Axis;
import org.tenday.drawing.Level;
import org.tenday.drawing.Sketch;
import org.tenday.drawing.Tornado;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A sensitivity analysis: a tornado, and a table with the same in figures. */
public final class SensitivityType extends SheetType<Sensitivity> {

	private static final int WIDTH = 460;

	/** Made by the platform. */
	public SensitivityType() {
		super("health-economics.sensitivity", "Sensitivity analysis",
				new Sensitivity(Brief.of(Use.TEMPLATE), "", "", Optional.empty(), Optional.empty(), List.of(), ""));
	}

	/**
	 * What is drawn, on paper and on the screen: a bar for each of {@link Sensitivity#drawn()}, in that order; nothing where there is none.
	 *
	 * @param language whose words the chart has
	 */
	public static Optional<Tornado> sketch(Sensitivity sensitivity, Locale language) {
		List<Variation> drawn = sensitivity.drawn().stream().map(sensitivity.variations()::get).toList();
		if (drawn.isEmpty()) {
			return Optional.empty();
		}
		Words words = Words.beside(SensitivityType.class, language);
		String result = sensitivity.result().isBlank() ? words.get("sensitivity.the-result") : sensitivity.result();
		BigDecimal base = sensitivity.base().orElseThrow();
		return Optional.of(new Tornado("", new Axis(result, sensitivity.unit()),
				new Level(words.get("sensitivity.base"), base.doubleValue()),
				words.get("sensitivity.at-low"), words.get("sensitivity.at-high"), drawn.stream().map(SensitivityType::bar).toList(),
				sensitivity.turn().map(turn -> new Level(words.get("sensitivity.turn"), turn.doubleValue())).stream().toList(), WIDTH,
				alt(sensitivity, drawn, result, words)));
	}

	private static Tornado.Bar bar(Variation variation) {
		return new Tornado.Bar(variation.name(), variation.low(), variation.high(), variation.atLow().orElseThrow().doubleValue(),
				variation.atHigh().orElseThrow().doubleValue());
	}

	private static String alt(Sensitivity sensitivity, List<Variation> drawn, String result, Words words) {
		Figures figures = new Figures("", words);
		StringBuilder alt = new StringBuilder(
				words.get("sensitivity.alt", new Axis(result, sensitivity.unit()).text(),
						figures.number(sensitivity.base().orElseThrow())));
		drawn.forEach(variation -> alt.append(' ').append(words.get("sensitivity.alt-bar", variation.name(),
				figures.number(variation.atLow().orElseThrow()), figures.number(variation.atHigh().orElseThrow()))));
		return alt.toString();
	}

	@Override
	protected Optional<Sketch> picture(Sensitivity sensitivity, Paper paper) {
		return sketch(sensitivity, paper.words().language()).map(Sketch.class::cast);
	}

	@Override
	protected List<Element> fields(Sensitivity sensitivity, Paper paper) {
		Figures figures = new Figures("", paper.words());
		List<Element> elements = new ArrayList<>(paper.facts(List.of(
				new Paper.Fact(paper.word("sensitivity.result"), new Axis(sensitivity.result(), sensitivity.unit()).text()),
				new Paper.Fact(paper.word("sensitivity.base"), sensitivity.base().map(figures::number).orElse("")),
				new Paper.Fact(paper.word("sensitivity.turn"), sensitivity.turn().map(figures::number).orElse("")))));
		elements.addAll(paper.table("",
				List.of(paper.word("sensitivity.what"), paper.word("sensitivity.low"), paper.word("sensitivity.high"),
						paper.word("sensitivity.at-low"), paper.word("sensitivity.at-high"), paper.word("sensitivity.source")),
				List.of(5, 3, 3, 3, 3, 5),
				sensitivity.widestFirst().stream().map(sensitivity.variations()::get).map(variation -> cells(variation, figures))
						.toList()));
		elements.addAll(paper.field(paper.word("sensitivity.reading"), sensitivity.reading(), 2));
		return elements;
	}

	private static List<String> cells(Variation variation, Figures figures) {
		return List.of(variation.name(), variation.low(), variation.high(), variation.atLow().map(figures::number).orElse(""),
				variation.atHigh().map(figures::number).orElse(""), variation.source());
	}

	@Override
	protected List<String> lines(Sensitivity sensitivity, Paper paper) {
		return sensitivity.drawn().stream().map(sensitivity.variations()::get).filter(sensitivity::turns)
				.map(variation -> paper.word("sensitivity.turns", variation.name())).toList();
	}

	@Override
	public List<BlockRule<Sensitivity>> rules() {
		return SensitivityRules.ALL;
	}
}
