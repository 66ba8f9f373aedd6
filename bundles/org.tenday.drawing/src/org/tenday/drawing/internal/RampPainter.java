package org.tenday.drawing.internal;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Placed;
import org.tenday.drawing.Ramp;
import org.tenday.drawing.Spot;
import org.tenday.drawing.internal.RampPlan.PlacedStep;
import org.tenday.layout.Area;

/** Draws ramps. */
public final class RampPainter {

	private static final double BESIDE_WHEEL = 3;

	private final Palette palette;

	public RampPainter(Palette palette) {
		this.palette = palette;
	}

	public Placed draw(Ramp ramp) {
		RampPlan plan = new RampPlan(ramp);
		Sheet sheet = new Sheet(ramp.width(), plan.height(), palette);
		sheet.title(ramp.title());
		plan.names().forEach(name -> sheet.left(name.lines(), Sheet.MARGIN, name.top(), RampPlan.NAMES, palette.text()));
		for (int i = 0; i < plan.steps().size(); i++) {
			PlacedStep step = plan.steps().get(i);
			words(step, sheet);
			wheel(step.wheel(), ramp.quarters(), sheet);
			if (!step.isLast()) {
				climb(step.wheel(), plan.steps().get(i + 1).wheel(), sheet);
			}
		}
		return new Placed(sheet.drawing(ramp.alt()), spots(plan));
	}

	private void words(PlacedStep step, Sheet sheet) {
		Area box = step.box();
		Rectangle2D outline = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
		sheet.fill(outline, palette.tint());
		sheet.outline(outline, palette.muted(), 0.75);
		double y = step.wordsTop();
		sheet.left(step.name(), step.wordsX(), y, RampPlan.NAMES, palette.text());
		y += RampPlan.NAMES.height(step.name());
		sheet.left(step.detail(), step.wordsX(), y, RampPlan.DETAILS, palette.text());
		double below = y + RampPlan.DETAILS.height(step.detail()) + 2;
		step.step().light().ifPresent(light -> LightSign.draw(light, sheet, step.wordsX(), below));
	}

	/** The quarters follow one another as the hands of a clock go, from the upper right. */
	private void wheel(Area wheel, List<String> quarters, Sheet sheet) {
		Ellipse2D round = new Ellipse2D.Double(wheel.x() + 1, wheel.y() + 1, wheel.width() - 2, wheel.height() - 2);
		sheet.fill(round, palette.paper());
		sheet.outline(round, palette.accent(), 1.5);
		double middle = wheel.x() + wheel.width() / 2;
		double level = wheel.y() + wheel.height() / 2;
		sheet.line(middle, wheel.y() + 1, middle, wheel.bottom() - 1, palette.accent(), 0.75);
		sheet.line(wheel.x() + 1, level, wheel.right() - 1, level, palette.accent(), 0.75);
		double aside = wheel.width() * 0.22;
		double half = RampPlan.DETAILS.leading() / 2;
		for (int i = 0; i < quarters.size(); i++) {
			double x = middle + (i < 2 ? aside : -aside);
			double y = level + (i == 0 || i == 3 ? -aside : aside) - half;
			sheet.centred(List.of(Lettering.line(quarters.get(i))), x, y, RampPlan.DETAILS, palette.text());
		}
	}

	private void climb(Area from, Area to, Sheet sheet) {
		double x1 = from.right() + BESIDE_WHEEL;
		double y1 = from.y() + from.height() / 2;
		double x2 = to.x() - BESIDE_WHEEL;
		double y2 = to.y() + to.height() / 2;
		sheet.line(x1, y1, x2, y2, palette.text(), 1.25);
		sheet.arrowhead(x1, y1, x2, y2, palette.text());
	}

	private static List<Spot> spots(RampPlan plan) {
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i < plan.rows().size(); i++) {
			spots.add(spot("row-" + i, plan.rows().get(i)));
		}
		for (int i = 0; i < plan.steps().size(); i++) {
			spots.add(spot("step-" + i, plan.steps().get(i).whole()));
		}
		return spots;
	}

	private static Spot spot(String id, Area area) {
		return new Spot(id, area.x(), area.y(), area.width(), area.height());
	}
}
