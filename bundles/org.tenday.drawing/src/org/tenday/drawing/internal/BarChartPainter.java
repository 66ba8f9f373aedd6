package org.tenday.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

import org.tenday.document.Drawing;
import org.tenday.drawing.BarChart;
import org.tenday.drawing.Series;

/** Draws bar charts. */
public final class BarChartPainter {

	/** So many bars of one series have their values on them. */
	private static final int MOST_LABELLED = 12;
	private static final int MOST_LINES = 3;
	private static final int MOST_LINES_LYING = 20;
	/** How much of the room of a name the chart leaves to it. */
	private static final double NAMED_SHARE = 0.66;
	private static final double WIDEST_BAR = 0.12;
	private static final double AXIS_WIDTH = 40;
	private static final double ROOM_BESIDE_NAMES = 8;

	private final Palette palette;
	private final Axes axes;

	public BarChartPainter(Palette palette, Locale language) {
		this.palette = palette;
		this.axes = new Axes(palette, language);
	}

	public Drawing draw(BarChart chart) {
		boolean lying = needsRoom(chart);
		ChartSheet sheet = new ChartSheet(chart.frame(), new ChartSheet.Around(lying ? chart.across().text() : chart.up().text(),
				lying ? chart.up().text() : chart.across().text(), keys(chart), List.of()), palette);
		CategoryAxis names = axes.dressed(new CategoryAxis(null));
		// One more than is looked for: a name that breaks otherwise than was foreseen is not cut off.
		names.setMaximumCategoryLabelLines(lying ? MOST_LINES_LYING : MOST_LINES + 1);
		names.setTickMarksVisible(false);
		NumberAxis values = axes.measuring();
		values.setUpperMargin(0.1);
		CategoryPlot plot = new CategoryPlot(data(chart), names, values, renderer(chart, lying));
		plot.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
		plot.setRangeAxisLocation(lying ? AxisLocation.BOTTOM_OR_RIGHT : AxisLocation.BOTTOM_OR_LEFT);
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setInsets(new RectangleInsets(2, 0, 2, ROOM_BESIDE_NAMES));
		plot.setRangeGridlinePaint(palette.grid());
		plot.setRangeGridlineStroke(Axes.GRID);
		sheet.plot(plot);
		return sheet.drawing();
	}

	/** Whether some name would be broken within a word, or into many lines, below its bar. */
	private static boolean needsRoom(BarChart chart) {
		double room = (chart.frame().width() - AXIS_WIDTH) / chart.names().size() * NAMED_SHARE;
		return chart.names().stream().anyMatch(
				name -> Lettering.SMALL.longestWord(name) > room || Lettering.SMALL.wrapped(name, room).size() > MOST_LINES);
	}

	private List<Key> keys(BarChart chart) {
		List<Key> keys = new ArrayList<>();
		for (int i = 0; i < chart.series().size() && chart.series().size() > 1; i++) {
			keys.add(Key.filled(chart.series().get(i).name(), Hatch.of(i), palette.series(i)));
		}
		return keys;
	}

	private static DefaultCategoryDataset data(BarChart chart) {
		DefaultCategoryDataset data = new DefaultCategoryDataset();
		for (int row = 0; row < chart.series().size(); row++) {
			Series series = chart.series().get(row);
			for (int i = 0; i < chart.names().size(); i++) {
				double value = series.values().get(i);
				data.addValue(Double.isNaN(value) ? null : value, Integer.valueOf(row), Lettering.line(chart.names().get(i)));
			}
		}
		return data;
	}

	private BarRenderer renderer(BarChart chart, boolean lying) {
		BarRenderer renderer = chart.stacked() ? new StackedBarRenderer() : new BarRenderer();
		renderer.setBarPainter(new Bars(palette));
		renderer.setShadowVisible(false);
		renderer.setMaximumBarWidth(WIDEST_BAR);
		renderer.setItemMargin(0);
		if (chart.series().size() == 1 && chart.names().size() <= MOST_LABELLED) {
			renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", axes.numbers()));
			renderer.setDefaultItemLabelFont(Lettering.SMALL.font());
			renderer.setDefaultItemLabelPaint(palette.text());
			renderer.setDefaultPositiveItemLabelPosition(lying
					? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
					: new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
			renderer.setDefaultNegativeItemLabelPosition(lying
					? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
					: new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
			renderer.setDefaultItemLabelsVisible(true);
		}
		return renderer;
	}
}
