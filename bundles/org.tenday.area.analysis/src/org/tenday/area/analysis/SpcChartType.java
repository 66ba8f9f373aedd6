package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.area.analysis.SpcChart.Better;
import org.tenday.area.analysis.SpcChart.Kind;
import org.tenday.area.analysis.SpcChart.Verdict;
import org.tenday.area.analysis.arithmetic.Assurance;
import org.tenday.area.analysis.arithmetic.Stretch;
import org.tenday.document.Element;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A run chart or control chart, with its series in a table beside it and how its limits were worked out. */
public final class SpcChartType extends SheetType<SpcChart> {

	private static final int LINES = 2;

	/** Made by the platform. */
	public SpcChartType() {
		super("analysis.spc-chart", "SPC chart", new SpcChart(Brief.of(Use.WORKED_EXAMPLE), Kind.XMR, "", "", "", Better.NOT_SAID,
				Optional.empty(), Optional.empty(), false, List.of(), "", Verdict.NOT_SAID, "", ""));
	}

	/** The picture of a chart; empty where it has fewer than two points. */
	public static Optional<Sketch> sketch(SpcChart chart, Words words) {
		return new SpcSketch(chart, words).sketch();
	}

	@Override
	protected Optional<Sketch> picture(SpcChart chart, Paper paper) {
		return sketch(chart, paper.words());
	}

	@Override
	protected List<Element> fields(SpcChart chart, Paper paper) {
		SpcSketch sketch = new SpcSketch(chart, paper.words());
		List<Element> elements = new ArrayList<>(series(chart, sketch, paper));
		if (chart.isSolved()) {
			elements.addAll(limits(chart, sketch, paper));
			elements.addAll(assurance(chart, sketch, paper));
		}
		elements.addAll(paper.line(paper.word("spc-chart.better"),
				chart.better() == Better.NOT_SAID ? "" : paper.word("spc-chart.better", chart.better())));
		if (chart.isExercise() && chart.finding().isBlank()) {
			elements.addAll(paper.field(paper.word("spc-chart.finding"), "", 1));
		}
		elements.addAll(paper.line(paper.word("spc-chart.verdict"),
				chart.verdict() == Verdict.NOT_SAID ? "" : paper.word("spc-chart.verdict", chart.verdict())));
		elements.addAll(paper.field(paper.word("spc-chart.evidence"), chart.evidence(), LINES));
		elements.addAll(paper.field(paper.word("spc-chart.next"), chart.next(), LINES));
		return elements;
	}

	private static List<Element> series(SpcChart chart, SpcSketch sketch, Paper paper) {
		Folded table = Folded.of(List.of(chart.period().isBlank() ? paper.word("spc-chart.period") : chart.period(),
				chart.measure().isBlank() ? paper.word("spc-chart.value") : sketch.axis().text()),
				chart.points().stream().map(point -> List.of(point.date(), paper.words().number(point.value()))).toList());
		return paper.table("", table.headings(), List.of(), table.rows());
	}

	private static List<Element> limits(SpcChart chart, SpcSketch sketch, Paper paper) {
		List<List<String>> rows = new ArrayList<>();
		for (Stretch stretch : sketch.reading().stretches()) {
			stretch.limits().ifPresent(limits -> rows.add(List.of(chart.called(chart.points().get(stretch.first())),
					sketch.number(limits.mean()),
					sketch.number(limits.meanRange()), sketch.number(limits.lower()), sketch.number(limits.upper()),
					sketch.basis(limits))));
		}
		return rows.isEmpty()
				? List.of()
				: paper.table("", List.of(paper.word("spc-chart.from"), paper.word("spc-chart.mean"), paper.word("spc-chart.mean-range"),
						paper.word("spc-chart.lower"), paper.word("spc-chart.upper"), paper.word("spc-chart.worked-out")),
						List.of(2, 2, 2, 2, 2, 4), rows);
	}

	private static List<Element> assurance(SpcChart chart, SpcSketch sketch, Paper paper) {
		if (chart.target().isEmpty() || chart.better().sign() == 0 || sketch.reading().stretches().isEmpty()) {
			return List.of();
		}
		return sketch.reading().stretches().getLast().limits()
				.map(limits -> Assurance.of(limits, chart.target().get().doubleValue(), chart.better() == Better.HIGHER))
				.map(assurance -> paper.line(sketch.target(chart.target().get()),
						paper.word("spc-chart.assurance", assurance)))
				.orElse(List.of());
	}

	@Override
	protected List<String> lines(SpcChart chart, Paper paper) {
		return chart.verdict() == Verdict.NOT_SAID ? List.of() : List.of(paper.word("spc-chart.verdict", chart.verdict()));
	}

	@Override
	public List<BlockRule<SpcChart>> rules() {
		return SpcChartRules.ALL;
	}
}
