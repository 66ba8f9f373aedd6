package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.document.Element;
import org.tenday.drawing.Axis;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A chart with the table that it is drawn from, so that nobody has to read figures off it. */
public final class ChartType extends SheetType<Chart> {

	private static final int LINES = 2;

	/** Made by the platform. */
	public ChartType() {
		super("analysis.chart", "Chart", new Chart(Brief.of(Use.WORKED_EXAMPLE), Chart.Kind.BAR, "", "", "", "", "", "", "", List.of(),
				List.of(),
				false, Optional.empty(), "", "", ""));
	}

	/** The picture of a chart; empty where nothing can be drawn yet. */
	public static Optional<Sketch> sketch(Chart chart, Words words) {
		return ChartSketch.of(chart, words).sketch();
	}

	@Override
	protected Optional<Sketch> picture(Chart chart, Paper paper) {
		return sketch(chart, paper.words());
	}

	@Override
	protected List<Element> fields(Chart chart, Paper paper) {
		List<Element> elements = new ArrayList<>();
		if (!chart.description().isBlank()) {
			elements.addAll(paper.composer().text(chart.description()));
		}
		chart.n().ifPresent(n -> elements.add(paper.composer().small(paper.word("chart.n", n, chart.counted()).strip())));
		elements.addAll(table(chart, paper));
		if (chart.isExercise() && chart.finding().isBlank()) {
			elements.addAll(paper.field(paper.word("chart.finding"), "", LINES));
		}
		elements.addAll(paper.field(paper.word("chart.question"), chart.question(), chart.isExercise() ? 1 : 0));
		elements.addAll(paper.field(paper.word("chart.reason"), chart.reason(), chart.isExercise() ? LINES : 0));
		return elements;
	}

	private static List<Element> table(Chart chart, Paper paper) {
		List<String> headings = new ArrayList<>();
		headings.add(new Axis(chart.across(), chart.acrossUnit()).text());
		String up = new Axis(chart.up(), chart.upUnit()).text();
		for (int i = 0; i < chart.width(); i++) {
			String name = i < chart.series().size() ? chart.series().get(i) : "";
			headings.add(name.isBlank() ? up : name);
		}
		List<List<String>> rows = IntStream.range(0, chart.rows().size()).mapToObj(at -> {
			Chart.Row row = chart.rows().get(at);
			List<String> cells = new ArrayList<>(List.of(name(chart, at, paper)));
			IntStream.range(0, chart.width()).mapToObj(i -> row.values().get(i))
					.forEach(value -> cells.add(value.map(paper.words()::number).orElse("–")));
			return cells;
		}).map(List::copyOf).toList();
		if (rows.isEmpty() && !paper.isToFill()) {
			return List.of();
		}
		Folded table = Folded.of(headings, rows);
		return paper.longTable(chart.width() > 1 ? up : "", table.headings(), List.of(), table.rows());
	}

	/** A bar of a histogram reaches to where the next begins, which goes without saying of whole numbers one after the other. */
	private static String name(Chart chart, int row, Paper paper) {
		String name = chart.rows().get(row).name();
		if (chart.kind() != Chart.Kind.HISTOGRAM || row + 1 == chart.rows().size()) {
			return name;
		}
		String next = chart.rows().get(row + 1).name();
		return name.matches("\\d{1,9}") && next.equals(String.valueOf(Integer.parseInt(name) + 1))
				? name
				: paper.word("chart.bin", name, next);
	}

	@Override
	protected List<String> lines(Chart chart, Paper paper) {
		return chart.n().map(n -> List.of(paper.word("chart.n", n, chart.counted()).strip())).orElse(List.of());
	}

	@Override
	public List<BlockRule<Chart>> rules() {
		return ChartRules.ALL;
	}
}
