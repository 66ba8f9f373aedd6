package org.tenday.drawing.internal;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Balance;
import org.tenday.drawing.Balance.Bar;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.internal.BalancePlan.Hand;
import org.tenday.layout.Area;

/** Draws balances. */
public final class BalancePainter {

	private static final double ROUND = 10;
	private static final double GAP = 4;
	private static final String UNKNOWN = "?";

	private final Palette palette;

	public BalancePainter(Palette palette) {
		this.palette = palette;
	}

	public Placed draw(Balance balance) {
		BalancePlan plan = new BalancePlan(balance);
		Sheet sheet = new Sheet(balance.width(), plan.height(), palette);
		sheet.title(balance.title());
		Area box = plan.box();
		RoundRectangle2D outline = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
		sheet.fill(outline, palette.tint());
		sheet.outline(outline, palette.accent(), 1.25);
		sheet.centred(plan.middleLines(), plan.middle(), box.y() + (box.height() - BalancePlan.HEADS.height(plan.middleLines())) / 2,
				BalancePlan.HEADS, palette.text());
		for (Hand hand : Hand.values()) {
			scale(hand, balance, plan, sheet);
			beside(plan.head(hand), hand, plan.inner(hand), plan.headTop(), BalancePlan.HEADS, sheet);
			plan.places(hand).forEach(place -> bar(hand, place, balance, plan, sheet));
		}
		sheet.line(plan.middle(), box.bottom(), plan.middle(), plan.bottom(), palette.text(), 2);
		return new Placed(sheet.drawing(balance.alt()), spots(balance, plan));
	}

	private void scale(Hand hand, Balance balance, BalancePlan plan, Sheet sheet) {
		for (int level = 1; level <= balance.most(); level++) {
			double x = plan.outer(hand, level);
			sheet.line(x, plan.top(), x, plan.bottom(), palette.grid(), 0.5);
			sheet.centred(List.of(Integer.toString(level)), x, plan.bottom() + 1, BalancePlan.NUMBERS, palette.muted());
		}
	}

	private void bar(Hand hand, int place, Balance balance, BalancePlan plan, Sheet sheet) {
		Bar bar = hand.of(balance).bars().get(place);
		beside(plan.name(hand, place), hand, plan.inner(hand), plan.nameTop(place), BalancePlan.NAMES, sheet);
		Area area = plan.bar(hand, place);
		double outer = hand == Hand.LEFT ? area.x() - GAP : area.right() + GAP;
		double top = area.y() + (area.height() - BalancePlan.NUMBERS.leading()) / 2;
		beside(List.of(bar.strength() == 0 ? UNKNOWN : Integer.toString(bar.strength())), hand, outer, top, BalancePlan.NUMBERS, sheet);
		if (bar.strength() > 0) {
			Hatch.of(hand.ordinal()).fill(sheet.graphics(), new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()),
					palette.series(hand.ordinal()), palette.paper(), palette.text());
		}
	}

	/** Words that begin at the side of the line that they belong to. */
	private void beside(List<String> lines, Hand hand, double x, double top, Lettering lettering, Sheet sheet) {
		if (hand == Hand.LEFT) {
			sheet.right(lines, x, top, lettering, palette.text());
		} else {
			sheet.left(lines, x, top, lettering, palette.text());
		}
	}

	private static List<Spot> spots(Balance balance, BalancePlan plan) {
		List<Spot> spots = new ArrayList<>();
		for (Hand hand : Hand.values()) {
			for (int level = 1; level <= balance.most(); level++) {
				spots.add(spot(name(hand) + "-at-" + level, plan.level(hand, level)));
			}
		}
		for (Hand hand : Hand.values()) {
			plan.places(hand).forEach(place -> spots.add(spot(name(hand) + "-" + place, plan.whole(hand, place))));
		}
		return spots;
	}

	private static String name(Hand hand) {
		return hand == Hand.LEFT ? "left" : "right";
	}

	private static Spot spot(String id, Area area) {
		return new Spot(id, area.x(), area.y(), area.width(), area.height());
	}
}
