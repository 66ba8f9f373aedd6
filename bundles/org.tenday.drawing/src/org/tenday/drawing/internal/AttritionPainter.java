package org.tenday.drawing.internal;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Attrition;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.internal.AttritionPlan.PlacedBox;
import org.tenday.layout.Area;

/** Draws attrition flows. */
public final class AttritionPainter {

	private static final double ROUND = 14;

	private final Palette palette;

	public AttritionPainter(Palette palette) {
		this.palette = palette;
	}

	public Placed draw(Attrition flow) {
		AttritionPlan plan = new AttritionPlan(flow);
		Sheet sheet = new Sheet(flow.width(), plan.height(), palette);
		sheet.title(flow.title());
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i < plan.left().size(); i++) {
			PlacedBox left = plan.left().get(i);
			boolean isEnd = i == 0 || i == plan.left().size() - 1;
			draw(left, isEnd ? round(left.area()) : square(left.area()), AttritionPlan.leftLettering(i, flow), sheet);
			spots.add(spot("left-" + i, left.area()));
		}
		for (int i = 0; i < plan.lost().size(); i++) {
			PlacedBox lost = plan.lost().get(i);
			draw(lost, sheet);
			arrows(plan.left().get(i).area(), lost.area(), plan.left().get(i + 1).area(), sheet);
			spots.add(spot("loss-" + i, lost.area()));
		}
		return new Placed(sheet.drawing(flow.alt()), spots);
	}

	private void draw(PlacedBox box, Shape outline, Lettering lettering, Sheet sheet) {
		sheet.fill(outline, palette.paper());
		sheet.outline(outline, palette.accent(), 1.25);
		sheet.centred(box.lines(), box.middle(), box.area().y() + AttritionPlan.PADDING, lettering, palette.text());
		sign(box, sheet);
	}

	private void draw(PlacedBox lost, Sheet sheet) {
		sheet.fill(square(lost.area()), palette.tint());
		sheet.outline(square(lost.area()), palette.muted(), 0.75);
		sheet.left(lost.lines(), lost.area().x() + AttritionPlan.PADDING, lost.area().y() + AttritionPlan.PADDING, Lettering.TEXT,
				palette.text());
		sign(lost, sheet);
	}

	private static void sign(PlacedBox box, Sheet sheet) {
		box.box().light()
				.ifPresent(light -> LightSign.draw(light, box.sign(), sheet, box.area().x() + AttritionPlan.PADDING, box.signTop()));
	}

	/** One from what there was to what is left, and one aside to what was lost. */
	private void arrows(Area from, Area lost, Area to, Sheet sheet) {
		double x = from.x() + from.width() / 2;
		sheet.line(x, from.bottom(), x, to.y(), palette.text(), 1);
		sheet.arrowhead(x, from.bottom(), x, to.y(), palette.text());
		double y = lost.y() + lost.height() / 2;
		sheet.line(x, y, lost.x(), y, palette.text(), 1);
		sheet.arrowhead(x, y, lost.x(), y, palette.text());
	}

	private static Shape round(Area area) {
		return new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), ROUND, ROUND);
	}

	private static Shape square(Area area) {
		return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
	}

	private static Spot spot(String id, Area area) {
		return new Spot(id, area.x(), area.y(), area.width(), area.height());
	}
}
