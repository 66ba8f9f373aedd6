package org.tenday.drawing.internal;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.drawing.Level;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.Tornado;
import org.tenday.drawing.Tornado.Bar;
import org.tenday.layout.Area;

/** Draws tornadoes. */
public final class TornadoPainter {

	private static final Stroke BASE = new BasicStroke(1.5f);
	private static final int MOST_DECIMALS = 6;
	/** How far around the end of a bar a click is meant for it, in points of the page. */
	private static final double REACH = 6;

	private final Palette palette;
	private final Locale language;

	public TornadoPainter(Palette palette, Locale language) {
		this.palette = palette;
		this.language = language;
	}

	public Placed draw(Tornado tornado) {
		TornadoPlan plan = new TornadoPlan(tornado);
		KeyRows keys = new KeyRows(keys(tornado), tornado.width() - 2 * Sheet.MARGIN);
		Sheet sheet = new Sheet(tornado.width(), plan.keyTop() + keys.height() + Sheet.MARGIN, palette);
		sheet.title(tornado.title());
		scale(tornado, plan, sheet);
		for (int i = 0; i < tornado.bars().size(); i++) {
			bar(tornado.bars().get(i), i, plan, sheet);
		}
		for (int i = 0; i < tornado.levels().size(); i++) {
			upright(tornado.levels().get(i), LineChartPainter.stroke(i), plan, sheet);
		}
		upright(tornado.base(), BASE, plan, sheet);
		for (int i = 0; i < tornado.bars().size(); i++) {
			ends(tornado.bars().get(i), i, plan, sheet);
		}
		keys.draw(sheet, Sheet.MARGIN, plan.keyTop());
		return new Placed(sheet.drawing(tornado.alt()), spots(tornado, plan));
	}

	private List<Key> keys(Tornado tornado) {
		List<Key> keys = new ArrayList<>(List.of(Key.filled(tornado.low(), Hatch.of(0), palette.series(0)),
				Key.filled(tornado.high(), Hatch.of(1), palette.series(1)), Key.line(tornado.base().name(), BASE, palette.text())));
		for (int i = 0; i < tornado.levels().size(); i++) {
			keys.add(Key.line(tornado.levels().get(i).name(), LineChartPainter.stroke(i), palette.text()));
		}
		return keys;
	}

	private void scale(Tornado tornado, TornadoPlan plan, Sheet sheet) {
		NumberFormat numbers = NumberFormat.getNumberInstance(language);
		numbers.setMaximumFractionDigits(MOST_DECIMALS);
		for (BigDecimal tick : plan.ticks()) {
			double x = plan.x(tick.doubleValue());
			sheet.line(x, plan.top(), x, plan.bottom(), palette.grid(), 0.5);
			sheet.centred(List.of(numbers.format(tick)), x, plan.bottom() + 1, TornadoPlan.ENDS, palette.text());
		}
		sheet.line(plan.left(), plan.bottom(), plan.right(), plan.bottom(), palette.muted(), 0.75);
		sheet.centred(plan.label(), (plan.left() + plan.right()) / 2, plan.labelTop(), TornadoPlan.NAMES, palette.text());
	}

	private void bar(Bar bar, int place, TornadoPlan plan, Sheet sheet) {
		List<String> name = plan.name(bar);
		sheet.left(name, Sheet.MARGIN, plan.middle(place) - TornadoPlan.NAMES.height(name) / 2, TornadoPlan.NAMES, palette.text());
		for (boolean isHigh : List.of(false, true)) {
			Area part = plan.part(place, isHigh);
			Hatch.of(isHigh ? 1 : 0).fill(sheet.graphics(), new Rectangle2D.Double(part.x(), part.y(), part.width(), part.height()),
					palette.series(isHigh ? 1 : 0), palette.paper(), palette.text());
		}
	}

	/** The words beside the ends, on a ground of their own, so that no line runs through them. */
	private void ends(Bar bar, int place, TornadoPlan plan, Sheet sheet) {
		for (boolean isHigh : List.of(false, true)) {
			List<String> words = plan.end(isHigh ? bar.high() : bar.low());
			double width = TornadoPlan.ENDS.width(words);
			double height = TornadoPlan.ENDS.height(words);
			double top = plan.middle(place, isHigh) - height / 2;
			double end = plan.x(isHigh ? bar.atHigh() : bar.atLow());
			double x = plan.isLeftwards(bar, isHigh) ? end - TornadoPlan.GAP - width : end + TornadoPlan.GAP;
			sheet.fill(new Rectangle2D.Double(x, top, width, height), palette.paper());
			sheet.left(words, x, top, TornadoPlan.ENDS, palette.text());
		}
	}

	private void upright(Level level, Stroke stroke, TornadoPlan plan, Sheet sheet) {
		double x = plan.x(level.value());
		sheet.graphics().setStroke(stroke);
		sheet.graphics().setPaint(palette.text());
		sheet.graphics().draw(new Line2D.Double(x, plan.top(), x, plan.bottom()));
	}

	private static List<Spot> spots(Tornado tornado, TornadoPlan plan) {
		List<Spot> spots = new ArrayList<>();
		plan.bands().forEach(value -> spots.add(spot("value-" + RoundSteps.plain(value), plan.band(value))));
		for (int i = 0; i < tornado.bars().size(); i++) {
			spots.add(spot("bar-" + i, plan.row(i)));
		}
		for (int i = 0; i < tornado.bars().size(); i++) {
			Bar bar = tornado.bars().get(i);
			spots.add(end("low-" + i, plan.x(bar.atLow()), plan.part(i, false)));
			spots.add(end("high-" + i, plan.x(bar.atHigh()), plan.part(i, true)));
		}
		return spots;
	}

	private static Spot end(String id, double x, Area part) {
		return new Spot(id, x - REACH, part.y(), 2 * REACH, part.height());
	}

	private static Spot spot(String id, Area area) {
		return new Spot(id, area.x(), area.y(), area.width(), area.height());
	}
}
