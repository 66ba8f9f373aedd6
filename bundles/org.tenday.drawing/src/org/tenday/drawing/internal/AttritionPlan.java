package org.tenday.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Attrition;
import org.tenday.drawing.Attrition.Box;
import org.tenday.drawing.Attrition.Loss;
import org.tenday.layout.Area;

/** Where everything of an attrition flow stands: what is left in a column, what was lost to the right of the arrow that passes it by. */
final class AttritionPlan {

	static final double PADDING = 6;

	/** What is left has so much of the width; what was lost has more words. */
	private static final double LEFT_SHARE = 0.4;
	/** From the right edge of what is left to what was lost. */
	private static final double BETWEEN = 16;
	private static final double ABOVE_LOST = 5;
	private static final double BEFORE_SIGN = 2;

	private final List<PlacedBox> left = new ArrayList<>();
	private final List<PlacedBox> lost = new ArrayList<>();
	private final double height;

	/**
	 * A box with its words broken into lines.
	 *
	 * @param sign the lines of its light's word; none where it has none
	 */
	record PlacedBox(Box box, Area area, List<String> lines, List<String> sign) {

		double signTop() {
			return area.bottom() - PADDING - LightSign.LETTERING.height(sign);
		}

		double middle() {
			return area.x() + area.width() / 2;
		}
	}

	AttritionPlan(Attrition flow) {
		double room = flow.width() - 2 * Sheet.MARGIN;
		double leftWidth = Math.round(room * LEFT_SHARE);
		double lostX = Sheet.MARGIN + leftWidth + BETWEEN;
		double lostWidth = flow.width() - Sheet.MARGIN - lostX;
		double y = Sheet.titleHeight(flow.title(), flow.width());
		left.add(placed(flow.start(), Sheet.MARGIN, y, leftWidth, leftLettering(0, flow)));
		for (Loss loss : flow.losses()) {
			PlacedBox aside = placed(loss.lost(), lostX, left.getLast().area().bottom() + ABOVE_LOST, lostWidth, Lettering.TEXT);
			lost.add(aside);
			left.add(placed(loss.left(), Sheet.MARGIN, aside.area().bottom() + ABOVE_LOST, leftWidth, leftLettering(left.size(), flow)));
		}
		height = left.getLast().area().bottom() + Sheet.MARGIN;
	}

	/** How many there were and how many are left at last are what readers look for. */
	static Lettering leftLettering(int place, Attrition flow) {
		return place == 0 || place == flow.losses().size() ? Lettering.STRONG : Lettering.TEXT;
	}

	private static PlacedBox placed(Box box, double x, double y, double width, Lettering lettering) {
		List<String> lines = lettering.wrapped(box.words(), width - 2 * PADDING);
		List<String> sign = box.light().map(light -> LightSign.lines(light, width - 2 * PADDING)).orElse(List.of());
		double high = lettering.height(lines) + (sign.isEmpty() ? 0 : BEFORE_SIGN + LightSign.LETTERING.height(sign)) + 2 * PADDING;
		return new PlacedBox(box, new Area(x, y, width, high), lines, sign);
	}

	/** How many there were, and then how many were left after each loss. */
	List<PlacedBox> left() {
		return left;
	}

	List<PlacedBox> lost() {
		return lost;
	}

	double height() {
		return height;
	}
}
