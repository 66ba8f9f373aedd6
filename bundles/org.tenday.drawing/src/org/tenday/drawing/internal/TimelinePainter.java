package org.tenday.drawing.internal;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.Timeline;
import org.tenday.drawing.Timeline.Step;
import org.tenday.drawing.internal.TimelinePlan.Wait;
import org.tenday.layout.Area;

/** Draws timelines. */
public final class TimelinePainter {

	private final Palette palette;
	private final Locale language;

	public TimelinePainter(Palette palette, Locale language) {
		this.palette = palette;
		this.language = language;
	}

	public Placed draw(Timeline timeline) {
		TimelinePlan plan = new TimelinePlan(timeline);
		Sheet sheet = new Sheet(timeline.width(), plan.height(), palette);
		sheet.title(timeline.title());
		for (int i = 0; i < timeline.steps().size(); i += 2) {
			Area row = plan.row(i);
			sheet.fill(new Rectangle2D.Double(row.x(), row.y(), row.width(), row.height()), palette.tint());
		}
		scale(plan, sheet);
		plan.waits().forEach(wait -> draw(wait, sheet));
		for (int i = 0; i < timeline.steps().size(); i++) {
			Step step = timeline.steps().get(i);
			draw(step, i, timeline.path().isEmpty() || timeline.path().contains(step.id()), plan, sheet);
		}
		return new Placed(sheet.drawing(timeline.alt()), spots(plan, timeline));
	}

	private static List<Spot> spots(TimelinePlan plan, Timeline timeline) {
		List<Spot> spots = new ArrayList<>();
		spots.add(new Spot("unit", plan.x(0), plan.top(), plan.x(1) - plan.x(0), plan.height() - Sheet.MARGIN - plan.top()));
		for (int i = 0; i < timeline.steps().size(); i++) {
			spots.add(spot("step-" + i, plan.row(i)));
			spots.add(spot("bar-" + i, plan.bar(i)));
			spots.add(spot("end-" + i, plan.end(i)));
		}
		return spots;
	}

	private static Spot spot(String id, Area area) {
		return new Spot(id, area.x(), area.y(), area.width(), area.height());
	}

	private void scale(TimelinePlan plan, Sheet sheet) {
		NumberFormat numbers = NumberFormat.getNumberInstance(language);
		double y = plan.top() - TimelinePlan.DETAILS.leading() - 2;
		sheet.left(plan.unit(), plan.x(0), y - TimelinePlan.DETAILS.height(plan.unit()), TimelinePlan.DETAILS, palette.text());
		for (double tick : plan.ticks()) {
			sheet.centred(List.of(numbers.format(tick)), plan.x(tick), y, TimelinePlan.DETAILS, palette.text());
			sheet.line(plan.x(tick), plan.top(), plan.x(tick), plan.height() - Sheet.MARGIN, palette.grid(), 0.5);
		}
	}

	private void draw(Wait wait, Sheet sheet) {
		List<Point2D> points = wait.points();
		Path2D line = new Path2D.Double();
		line.moveTo(points.getFirst().getX(), points.getFirst().getY());
		points.subList(1, points.size()).forEach(point -> line.lineTo(point.getX(), point.getY()));
		sheet.outline(line, palette.text(), 1);
		Point2D before = points.get(points.size() - 2);
		sheet.arrowhead(before.getX(), before.getY(), points.getLast().getX(), points.getLast().getY(), palette.text());
	}

	private void draw(Step step, int index, boolean isFilled, TimelinePlan plan, Sheet sheet) {
		List<String> name = plan.nameLines(step);
		List<String> detail = plan.detailLines(step);
		double y = plan.middle(index) - (TimelinePlan.NAMES.height(name) + TimelinePlan.DETAILS.height(detail)) / 2;
		sheet.left(name, Sheet.MARGIN + 2, y, TimelinePlan.NAMES, palette.text());
		sheet.left(detail, Sheet.MARGIN + 2, y + TimelinePlan.NAMES.height(name), TimelinePlan.DETAILS, palette.muted());
		Area bar = plan.bar(index);
		Shape shape = step.length() == 0 ? Rhomb.in(bar) : new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
		sheet.fill(shape, isFilled ? palette.accent() : palette.paper());
		if (!isFilled) {
			sheet.outline(shape, palette.accent(), 1.5);
		}
		step.light().ifPresent(light -> LightSign.draw(light, sheet, plan.lights(),
				plan.middle(index) - LightSign.LETTERING.leading() / 2));
	}
}
