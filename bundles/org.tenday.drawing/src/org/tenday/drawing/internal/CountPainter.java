package org.tenday.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import org.tenday.document.Drawing;
import org.tenday.drawing.Histogram;
import org.tenday.drawing.Histogram.Bin;
import org.tenday.drawing.ScatterChart;
import org.tenday.drawing.ScatterChart.Dot;

/** Draws what lies between two axes that measure: scatter charts and histograms. */
public final class CountPainter {

	private static final double ROOM_FOR_LAST_NUMBER = 16;

	private final Palette palette;
	private final Axes axes;

	public CountPainter(Palette palette, Locale language) {
		this.palette = palette;
		this.axes = new Axes(palette, language);
	}

	public Drawing draw(ScatterChart chart) {
		List<Key> keys = new ArrayList<>();
		XYSeriesCollection data = new XYSeriesCollection();
		XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
		for (int i = 0; i < chart.clouds().size(); i++) {
			if (chart.clouds().size() > 1) {
				keys.add(Key.sign(chart.clouds().get(i).name(), Mark.of(i), palette.series(i)));
			}
			XYSeries series = new XYSeries(Integer.valueOf(i));
			for (Dot dot : chart.clouds().get(i).dots()) {
				series.add(dot.across(), dot.up());
			}
			data.addSeries(series);
			renderer.setSeriesPaint(i, palette.series(i));
			renderer.setSeriesShape(i, Mark.of(i).shape());
		}
		ChartSheet sheet = new ChartSheet(chart.frame(),
				new ChartSheet.Around(chart.up().text(), chart.across().text(), keys, List.of()), palette);
		List<Dot> dots = chart.clouds().stream().flatMap(cloud -> cloud.dots().stream()).toList();
		sheet.plot(axes.plot(data, axes.holding(dots.stream().mapToDouble(Dot::across)), axes.holding(dots.stream().mapToDouble(Dot::up)),
				renderer, 2, ROOM_FOR_LAST_NUMBER));
		return sheet.drawing();
	}

	public Drawing draw(Histogram chart) {
		XYIntervalSeries series = new XYIntervalSeries(Integer.valueOf(0));
		for (Bin bin : chart.bins()) {
			series.add((bin.from() + bin.to()) / 2, bin.from(), bin.to(), bin.count(), bin.count(), bin.count());
		}
		XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
		data.addSeries(series);
		XYBarRenderer renderer = new XYBarRenderer();
		renderer.setBarPainter(new Bars(palette));
		renderer.setShadowVisible(false);
		ChartSheet sheet = new ChartSheet(chart.frame(),
				new ChartSheet.Around(chart.up().text(), chart.across().text(), List.of(), List.of()), palette);
		NumberAxis across = axes.measuring();
		across.setRange(chart.bins().getFirst().from(), chart.bins().getLast().to());
		NumberAxis up = axes.measuring();
		up.setRange(0, Math.max(chart.bins().stream().mapToDouble(Bin::count).max().orElse(1), 1) * 1.1);
		sheet.plot(axes.plot(data, across, up, renderer, 2, ROOM_FOR_LAST_NUMBER));
		return sheet.drawing();
	}
}
