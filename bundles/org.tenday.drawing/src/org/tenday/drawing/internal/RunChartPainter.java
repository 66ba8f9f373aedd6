package org.tenday.drawing.internal;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import org.tenday.drawing.Level;
import org.tenday.drawing.Light;
import org.tenday.drawing.Placed;
import org.tenday.drawing.RunChart;
import org.tenday.drawing.RunChart.Note;
import org.tenday.drawing.RunChart.Point;
import org.tenday.drawing.RunChart.Signal;
import org.tenday.drawing.RunChart.Stretch;
import org.tenday.drawing.Spot;

/** Draws run charts and control charts. */
public final class RunChartPainter {

	private static final Stroke CENTRE = Mark.stroke(1.25f);
	private static final Stroke LIMIT = Mark.stroke(1, 2, 2);
	private static final Stroke ANEW = Mark.stroke(0.75f, 6, 3);
	private static final double FLAG = 14;
	/** How far around a point a click is meant for it, in points of the page. */
	private static final double REACH = 6;
	/** How high a band is at least, in points of the page. */
	private static final double BAND = 2;

	private final Palette palette;
	private final Axes axes;

	public RunChartPainter(Palette palette, Locale language) {
		this.palette = palette;
		this.axes = new Axes(palette, language);
	}

	/** Points look like their signals. */
	private final class Renderer extends XYLineAndShapeRenderer {

		private static final long serialVersionUID = 1L;

		private final transient RunChart chart;

		Renderer(RunChart chart) {
			this.chart = chart;
			setDrawSeriesLineAsPath(true);
			setSeriesStroke(0, Mark.stroke(1.25f));
			setSeriesPaint(0, palette.muted());
		}

		@Override
		public Shape getItemShape(int series, int point) {
			return mark(chart.points().get(point).signal()).shape();
		}

		@Override
		public Paint getItemFillPaint(int series, int point) {
			return colour(chart.points().get(point).signal());
		}
	}

	public Placed draw(RunChart chart) {
		List<String> names = chart.points().stream().map(Point::name).toList();
		ChartSheet sheet = new ChartSheet(chart.frame(), new ChartSheet.Around(chart.up().text(), chart.across().text(), keys(chart),
				chart.notes().stream().map(Note::text).toList()), palette);
		List<Integer> rows = rows(chart, sheet.plotWidth());
		double flags = rows.stream().mapToInt(row -> row + 1).max().orElse(0) * FLAG;
		Renderer renderer = new Renderer(chart);
		renderer.setUseFillPaint(true);
		NumberAxis up = axes.holding(values(chart));
		stretches(chart, up, renderer);
		NumberAxis across = axes.ofPoints(names, sheet.plotWidth());
		XYPlot plot = axes.plot(data(chart), across, up, renderer, flags + 2, Axes.widest(names) / 2);
		chart.target().ifPresent(
				target -> plot.addRangeMarker(LineChartPainter.level(target.value(), LineChartPainter.stroke(0), palette),
						Layer.BACKGROUND));
		Rectangle2D area = sheet.plot(plot);
		for (int i = 0; i < chart.notes().size(); i++) {
			int point = chart.notes().get(i).point();
			double x = across.valueToJava2D(point, area, RectangleEdge.BOTTOM);
			double y = up.valueToJava2D(chart.points().get(point).value(), area, RectangleEdge.LEFT);
			flag(sheet.sheet(), i + 1, x, area.getY() - flags + (rows.get(i) + 0.5) * FLAG, y);
		}
		return new Placed(sheet.drawing(), spots(chart, across, up, area));
	}

	/** Bands of heights from the ground, each as round a number as a hand can aim at, and over them the points. */
	private static List<Spot> spots(RunChart chart, NumberAxis across, NumberAxis up, Rectangle2D area) {
		List<Spot> spots = new ArrayList<>();
		BigDecimal step = RoundSteps.step(up.getRange().getLength() * BAND / area.getHeight());
		for (BigDecimal value : RoundSteps.between(up.getLowerBound(), up.getUpperBound(), step)) {
			double high = step.doubleValue() / up.getRange().getLength() * area.getHeight();
			double y = up.valueToJava2D(value.doubleValue(), area, RectangleEdge.LEFT);
			spots.add(new Spot("value-" + RoundSteps.plain(value), area.getX(), y - high / 2, area.getWidth(), high));
		}
		for (int i = 0; i < chart.points().size(); i++) {
			double x = across.valueToJava2D(i, area, RectangleEdge.BOTTOM);
			double y = up.valueToJava2D(chart.points().get(i).value(), area, RectangleEdge.LEFT);
			spots.add(new Spot("point-" + i, x - REACH, y - REACH, 2 * REACH, 2 * REACH));
		}
		return spots;
	}

	/** A number in a ring above its point, joined to it. */
	private void flag(Sheet sheet, int number, double x, double y, double point) {
		double radius = FLAG / 2 - 0.75;
		sheet.line(x, y + radius, x, point - radius, palette.text(), 0.5);
		Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
		sheet.fill(ring, palette.paper());
		sheet.outline(ring, palette.text(), 0.75);
		sheet.centred(List.of(Integer.toString(number)), x, y - Lettering.SMALL_STRONG.leading() / 2, Lettering.SMALL_STRONG,
				palette.text());
	}

	/** In which row the flag of each note stands, so that none touches another; the lines of the upper ones pass beside the lower. */
	private static List<Integer> rows(RunChart chart, double width) {
		double spacing = (width - Axes.widest(chart.points().stream().map(Point::name).toList())) * 0.8 / chart.points().size();
		List<Integer> rows = new ArrayList<>();
		for (int i = 0; i < chart.notes().size(); i++) {
			int row = 0;
			for (int before = 0; before < i; before++) {
				double apart = Math.abs(chart.notes().get(i).point() - chart.notes().get(before).point()) * spacing;
				row = apart < FLAG ? Math.max(row, rows.get(before) + 1) : row;
			}
			rows.add(row);
		}
		return rows;
	}

	private static XYSeriesCollection data(RunChart chart) {
		XYSeries series = new XYSeries(Integer.valueOf(0));
		for (int i = 0; i < chart.points().size(); i++) {
			series.add(i, chart.points().get(i).value());
		}
		return new XYSeriesCollection(series);
	}

	private static DoubleStream values(RunChart chart) {
		DoubleStream lines = chart.stretches().stream().flatMapToDouble(stretch -> DoubleStream.concat(DoubleStream.of(stretch.centre()),
				stretch.limits().stream().flatMapToDouble(limits -> DoubleStream.of(limits.lower(), limits.upper()))));
		DoubleStream points = chart.points().stream().mapToDouble(Point::value);
		return DoubleStream.concat(DoubleStream.concat(points, lines), chart.target().stream().mapToDouble(Level::value));
	}

	private void stretches(RunChart chart, NumberAxis up, XYLineAndShapeRenderer renderer) {
		for (int i = 0; i < chart.stretches().size(); i++) {
			Stretch stretch = chart.stretches().get(i);
			double from = stretch.first() - 0.5;
			double to = (i + 1 < chart.stretches().size() ? chart.stretches().get(i + 1).first() : chart.points().size()) - 0.5;
			level(from, to, stretch.centre(), CENTRE, renderer);
			stretch.limits().ifPresent(limits -> {
				level(from, to, limits.lower(), LIMIT, renderer);
				level(from, to, limits.upper(), LIMIT, renderer);
			});
			if (i > 0) {
				renderer.addAnnotation(
						new XYLineAnnotation(from, up.getLowerBound(), from, up.getUpperBound(), ANEW, palette.muted()), Layer.BACKGROUND);
			}
		}
	}

	private void level(double from, double to, double value, Stroke stroke, XYLineAndShapeRenderer renderer) {
		renderer.addAnnotation(new XYLineAnnotation(from, value, to, value, stroke, palette.text()), Layer.BACKGROUND);
	}

	private List<Key> keys(RunChart chart) {
		List<Key> keys = new ArrayList<>();
		if (!chart.stretches().isEmpty()) {
			keys.add(Key.line(chart.words().centre(), CENTRE, palette.text()));
		}
		if (chart.stretches().stream().anyMatch(stretch -> stretch.limits().isPresent())) {
			keys.add(Key.line(chart.words().limits(), LIMIT, palette.text()));
		}
		chart.target().ifPresent(target -> keys.add(Key.line(target.name(), LineChartPainter.stroke(0), palette.text())));
		sign(chart, Signal.IMPROVEMENT, chart.words().improvement()).ifPresent(keys::add);
		sign(chart, Signal.CONCERN, chart.words().concern()).ifPresent(keys::add);
		sign(chart, Signal.NEUTRAL, chart.words().neutral()).ifPresent(keys::add);
		return keys;
	}

	/** What the key says of points with a signal; nothing where there are none. */
	private Optional<Key> sign(RunChart chart, Signal signal, String name) {
		return chart.points().stream().anyMatch(point -> point.signal() == signal)
				? Optional.of(Key.sign(name, mark(signal), colour(signal)))
				: Optional.empty();
	}

	private static Mark mark(Signal signal) {
		return switch (signal) {
		case NONE -> Mark.DISC;
		case IMPROVEMENT -> Mark.DIAMOND;
		case CONCERN -> Mark.TRIANGLE;
		case NEUTRAL -> Mark.SQUARE;
		};
	}

	private Color colour(Signal signal) {
		return switch (signal) {
		case NONE -> palette.muted();
		case IMPROVEMENT -> palette.accent();
		case CONCERN -> palette.sign(Light.Kind.AMBER);
		case NEUTRAL -> palette.text();
		};
	}
}
