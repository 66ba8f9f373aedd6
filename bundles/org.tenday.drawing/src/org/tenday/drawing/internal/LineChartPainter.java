package org.tenday.drawing.internal;

import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import org.tenday.document.Drawing;
import org.tenday.drawing.Level;
import org.tenday.drawing.LineChart;
import org.tenday.drawing.Series;

/** Draws line charts. */
public final class LineChartPainter {

	private static final float[][] DASHES = { { 12, 4 }, { 2, 2 }, { 9, 2, 2, 2, 2, 2 } };
	private static final float WIDTH = 1.25f;

	private final Palette palette;
	private final Axes axes;

	public LineChartPainter(Palette palette, Locale language) {
		this.palette = palette;
		this.axes = new Axes(palette, language);
	}

	public Drawing draw(LineChart chart) {
		ChartSheet sheet = new ChartSheet(chart.frame(),
				new ChartSheet.Around(chart.up().text(), chart.across().text(), keys(chart), List.of()), palette);
		XYSeriesCollection data = new XYSeriesCollection();
		XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
		renderer.setDrawSeriesLineAsPath(true);
		for (int i = 0; i < chart.series().size(); i++) {
			data.addSeries(series(i, chart.series().get(i)));
			renderer.setSeriesPaint(i, palette.series(i));
			renderer.setSeriesStroke(i, Mark.of(i).stroke());
			renderer.setSeriesShape(i, Mark.of(i).shape());
		}
		NumberAxis up = axes.holding(DoubleStream.concat(
				chart.series().stream().flatMap(series -> series.values().stream()).mapToDouble(Double::doubleValue),
				chart.levels().stream().mapToDouble(Level::value)));
		XYPlot plot = axes.plot(data, axes.ofPoints(chart.points(), sheet.plotWidth()), up, renderer, 2, Axes.widest(chart.points()) / 2);
		for (int i = 0; i < chart.levels().size(); i++) {
			plot.addRangeMarker(level(chart.levels().get(i).value(), stroke(i), palette), Layer.BACKGROUND);
		}
		sheet.plot(plot);
		return sheet.drawing();
	}

	static ValueMarker level(double value, Stroke stroke, Palette palette) {
		ValueMarker marker = new ValueMarker(value, palette.text(), stroke);
		marker.setAlpha(1);
		return marker;
	}

	static Stroke stroke(int level) {
		return Mark.stroke(WIDTH, DASHES[level % DASHES.length]);
	}

	private List<Key> keys(LineChart chart) {
		List<Key> keys = new ArrayList<>();
		for (int i = 0; i < chart.series().size() && chart.series().size() + chart.levels().size() > 1; i++) {
			keys.add(Key.line(chart.series().get(i).name(), Mark.of(i), palette.series(i)));
		}
		for (int i = 0; i < chart.levels().size(); i++) {
			keys.add(Key.line(chart.levels().get(i).name(), stroke(i), palette.text()));
		}
		return keys;
	}

	private static XYSeries series(int key, Series from) {
		XYSeries series = new XYSeries(Integer.valueOf(key));
		for (int i = 0; i < from.values().size(); i++) {
			series.add(i, from.values().get(i).doubleValue());
		}
		return series;
	}
}
