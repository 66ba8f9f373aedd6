package org.example.healtheconomics.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.example.healtheconomics.Sensitivity;
import org.example.healtheconomics.Sensitivity.Variation;
import org.example.healtheconomics.SensitivityType;
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
 * A tornado as it is printed, above its fields: bars are added, renamed and taken away, and their ends moved, where they stand. Whatever changes, the bars
 * are sorted anew at once, and what was chosen stays chosen.
 */
public final class SensitivityEditor implements BlockEditor<Sensitivity>, DrawingEdits {

	private static final String BAR = "bar-";
	private static final String LOW = "low-";
	private static final String HIGH = "high-";
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
			canvas.show(drawn, IntStream.range(0, tornado.bars().size()).boxed().flatMap(i -> items(i, tornado.bars().get(i))).toList());
		});
	}

	private static Stream<DrawnItem> items(int place, Tornado.Bar bar) {
		return Stream.of(new DrawnItem(BAR + place, bar.name(), "%s, bar %d".formatted(bar.name(), place + 1)),
				new DrawnItem(LOW + place, bar.name(), "%s, low end %s: %s".formatted(bar.name(), bar.low(), plain(bar.atLow()))),
				new DrawnItem(HIGH + place, bar.name(), "%s, high end %s: %s".formatted(bar.name(), bar.high(), plain(bar.atHigh()))));
	}

	private static String plain(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	private static BigDecimal value(Spot band) {
		return new BigDecimal(band.id().substring(VALUE.length()));
	}

	/** "low-" of "low-2". */
	private static String part(DrawnItem item) {
		return item.spot().substring(0, item.spot().indexOf('-') + 1);
	}

	/** Where in the file that stands which an item shows; the drawing has the widest first. */
	private int place(DrawnItem item) {
		return editing.value().drawn().get(Integer.parseInt(item.spot().substring(part(item).length())));
	}

	/** Makes a change of one variation, and chooses the same part of it wherever it stands now. */
	private void change(String label, DrawnItem item, UnaryOperator<Variation> change) {
		int place = place(item);
		if (editing.edit(label, now -> now.with(place, change))) {
			canvas.choose(part(item) + editing.value().drawn().indexOf(place));
		}
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith(VALUE);
	}

	@Override
	public void drop(DrawnItem item, Spot band) {
		if (!part(item).equals(BAR)) {
			move(item, value(band));
		}
	}

	private void move(DrawnItem item, BigDecimal value) {
		change("Move end of bar", item, variation -> variation.at(part(item).equals(HIGH), value));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		if (right == 0 || part(item).equals(BAR) || values.size() < 2) {
			return;
		}
		Variation variation = editing.value().variations().get(place(item));
		BigDecimal now = (part(item).equals(HIGH) ? variation.atHigh() : variation.atLow()).orElseThrow();
		BigDecimal step = values.get(1).subtract(values.get(0));
		move(item, now.add(step.multiply(BigDecimal.valueOf(right))));
	}

	@Override
	public Optional<String> add(Optional<Spot> band) {
		Optional<BigDecimal> base = editing.value().base();
		Variation added = new Variation("New bar", "", "", base, band.map(SensitivityEditor::value).or(() -> base), "");
		int place = editing.value().variations().size();
		boolean isAdded = editing.edit("Add bar", now -> {
			List<Variation> variations = new ArrayList<>(now.variations());
			variations.add(added);
			return now.withVariations(variations);
		});
		int drawn = editing.value().drawn().indexOf(place);
		return isAdded && drawn >= 0 ? Optional.of(BAR + drawn) : Optional.empty();
	}

	@Override
	public void remove(DrawnItem item) {
		int place = place(item);
		editing.edit("Remove bar", now -> {
			List<Variation> variations = new ArrayList<>(now.variations());
			variations.remove(place);
			return now.withVariations(variations);
		});
	}

	@Override
	public void rename(DrawnItem item, String name) {
		change("Rename bar", item, variation -> variation.named(name));
	}
}
