package org.tenday.drawing.internal;

import java.awt.BasicStroke;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** Axes in the looks of our charts, with the numbers of a language. */
final class Axes {

	static final BasicStroke GRID = new BasicStroke(0.5f);

	private static final double ROOM_BESIDE_NAMES = 8;
	private static final double MARGIN = 0.06;
	/** An upright axis begins at zero where that takes no more than this share of it. */
	private static final double EMPTY_SHARE = 0.35;

	private final Palette palette;
	private final Locale language;

	Axes(Palette palette, Locale language) {
		this.palette = palette;
		this.language = language;
	}

	NumberFormat numbers() {
		return NumberFormat.getNumberInstance(language);
	}

	/** Looks alike for all axes. */
	<A extends Axis> A dressed(A axis) {
		axis.setTickLabelFont(Lettering.SMALL.font());
		axis.setTickLabelPaint(palette.text());
		axis.setAxisLinePaint(palette.muted());
		axis.setTickMarkPaint(palette.muted());
		return axis;
	}

	/** An axis that measures. */
	NumberAxis measuring() {
		NumberAxis axis = dressed(new NumberAxis(null));
		axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(language));
		axis.setNumberFormatOverride(numbers());
		return axis;
	}

	/** An upright axis on which all of some values lie. */
	NumberAxis holding(DoubleStream values) {
		double[] known = values.filter(Double::isFinite).toArray();
		double low = DoubleStream.of(known).min().orElse(0);
		double high = DoubleStream.of(known).max().orElse(1);
		if (low >= 0 && low <= high * EMPTY_SHARE) {
			low = 0;
		}
		double span = high > low ? high - low : Math.max(Math.abs(high), 1);
		NumberAxis axis = measuring();
		axis.setRange(low == 0 ? 0 : low - span * MARGIN, high + span * MARGIN);
		return axis;
	}

	/**
	 * A level axis of points in their order. Where their names would touch, only each second, third … is named.
	 *
	 * @param room how wide the plot is
	 */
	NumberAxis ofPoints(List<String> names, double room) {
		double widest = widest(names);
		int step = (int) Math.max(1, Math.ceil((widest + ROOM_BESIDE_NAMES) * names.size() / (room - widest)));
		NumberAxis axis = dressed(new NumberAxis(null));
		axis.setRange(-0.5, names.size() - 0.5);
		axis.setTickUnit(new NumberTickUnit(step, new PointNames(names)));
		return axis;
	}

	/** The room that the last name needs beside the plot. */
	static double widest(List<String> names) {
		return names.stream().map(Lettering::line).mapToDouble(Lettering.SMALL::width).max().orElse(0);
	}

	XYPlot plot(XYDataset data, NumberAxis across, NumberAxis up, XYItemRenderer renderer, double top, double right) {
		XYPlot plot = new XYPlot(data, across, up, renderer);
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setInsets(new RectangleInsets(top, 0, 2, right));
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinePaint(palette.grid());
		plot.setRangeGridlineStroke(GRID);
		return plot;
	}
}
