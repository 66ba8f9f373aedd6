package org.tenday.drawing.internal;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Matrix;
import org.tenday.drawing.Matrix.Zone;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.internal.MatrixPlan.Words;
import org.tenday.layout.Area;

/** Draws matrices. */
public final class MatrixPainter {

	private static final double DOT = 5;
	/** How long the arrow before the name of a scale is. */
	private static final double ARROW = 12;

	private final Palette palette;

	public MatrixPainter(Palette palette) {
		this.palette = palette;
	}

	public Placed draw(Matrix matrix) {
		MatrixPlan plan = new MatrixPlan(matrix);
		Sheet sheet = new Sheet(matrix.width(), plan.height(), palette);
		sheet.title(matrix.title());
		for (Zone zone : matrix.zones()) {
			zone.kind().ifPresent(kind -> sheet.fill(rectangle(plan.area(zone)), palette.ground(kind)));
		}
		for (int across = 1; across <= matrix.across().steps().size(); across++) {
			for (int up = 1; up <= matrix.up().steps().size(); up++) {
				sheet.outline(rectangle(plan.cells(across, across, up, up)), palette.grid(), 0.75);
			}
		}
		for (Zone zone : matrix.zones()) {
			boolean single = zone.fromAcross() == zone.toAcross() && zone.fromUp() == zone.toUp();
			sheet.outline(rectangle(plan.area(zone)), palette.muted(), single ? 0.5 : 1.25);
			Words word = plan.word(zone);
			sheet.left(word.lines(), word.area().x(), word.area().y(), MatrixPlan.ZONES, palette.muted());
		}
		sheet.outline(rectangle(plan.grid()), palette.text(), 1.25);
		plan.entries().forEach(entry -> entry(entry, sheet));
		scales(plan, sheet);
		return new Placed(sheet.drawing(matrix.alt()), spots(matrix, plan));
	}

	private static List<Spot> spots(Matrix matrix, MatrixPlan plan) {
		List<Spot> spots = new ArrayList<>();
		for (int across = 1; across <= matrix.across().steps().size(); across++) {
			for (int up = 1; up <= matrix.up().steps().size(); up++) {
				spots.add(spot("cell-" + across + "-" + up, plan.cells(across, across, up, up)));
			}
		}
		List<Words> entries = plan.entries();
		for (int i = 0; i < entries.size(); i++) {
			Area words = entries.get(i).area();
			spots.add(spot("entry-" + i,
					new Area(words.x() - MatrixPlan.HANGING, words.y(), words.width() + MatrixPlan.HANGING, words.height())));
		}
		return spots;
	}

	private static Spot spot(String id, Area area) {
		return new Spot(id, area.x(), area.y(), area.width(), area.height());
	}

	private void entry(Words entry, Sheet sheet) {
		double middle = entry.area().y() + MatrixPlan.LETTERING.leading() / 2;
		sheet.fill(new Ellipse2D.Double(entry.area().x() - MatrixPlan.HANGING + 1, middle - DOT / 2, DOT, DOT), palette.accent());
		sheet.left(entry.lines(), entry.area().x(), entry.area().y(), MatrixPlan.LETTERING, palette.text());
	}

	private void scales(MatrixPlan plan, Sheet sheet) {
		for (Words step : plan.upSteps()) {
			sheet.right(step.lines(), step.area().right(), step.area().y(), MatrixPlan.LETTERING, palette.text());
		}
		for (Words step : plan.acrossSteps()) {
			sheet.centred(step.lines(), step.area().x() + step.area().width() / 2, step.area().y(), MatrixPlan.LETTERING, palette.text());
		}
		Words up = plan.upLabel();
		sheet.left(up.lines(), up.area().x() + ARROW, up.area().y(), Lettering.STRONG, palette.text());
		double x = up.area().x() + ARROW / 2;
		sheet.line(x, up.area().bottom(), x, up.area().bottom() - ARROW + 4, palette.text(), 1);
		sheet.arrowhead(x, up.area().bottom(), x, up.area().bottom() - ARROW, palette.text());
		Words across = plan.acrossLabel();
		sheet.right(across.lines(), across.area().right() - ARROW - 4, across.area().y(), Lettering.STRONG, palette.text());
		double y = across.area().y() + Lettering.STRONG.leading() / 2;
		sheet.line(across.area().right() - ARROW, y, across.area().right() - 4, y, palette.text(), 1);
		sheet.arrowhead(across.area().right() - ARROW, y, across.area().right(), y, palette.text());
	}

	private static Rectangle2D rectangle(Area area) {
		return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
	}
}
