package org.example.healtheconomics.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.example.healtheconomics.Sensitivity;
import org.example.healtheconomics.SensitivityType;
import org.example.healtheconomics.ui.BarPart.Kind;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.drawing.Tornado;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/**
 * A tornado as it is printed, above its fields: bars are added, renamed and taken away, and their ends moved, where they stand. Whatever
 * changes, the bars are sorted anew at once, and what was chosen stays chosen.
 */
public final class SensitivityEditor implements BlockEditor<Sensitivity>, DrawingEdits {

	private static final String VALUE = "value-";

	private BlockEditing<Sensitivity> editing;
	private DrawingCanvas canvas;
	/** The numbers at which the ends of bars can be dropped, from the left. */
	private List<BigDecimal> values = List.of();

	@Override
	public void create(Composite parent, BlockEditing<Sensitivity> given) {
		editing = given;
		editing.fields(parent, "result", "unit", "base", "turn");
		canvas = new DrawingCanvas(parent, "Tornado", "sensitivity.tornado", this);
		Hint.add(parent, "Choose a bar or one of its ends with Tab or a click. Drag an end along the scale, or press Left and Right. "
				+ "Insert adds a bar, F2 renames it, Delete takes it away. The widest bar always stands on top.");
		editing.fields(parent, "variations", "reading");
		editing.fields(parent, "brief");
	}

	@Override
	public void show(Sensitivity sensitivity) {
		Optional<Tornado> sketch = SensitivityType.sketch(sensitivity, editing.programme().about().language());
		canvas.control().setVisible(sketch.isPresent());
		sketch.ifPresent(tornado -> {
			Placed drawn = editing.draw(tornado);
			values = drawn.spots().stream().filter(this::isTarget).map(SensitivityEditor::value).toList();
			canvas.show(drawn, sensitivity.drawn().stream().flatMap(place -> items(place, sensitivity)).toList());
		});
	}

	/** Tab goes from a bar to its ends, and on to the next bar. */
	private static Stream<DrawnItem> items(int place, Sensitivity sensitivity) {
		return Stream.of(Kind.values()).map(kind -> new BarPart(kind, place)).map(part -> new DrawnItem(
				part.spot(sensitivity).orElseThrow(), sensitivity.variations().get(place).name(), part.words(sensitivity)));
	}

	private static BigDecimal value(Spot band) {
		return new BigDecimal(band.id().substring(VALUE.length()));
	}

	private BarPart part(DrawnItem item) {
		return BarPart.at(item.spot(), editing.value());
	}

	/** Makes a change, and chooses the same part again wherever it is drawn now. */
	private void change(String label, BarPart part, UnaryOperator<Sensitivity> change) {
		if (editing.edit(label, change)) {
			part.spot(editing.value()).ifPresent(canvas::choose);
		}
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith(VALUE);
	}

	@Override
	public void drop(DrawnItem item, Spot band) {
		BarPart part = part(item);
		change("Move end of bar", part, now -> part.set(now, value(band)));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		if (values.size() > 1) {
			BarPart part = part(item);
			BigDecimal by = values.get(1).subtract(values.get(0)).multiply(BigDecimal.valueOf(right));
			change("Move end of bar", part, now -> part.moved(now, by));
		}
	}

	@Override
	public Optional<String> add(Optional<Spot> band) {
		BarPart added = new BarPart(Kind.BAR, editing.value().variations().size());
		return editing.edit("Add bar", now -> BarPart.added(now, band.map(SensitivityEditor::value)))
				? added.spot(editing.value())
				: Optional.empty();
	}

	@Override
	public void remove(DrawnItem item) {
		BarPart part = part(item);
		editing.edit("Remove bar", part::removed);
	}

	@Override
	public void rename(DrawnItem item, String name) {
		BarPart part = part(item);
		change("Rename bar", part, now -> now.with(part.place(), variation -> variation.named(name)));
	}
}
