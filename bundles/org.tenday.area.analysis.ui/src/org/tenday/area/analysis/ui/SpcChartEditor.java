package org.tenday.area.analysis.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenday.area.analysis.SpcChart;
import org.tenday.area.analysis.SpcChart.Point;
import org.tenday.area.analysis.SpcChartType;
import org.tenday.drawing.Sketch;
import org.tenday.drawing.Spot;
import org.tenday.skill.Words;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;
import org.tenday.ui.StableId;

/** A control chart as it is printed, above its series: points are chosen, moved, named, added and taken away, and begin new limits. */
public final class SpcChartEditor implements BlockEditor<SpcChart>, DrawingEdits {

	private static final String POINT = "point-";
	private static final String VALUE = "value-";

	private BlockEditing<SpcChart> editing;
	private DrawingCanvas canvas;
	private Label reading;

	@Override
	public void create(Composite parent, BlockEditing<SpcChart> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Measure over time", "spc.chart", this);
		Button anew = new Button(parent, SWT.PUSH);
		anew.setText("New Limits at the Chosen Point");
		anew.setToolTipText("Has mean and limits worked out anew from the chosen point on, or no longer.");
		StableId.set(anew, "spc.anew");
		anew.addListener(SWT.Selection, event -> canvas.chosen().flatMap(item -> actions(item).stream().findFirst())
				.ifPresent(action -> action.run().run()));
		reading = Hint.add(parent, "");
		StableId.set(reading, "spc.reading");
		Hint.add(parent, "Choose a point with a click, Tab or Left and Right. Up and Down, or dragging, change its value; F2 its date. "
				+ "Insert adds a point behind it, Delete takes it away; its menu sets limits anew from it.");
		editing.fields(parent, "points", "finding", "verdict", "evidence", "next");
		editing.fields(parent, "brief", "kind", "measure", "unit", "period", "better", "target", "baseline", "keepLargeRanges");
	}

	@Override
	public void show(SpcChart chart) {
		Optional<Sketch> sketch = SpcChartType.sketch(chart, words());
		canvas.control().setVisible(sketch.isPresent());
		sketch.ifPresent(drawn -> canvas.show(editing.draw(drawn), IntStream.range(0, chart.points().size())
				.mapToObj(i -> new DrawnItem(POINT + i, chart.points().get(i).date(), SpcWords.of(chart, i))).toList()));
		reading.setText(SpcWords.of(chart));
		reading.requestLayout();
	}

	private Words words() {
		return Words.beside(SpcChartType.class, editing.programme().about().language());
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith(VALUE);
	}

	@Override
	public void drop(DrawnItem item, Spot band) {
		change("Move point", item, point -> point.withValue(new BigDecimal(band.id().substring(VALUE.length()))));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		if (right != 0) {
			canvas.choose(POINT + (place(item) + right));
			return;
		}
		SpcChart chart = editing.value();
		BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals(chart));
		editing.typing("Change value", item.spot(),
				now -> changed(now, item, point -> point.withValue(point.value().add(step.multiply(BigDecimal.valueOf(up))))));
	}

	/** As many as the values have, so that a step is the smallest that the series knows. */
	private static int decimals(SpcChart chart) {
		return chart.points().stream().mapToInt(point -> Math.max(0, point.value().scale())).max().orElse(0);
	}

	@Override
	public Optional<String> add(Optional<Spot> target) {
		SpcChart chart = editing.value();
		int place = canvas.chosen().map(item -> place(item) + 1).orElse(chart.points().size());
		BigDecimal value = place > 0 ? chart.points().get(place - 1).value() : BigDecimal.ZERO;
		Point added = new Point(nextDate(chart, place), value, false, "");
		return editing.edit("Add point", now -> now.withPoints(with(now.points(), points -> points.add(place, added))))
				? Optional.of(POINT + place)
				: Optional.empty();
	}

	/** Counts on where the points before are counted. */
	private static String nextDate(SpcChart chart, int place) {
		String before = place > 0 ? chart.points().get(place - 1).date() : "0";
		return before.matches("\\d{1,8}") ? String.valueOf(Integer.parseInt(before) + 1) : before;
	}

	@Override
	public void remove(DrawnItem item) {
		editing.edit("Remove point", now -> now.withPoints(with(now.points(), points -> points.remove(place(item)))));
	}

	@Override
	public void rename(DrawnItem item, String name) {
		change("Rename point", item, point -> point.withDate(name));
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		if (place(item) == 0) {
			return List.of();
		}
		boolean isAnew = editing.value().points().get(place(item)).anew();
		return List.of(new DrawingAction(isAnew ? "Go on with the limits before" : "Set limits anew from here",
				() -> change(isAnew ? "Take away new limits" : "Set limits anew", item, point -> point.withAnew(!isAnew))));
	}

	private void change(String label, DrawnItem item, UnaryOperator<Point> change) {
		editing.edit(label, now -> changed(now, item, change));
	}

	private static SpcChart changed(SpcChart chart, DrawnItem item, UnaryOperator<Point> change) {
		return chart.withPoints(with(chart.points(), points -> points.set(place(item), change.apply(points.get(place(item))))));
	}

	private static List<Point> with(List<Point> points, Consumer<List<Point>> change) {
		List<Point> changed = new ArrayList<>(points);
		change.accept(changed);
		return changed;
	}

	private static int place(DrawnItem item) {
		return Integer.parseInt(item.spot().substring(POINT.length()));
	}
}
