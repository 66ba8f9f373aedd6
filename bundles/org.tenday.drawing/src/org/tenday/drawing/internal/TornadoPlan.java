package org.tenday.drawing.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.tenday.drawing.Level;
import org.tenday.drawing.Tornado;
import org.tenday.drawing.Tornado.Bar;
import org.tenday.layout.Area;

/** Where everything of a tornado stands: names in a column at the left, bars beside them, the scale and the key below. */
final class TornadoPlan {

	static final Lettering NAMES = Lettering.TEXT;
	static final Lettering ENDS = Lettering.SMALL;
	static final double BAR = 14;
	/** Between the end of a bar and the words beside it. */
	static final double GAP = 3;

	private static final double PADDING = 5;
	private static final double NAMES_SHARE = 0.3;
	/** How wide the words beside an end are at most: the bars need room too. */
	private static final double ENDS_SHARE = 0.16;
	private static final int TICKS = 6;
	/** How wide a band is at least, in points of the page: as a hand can aim at. */
	private static final double BAND = 2;

	private final Tornado tornado;
	private final double left;
	private final double right;
	private final double from;
	private final double to;
	private final double[] edges;

	TornadoPlan(Tornado tornado) {
		this.tornado = tornado;
		double names = tornado.bars().stream().mapToDouble(bar -> NAMES.width(name(bar))).max().orElse(0);
		double ends = tornado.bars().stream().flatMap(bar -> Stream.of(bar.low(), bar.high())).mapToDouble(end -> ENDS.width(end(end)))
				.max().orElse(0) + GAP;
		left = Sheet.MARGIN + names + PADDING + ends;
		right = tornado.width() - Sheet.MARGIN - ends;
		double[] values = DoubleStream.concat(DoubleStream.concat(DoubleStream.of(tornado.base().value()),
				tornado.levels().stream().mapToDouble(Level::value)),
				tornado.bars().stream().flatMapToDouble(bar -> DoubleStream.of(bar.atLow(), bar.atHigh()))).toArray();
		double least = DoubleStream.of(values).min().orElseThrow();
		double most = DoubleStream.of(values).max().orElseThrow();
		double around = most > least ? 0 : Math.max(1, Math.abs(most));
		from = least - around;
		to = most + around;
		edges = new double[tornado.bars().size() + 1];
		edges[0] = Sheet.titleHeight(tornado.title(), tornado.width());
		for (int i = 0; i < tornado.bars().size(); i++) {
			Bar bar = tornado.bars().get(i);
			double low = Math.max(BAR, ENDS.height(end(bar.low())));
			double high = Math.max(BAR, ENDS.height(end(bar.high())));
			double bars = isOnOneSide(bar) ? low + high : Math.max(low, high);
			edges[i + 1] = edges[i] + Math.max(NAMES.height(name(bar)), bars) + PADDING;
		}
	}

	List<String> name(Bar bar) {
		return NAMES.wrapped(bar.name(), tornado.width() * NAMES_SHARE);
	}

	List<String> end(String words) {
		return ENDS.wrapped(words, tornado.width() * ENDS_SHARE);
	}

	double left() {
		return left;
	}

	double right() {
		return right;
	}

	double top() {
		return edges[0];
	}

	/** Where the lowest bar ends and the scale begins. */
	double bottom() {
		return edges[edges.length - 1];
	}

	double labelTop() {
		return bottom() + ENDS.leading() + PADDING;
	}

	List<String> label() {
		return NAMES.wrapped(tornado.across().text(), right - left);
	}

	double keyTop() {
		return labelTop() + NAMES.height(label()) + PADDING;
	}

	double x(double value) {
		return left + (value - from) / (to - from) * (right - left);
	}

	double middle(int bar) {
		return (edges[bar] + edges[bar + 1]) / 2;
	}

	/** All that belongs to a bar. */
	Area row(int bar) {
		return new Area(Sheet.MARGIN, edges[bar], tornado.width() - 2 * Sheet.MARGIN, edges[bar + 1] - edges[bar]);
	}

	/** Then each end has a bar of its own, so that neither hides the other. */
	private boolean isOnOneSide(Bar bar) {
		double base = tornado.base().value();
		return (bar.atLow() - base) * (bar.atHigh() - base) > 0;
	}

	/** The height at which a part of a bar and the words at its end have their middle. */
	double middle(int place, boolean isHigh) {
		Bar bar = tornado.bars().get(place);
		if (!isOnOneSide(bar)) {
			return middle(place);
		}
		double low = Math.max(BAR, ENDS.height(end(bar.low())));
		double high = Math.max(BAR, ENDS.height(end(bar.high())));
		double top = middle(place) - (low + high) / 2;
		return isHigh ? top + low + high / 2 : top + low / 2;
	}

	/** From the line to the end of a bar. */
	Area part(int place, boolean isHigh) {
		Bar bar = tornado.bars().get(place);
		double base = x(tornado.base().value());
		double end = x(isHigh ? bar.atHigh() : bar.atLow());
		return new Area(Math.min(end, base), middle(place, isHigh) - BAR / 2, Math.abs(end - base), BAR);
	}

	List<BigDecimal> ticks() {
		BigDecimal step = RoundSteps.step((to - from) / TICKS);
		List<BigDecimal> ticks = RoundSteps.between(from, to, step);
		double widest = ticks.stream().mapToDouble(tick -> ENDS.width(RoundSteps.plain(tick))).max().orElse(0) + 2 * PADDING;
		double apart = step.doubleValue() / (to - from) * (right - left);
		int each = (int) Math.max(1, Math.ceil(widest / apart));
		List<BigDecimal> shown = new ArrayList<>();
		for (int i = 0; i < ticks.size(); i += each) {
			shown.add(ticks.get(i));
		}
		return shown;
	}

	/** Round numbers along the scale, each with a band as wide as to the next. */
	List<BigDecimal> bands() {
		return RoundSteps.between(from, to, bandStep());
	}

	private BigDecimal bandStep() {
		return RoundSteps.step((to - from) * BAND / (right - left));
	}

	Area band(BigDecimal value) {
		double width = bandStep().doubleValue() / (to - from) * (right - left);
		return new Area(x(value.doubleValue()) - width / 2, top(), width, bottom() - top());
	}

	/** On which side of the end of a bar its words stand: on the outer one. */
	boolean isLeftwards(Bar bar, boolean isHigh) {
		double end = isHigh ? bar.atHigh() : bar.atLow();
		double other = isHigh ? bar.atLow() : bar.atHigh();
		double inner = isOnOneSide(bar) ? tornado.base().value() : other;
		return end < inner || end == inner && !isHigh;
	}
}
