package org.tenday.drawing.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

import org.tenday.document.Drawing;
import org.tenday.drawing.Frame;

/**
 * The sheet of a chart: its title; what is measured, in words that lie level because upright ones are hard to read; the room for the
 * plot; the key;
 * notes. It gets higher than was asked where the words leave the plot too little.
 */
final class ChartSheet {

	private static final double LEAST_PLOT = 130;
	private static final double NUMBER_WIDTH = 16;

	private final Frame frame;
	private final Sheet sheet;
	private final Rectangle2D room;

	/** What stands around the plot of a chart: over it, below it, the key, and notes that are numbered from 1. */
	record Around(String over, String below, List<Key> keys, List<String> notes) {
		Around {
			keys = List.copyOf(keys);
			notes = List.copyOf(notes);
		}
	}

	ChartSheet(Frame frame, Around around, Palette palette) {
		this.frame = frame;
		double width = frame.width() - 2 * Sheet.MARGIN;
		List<String> over = Lettering.TEXT.wrapped(around.over(), width);
		List<String> below = Lettering.TEXT.wrapped(around.below(), width);
		KeyRows keys = new KeyRows(around.keys(), width);
		List<List<String>> notes = new ArrayList<>();
		for (String note : around.notes()) {
			notes.add(Lettering.SMALL.wrapped(note, width - NUMBER_WIDTH));
		}
		double top = Sheet.titleHeight(frame.title(), frame.width()) + Lettering.TEXT.height(over) + Sheet.MARGIN / 2;
		double foot = Lettering.TEXT.height(below) + space(keys.height()) + keys.height() + Sheet.MARGIN;
		double noted = notes.stream().mapToDouble(Lettering.SMALL::height).sum();
		foot += space(noted) + noted;
		double height = Math.max(frame.height(), top + LEAST_PLOT + foot);

		sheet = new Sheet(frame.width(), height, palette);
		sheet.title(frame.title());
		sheet.left(over, Sheet.MARGIN, top - Sheet.MARGIN / 2 - Lettering.TEXT.height(over), Lettering.TEXT, palette.text());
		room = new Rectangle2D.Double(Sheet.MARGIN, top, width, sheet.height() - foot - top);
		double y = room.getMaxY();
		sheet.centred(below, room.getCenterX(), y, Lettering.TEXT, palette.text());
		y += Lettering.TEXT.height(below) + space(keys.height());
		keys.draw(sheet, Sheet.MARGIN, y);
		y += keys.height() + space(noted);
		for (int i = 0; i < notes.size(); i++) {
			sheet.left(List.of(Integer.toString(i + 1)), Sheet.MARGIN, y, Lettering.SMALL_STRONG, palette.text());
			sheet.left(notes.get(i), Sheet.MARGIN + NUMBER_WIDTH, y, Lettering.SMALL, palette.text());
			y += Lettering.SMALL.height(notes.get(i));
		}
	}

	private static double space(double height) {
		return height > 0 ? Sheet.MARGIN : 0;
	}

	Sheet sheet() {
		return sheet;
	}

	/** How wide the plot with its axes is. */
	double plotWidth() {
		return room.getWidth();
	}

	/** Draws the plot; answers where its data lie, without the axes. */
	Rectangle2D plot(Plot plot) {
		JFreeChart chart = new JFreeChart(null, Lettering.TEXT.font(), plot, false);
		chart.setBackgroundPaint(null);
		chart.setPadding(RectangleInsets.ZERO_INSETS);
		ChartRenderingInfo info = new ChartRenderingInfo(null);
		chart.draw(sheet.graphics(), room, null, info);
		return info.getPlotInfo().getDataArea();
	}

	Drawing drawing() {
		return sheet.drawing(frame.alt());
	}
}
