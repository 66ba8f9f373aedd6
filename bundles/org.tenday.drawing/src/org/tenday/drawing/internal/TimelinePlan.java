package org.tenday.drawing.internal;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Timeline;
import org.tenday.drawing.Timeline.Step;
import org.tenday.layout.Area;

/** Where everything on a timeline stands: names at the left, bars along the time, lights at the right. */
final class TimelinePlan {

	static final Lettering NAMES = Lettering.TEXT;
	static final Lettering DETAILS = Lettering.SMALL;
	static final double BAR = 13;

	private static final double NAME_SHARE = 0.34;
	private static final double PADDING = 5;
	private static final double BESIDE_BARS = 14;
	/** How far lines between bars keep from their ends. */
	private static final double ELBOW = 5;
	private static final double[] NICE = { 1, 2, 4, 5, 10, 13, 20, 26, 50, 52, 100, 200, 500, 1000, 2000, 5000 };
	private static final double BESIDE_NUMBERS = 10;
	private static final double HANDLE = 8;

	private final Timeline timeline;
	private final double nameWidth;
	private final double from;
	private final double to;
	private final double scale;
	private final double[] edges;

	/** A line from the end of one step to the beginning of another. */
	record Wait(String before, String after, List<Point2D> points) {
	}

	TimelinePlan(Timeline timeline) {
		this.timeline = timeline;
		nameWidth = timeline.width() * NAME_SHARE;
		double lights = timeline.steps().stream().flatMap(step -> step.light().stream()).mapToDouble(LightSign::width).max().orElse(0);
		from = Sheet.MARGIN + nameWidth + BESIDE_BARS;
		to = timeline.width() - Sheet.MARGIN - (lights > 0 ? lights + PADDING : 0) - BESIDE_BARS;
		scale = (to - from) / end();
		edges = new double[timeline.steps().size() + 1];
		edges[0] = Sheet.titleHeight(timeline.title(), timeline.width()) + DETAILS.height(unit()) + DETAILS.leading() + PADDING;
		for (int i = 0; i < timeline.steps().size(); i++) {
			Step step = timeline.steps().get(i);
			double words = NAMES.height(nameLines(step)) + DETAILS.height(detailLines(step));
			edges[i + 1] = edges[i] + Math.max(words, BAR) + 2 * PADDING;
		}
	}

	/** How long the scale is: to the next tick after the last end. */
	double end() {
		double last = timeline.steps().stream().mapToDouble(Step::end).max().orElse(0);
		double step = step(last);
		return Math.max(step, Math.ceil(last / step) * step);
	}

	private double step(double last) {
		double widest = DETAILS.width(Long.toString(Math.round(last))) + BESIDE_NUMBERS;
		for (double step : NICE) {
			if (last / step * widest <= to - from) {
				return step;
			}
		}
		return last;
	}

	/** The numbers along the scale. */
	List<Double> ticks() {
		List<Double> ticks = new ArrayList<>();
		double step = step(timeline.steps().stream().mapToDouble(Step::end).max().orElse(0));
		for (double tick = 0; tick <= end(); tick += step) {
			ticks.add(tick);
		}
		return ticks;
	}

	double x(double time) {
		return from + time * scale;
	}

	List<String> unit() {
		return DETAILS.wrapped(timeline.unit(), to - from + 2 * BESIDE_BARS);
	}

	List<String> nameLines(Step step) {
		return NAMES.wrapped(step.name(), nameWidth);
	}

	List<String> detailLines(Step step) {
		return DETAILS.wrapped(step.detail(), nameWidth);
	}

	/** Upper edge of all rows. */
	double top() {
		return edges[0];
	}

	double height() {
		return edges[edges.length - 1] + Sheet.MARGIN;
	}

	/** The whole row of a step. */
	Area row(int index) {
		return new Area(Sheet.MARGIN, edges[index], timeline.width() - 2 * Sheet.MARGIN, edges[index + 1] - edges[index]);
	}

	double middle(int index) {
		return (edges[index] + edges[index + 1]) / 2;
	}

	/** The bar of a step; as wide as high, around its moment, for one without a length. */
	Area bar(int index) {
		Step step = timeline.steps().get(index);
		double y = middle(index) - BAR / 2;
		return step.length() == 0
				? new Area(x(step.start()) - BAR / 2, y, BAR, BAR)
				: new Area(x(step.start()), y, step.length() * scale, BAR);
	}

	/** The end of a step's bar, wide enough to be taken hold of. */
	Area end(int index) {
		Area bar = bar(index);
		double width = Math.min(HANDLE, bar.width() / 2);
		return new Area(bar.right() - width, bar.y(), width, bar.height());
	}

	/** Where the light of a step stands. */
	double lights() {
		return to + BESIDE_BARS + PADDING;
	}

	/** What waits for what. */
	List<Wait> waits() {
		List<Wait> waits = new ArrayList<>();
		List<String> ids = timeline.steps().stream().map(Step::id).toList();
		for (int after = 0; after < ids.size(); after++) {
			for (String id : timeline.steps().get(after).after()) {
				waits.add(new Wait(id, ids.get(after), points(ids.indexOf(id), after)));
			}
		}
		return waits;
	}

	private List<Point2D> points(int before, int after) {
		Area first = bar(before);
		Area second = bar(after);
		double turn = first.right() + ELBOW;
		List<Point2D> points = new ArrayList<>();
		points.add(new Point2D.Double(first.right(), middle(before)));
		points.add(new Point2D.Double(turn, middle(before)));
		if (second.x() < turn + ELBOW) {
			// It begins before the line could get there: around, between the rows.
			double between = after > before ? edges[after] : edges[after + 1];
			double back = second.x() - 2 * ELBOW;
			points.add(new Point2D.Double(turn, between));
			points.add(new Point2D.Double(back, between));
			points.add(new Point2D.Double(back, middle(after)));
		} else {
			points.add(new Point2D.Double(turn, middle(after)));
		}
		points.add(new Point2D.Double(second.x(), middle(after)));
		return List.copyOf(points);
	}
}
