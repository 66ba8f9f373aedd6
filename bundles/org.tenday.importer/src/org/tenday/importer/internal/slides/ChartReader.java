package org.tenday.importer.internal.slides;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.document.Drawing;
import org.tenday.document.Themes;
import org.tenday.drawing.Axis;
import org.tenday.drawing.BarChart;
import org.tenday.drawing.Description;
import org.tenday.drawing.Frame;
import org.tenday.drawing.LineChart;
import org.tenday.drawing.Pen;
import org.tenday.drawing.Series;
import org.tenday.drawing.Sketch;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads the data of a chart, as the file remembers them from when the chart was last drawn. */
final class ChartReader {

	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
	private static final long LAST_DAY = 200_000;
	private static final Set<String> LINES = Set.of("c:lineChart", "c:line3DChart", "c:areaChart", "c:area3DChart");
	private static final Set<String> BARS = Set.of("c:barChart", "c:bar3DChart", "c:pieChart", "c:pie3DChart", "c:ofPieChart",
			"c:doughnutChart");
	private static final int LONGEST_FORMAT = 200;
	private static final int MOST_NAMES = 60;
	private static final int MOST_SERIES = 6;

	/** One row of marks on a chart: bars of a colour, a line. */
	private record Row(String name, Map<Long, String> across, Map<Long, String> values) {
	}

	private final Xml chart;
	private final List<Row> series;

	/**
	 * @param space the {@code c:chartSpace}
	 */
	ChartReader(Xml space) {
		chart = space.child("c:chart").orElse(Alternatives.NOTHING);
		series = chart.child("c:plotArea").map(area -> area.all("c:ser").map(ChartReader::series).toList()).orElse(List.of());
	}

	/** Whether series share what they have across, so that they stand side by side. */
	private boolean isShared() {
		return series.stream().allMatch(each -> each.across().isEmpty() || each.across().equals(series.getFirst().across()));
	}

	/**
	 * The chart as Tenday draws it: lines, and bars for all that shows shares or amounts.
	 *
	 * @param alt what it shows; empty where nobody has said
	 * @return empty for kinds that Tenday does not draw, and for more than a chart can show
	 */
	Optional<Drawing> drawing(String alt, Locale language) {
		List<Xml> kinds = chart.child("c:plotArea")
				.map(area -> area.children().stream().filter(each -> each.name().endsWith("Chart")).toList())
				.orElse(List.of());
		List<String> names = List.copyOf(series.isEmpty() ? List.of() : series.getFirst().across().values());
		boolean known = kinds.size() == 1 && (LINES.contains(kinds.getFirst().name()) || BARS.contains(kinds.getFirst().name()));
		if (!known || !isShared() || names.size() < 2 || names.size() > MOST_NAMES || names.stream().distinct().count() < names.size()
				|| series.size() > MOST_SERIES || names.stream().anyMatch(String::isBlank)) {
			return Optional.empty();
		}
		List<Series> values = new ArrayList<>();
		for (Row each : series) {
			List<Double> numbers = series.getFirst().across().keySet().stream().map(point -> number(each.values().getOrDefault(point, "")))
					.toList();
			if (numbers.stream().allMatch(number -> number.isNaN())) {
				return Optional.empty();
			}
			values.add(new Series(each.name(), numbers));
		}
		boolean percent = series.getFirst().values().values().stream().allMatch(value -> value.endsWith("%"));
		Axis across = new Axis(axis("c:catAx"), "");
		Axis up = new Axis(axis("c:valAx"), percent ? "%" : "");
		boolean lines = LINES.contains(kinds.getFirst().name());
		Description description = new Description(language);
		Axis said = new Axis(Stream.of(up.label(), titleOf(chart)).filter(label -> !label.isBlank()).findFirst()
				.orElseGet(() -> series.stream().map(Row::name).collect(Collectors.joining(", "))), up.unit());
		String words = !alt.isEmpty() ? alt : lines ? description.lines(said, names, values) : description.bars(said, names, values);
		Frame frame = Frame.ofPage(titleOf(chart), words);
		boolean stacked = kinds.getFirst().child("c:grouping").filter(each -> each.attribute("val").equals("stacked")).isPresent();
		Sketch sketch = lines
				? new LineChart(frame, across, up, names, values, List.of())
				: new BarChart(frame, across, up, names, values, stacked);
		return Optional.of(new Pen(Themes.NEUTRAL.colours(), language).draw(sketch));
	}

	private String axis(String kind) {
		return chart.child("c:plotArea").flatMap(area -> area.all(kind).findFirst()).map(ChartReader::titleOf).orElse("");
	}

	private static double number(String value) {
		return value.matches("-?\\d{1,15}(\\.\\d{1,15})?%?") ? Double.parseDouble(value.replace("%", "")) : Double.NaN;
	}

	/** Its title and the title of what it measures; empty where it has none. */
	String title() {
		String measure = axis("c:valAx");
		String title = titleOf(chart);
		return title.isEmpty() || measure.isEmpty() ? title + measure : title + ", " + measure;
	}

	private static String titleOf(Xml titled) {
		return titled.at("c:title", "c:tx", "c:rich").map(TextReader::plain).orElse("");
	}

	/** The data below their title; nothing where the file remembers none. */
	List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		if (!title().isEmpty()) {
			pieces.add(new Piece.Paragraph(List.of(Run.words(title(), Look.STRONG))));
		}
		if (series.stream().anyMatch(each -> !each.values().isEmpty())) {
			pieces.add(isShared() ? side() : below());
		}
		return pieces;
	}

	/** Series side by side, a row for each name. */
	private Piece side() {
		Map<Long, String> across = series.getFirst().across();
		SortedSet<Long> points = new TreeSet<>(across.keySet());
		series.forEach(each -> points.addAll(each.values().keySet()));
		List<String> head = new ArrayList<>();
		head.add(axis("c:catAx"));
		series.forEach(each -> head.add(each.name()));
		List<Piece.Row> rows = new ArrayList<>(List.of(row(head)));
		for (long point : points) {
			List<String> cells = new ArrayList<>(List.of(across.getOrDefault(point, Long.toString(point + 1))));
			series.forEach(each -> cells.add(each.values().getOrDefault(point, "")));
			rows.add(row(cells));
		}
		return new Piece.Table(true, rows);
	}

	/** Series one below the other, each with what it has across. */
	private Piece below() {
		List<Piece.Row> rows = new ArrayList<>(List.of(row(List.of("", "x", "y"))));
		for (Row each : series) {
			each.values().forEach((point, value) -> rows.add(row(List.of(each.name(), each.across().getOrDefault(point, ""), value))));
		}
		return new Piece.Table(true, rows);
	}

	private static Piece.Row row(List<String> cells) {
		return new Piece.Row(cells.stream().map(cell -> cell.isEmpty() ? List.<Run>of() : List.of(Run.words(cell))).toList());
	}

	private static Row series(Xml series) {
		String name = series.child("c:tx").map(text -> text.child("c:v").map(Xml::text).orElseGet(() -> words(points(text)))).orElse("");
		Map<Long, String> across = series.child("c:cat").or(() -> series.child("c:xVal")).map(ChartReader::points).orElse(Map.of());
		Map<Long, String> values = series.child("c:val").or(() -> series.child("c:yVal")).map(ChartReader::points).orElse(Map.of());
		return new Row(name, across, values);
	}

	private static String words(Map<Long, String> points) {
		return points.values().stream().collect(Collectors.joining(" "));
	}

	/** The points that are remembered, by their places; names of several levels are put together. */
	private static Map<Long, String> points(Xml data) {
		Map<Long, String> points = new TreeMap<>();
		List<Xml> levels = data.all("c:lvl").toList();
		if (levels.isEmpty()) {
			data.all(element -> element.is("c:strCache") || element.is("c:numCache") || element.is("c:strLit") || element.is("c:numLit"))
					.findFirst()
					.ifPresent(cache -> points.putAll(points(cache, cache.child("c:formatCode").map(Xml::text).orElse(""))));
			return points;
		}
		points.putAll(points(levels.getFirst(), ""));
		for (Xml level : levels.subList(1, Math.min(levels.size(), 4))) {
			TreeMap<Long, String> outer = new TreeMap<>(points(level, ""));
			points.replaceAll((place, name) -> Optional.ofNullable(outer.floorEntry(place)).map(found -> found.getValue() + ", " + name)
					.orElse(name));
		}
		return points;
	}

	private static Map<Long, String> points(Xml cache, String format) {
		Map<Long, String> points = new TreeMap<>();
		for (Xml point : cache.children("c:pt")) {
			point.number("idx").ifPresent(place -> points.put(place, value(point.child("c:v").map(Xml::text).orElse(""),
					point.attribute("formatCode").isEmpty() ? format : point.attribute("formatCode"), cache.name().startsWith("c:num"))));
		}
		return points;
	}

	/** A number as people write it: without what computers add at its end, as a percentage or date where it is one. */
	private static String value(String written, String format, boolean number) {
		if (!number || !written.matches("[-+]?[\\d.]{1,30}([eE][-+]?\\d{1,3})?")) {
			return written.strip();
		}
		try {
			BigDecimal value = new BigDecimal(written);
			String plain = format.length() > LONGEST_FORMAT ? "" : format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
			boolean isDay = plain.matches("(?i).*[dy].*") && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0;
			if (isDay) {
				return FIRST_DAY.plusDays(value.longValue()).toString();
			}
			boolean percent = plain.contains("%");
			BigDecimal rounded = (percent ? value.movePointRight(2) : value).round(new MathContext(12)).stripTrailingZeros();
			return (Math.abs(rounded.scale()) > 30 ? rounded.toString() : rounded.toPlainString()) + (percent ? "%" : "");
		} catch (NumberFormatException noNumber) {
			return written.strip();
		}
	}
}
