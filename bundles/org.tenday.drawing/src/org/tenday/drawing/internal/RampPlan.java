package org.tenday.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Ramp;
import org.tenday.drawing.Ramp.Step;
import org.tenday.layout.Area;

/** Where everything of a ramp stands: steps side by side, each higher than the one before, with its cycle on it. */
final class RampPlan {

	static final Lettering NAMES = Lettering.STRONG;
	static final Lettering DETAILS = Lettering.SMALL;
	static final double WHEEL = 38;

	private static final double WIDEST_STEP = 150;
	/** More steps than these go on in a flight of their own, because words need room. */
	private static final int MOST_STEPS = 5;
	private static final double RISE = 22;
	private static final double PADDING = 5;
	private static final double BETWEEN = 4;
	private static final double BETWEEN_FLIGHTS = 14;

	private final List<PlacedStep> steps = new ArrayList<>();
	private final List<PlacedName> names = new ArrayList<>();
	private final List<Area> rows = new ArrayList<>();
	private final double height;

	/**
	 * A step.
	 *
	 * @param box    that holds its words
	 * @param wheel  on the box
	 * @param isLast whether the next one, if any, stands in another flight
	 */
	record PlacedStep(Step step, Area box, Area wheel, boolean isLast) {

		double wordsWidth() {
			return box.width() - 2 * PADDING;
		}

		List<String> name() {
			return NAMES.wrapped(step.name(), wordsWidth());
		}

		List<String> detail() {
			return DETAILS.wrapped(step.detail(), wordsWidth());
		}

		double wordsX() {
			return box.x() + PADDING;
		}

		double wordsTop() {
			return box.y() + PADDING;
		}

		/** Box and cycle. */
		Area whole() {
			return new Area(box.x(), wheel.y(), box.width(), box.bottom() - wheel.y());
		}
	}

	/** Where the name of a ramp stands. */
	record PlacedName(List<String> lines, double top) {
	}

	RampPlan(Ramp ramp) {
		double y = Sheet.titleHeight(ramp.title(), ramp.width());
		double width = ramp.width() - 2 * Sheet.MARGIN;
		for (Ramp.Row row : ramp.rows()) {
			double top = y;
			List<String> lines = NAMES.wrapped(row.name(), width);
			names.add(new PlacedName(lines, y));
			y += NAMES.height(lines);
			for (int from = 0; from < row.steps().size(); from += MOST_STEPS) {
				y = flight(row.steps().subList(from, Math.min(from + MOST_STEPS, row.steps().size())), y, width) + BETWEEN_FLIGHTS;
			}
			rows.add(new Area(Sheet.MARGIN, top, width, y - BETWEEN_FLIGHTS - top));
		}
		height = y - BETWEEN_FLIGHTS + Sheet.MARGIN;
	}

	/** Places steps below an upper edge; answers where they end. */
	private double flight(List<Step> flight, double top, double width) {
		double each = Math.min(WIDEST_STEP, width / flight.size());
		double lowest = 0;
		for (int i = 0; i < flight.size(); i++) {
			lowest = Math.max(lowest, wordsHeight(flight.get(i), each - BETWEEN - 2 * PADDING) + 2 * PADDING - i * RISE);
		}
		double bottom = top + WHEEL + (flight.size() - 1) * RISE + lowest;
		for (int i = 0; i < flight.size(); i++) {
			double high = lowest + i * RISE;
			Area box = new Area(Sheet.MARGIN + i * each, bottom - high, each - BETWEEN, high);
			Area wheel = new Area(box.x() + (box.width() - WHEEL) / 2, box.y() - WHEEL, WHEEL, WHEEL);
			steps.add(new PlacedStep(flight.get(i), box, wheel, i == flight.size() - 1));
		}
		return bottom;
	}

	private static double wordsHeight(Step step, double width) {
		return NAMES.height(NAMES.wrapped(step.name(), width)) + DETAILS.height(DETAILS.wrapped(step.detail(), width))
				+ (step.light().isPresent() ? LightSign.LETTERING.leading() + 2 : 0);
	}

	List<PlacedStep> steps() {
		return steps;
	}

	List<PlacedName> names() {
		return names;
	}

	/** All that belongs to a ramp, in the ramps' order. */
	List<Area> rows() {
		return rows;
	}

	double height() {
		return height;
	}
}
