package org.tenday.drawing.internal;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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
			draw(timeline.steps().get(i), i, plan, sheet);
		}
		return new Placed(sheet.drawing(timeline.alt()), IntStream.range(0, timeline.steps().size()).mapToObj(i -> {
			Area row = plan.row(i);
			return new Spot("step-" + i, row.x(), row.y(), row.width(), row.height());
		}).toList());
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

	private void draw(Step step, int index, TimelinePlan plan, Sheet sheet) {
		List<String> name = plan.nameLines(step);
		List<String> detail = plan.detailLines(step);
		double y = plan.middle(index) - (TimelinePlan.NAMES.height(name) + TimelinePlan.DETAILS.height(detail)) / 2;
		sheet.left(name, Sheet.MARGIN + 2, y, TimelinePlan.NAMES, palette.text());
		sheet.left(detail, Sheet.MARGIN + 2, y + TimelinePlan.NAMES.height(name), TimelinePlan.DETAILS, palette.muted());
		Area bar = plan.bar(index);
		if (step.length() == 0) {
			sheet.fill(Rhomb.in(bar), palette.accent());
		} else {
			sheet.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()), palette.accent());
		}
		step.light().ifPresent(light -> LightSign.draw(light, sheet, plan.lights(),
				plan.middle(index) - LightSign.LETTERING.leading() / 2));
	}
}
