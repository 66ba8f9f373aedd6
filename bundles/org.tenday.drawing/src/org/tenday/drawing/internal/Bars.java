package org.tenday.drawing.internal;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;

import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Bars in the colour and hatching of their series. */
final class Bars implements BarPainter, XYBarPainter {

	private final Palette palette;

	Bars(Palette palette) {
		this.palette = palette;
	}

	@Override
	public void paintBar(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
		paint(graphics, row, bar);
	}

	@Override
	public void paintBar(Graphics2D graphics, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
		paint(graphics, row, bar);
	}

	private void paint(Graphics2D graphics, int series, RectangularShape bar) {
		Hatch.of(series).fill(graphics, bar.getBounds2D(), palette.series(series), palette.paper(), palette.text());
	}

	/** Bars have no shadow: it would say nothing. */
	@Override
	public void paintBarShadow(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base,
			boolean pegged) {
	}

	@Override
	public void paintBarShadow(Graphics2D graphics, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base,
			boolean pegged) {
	}
}
