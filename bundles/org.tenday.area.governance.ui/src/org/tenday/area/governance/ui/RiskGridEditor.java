package org.tenday.area.governance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.governance.DpiaWorksheet;
import org.tenday.area.governance.DpiaWorksheet.Risk;
import org.tenday.area.governance.RiskGrid;
import org.tenday.area.governance.RiskGrid.Mark;
import org.tenday.drawing.Spot;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** Risks in their grid as it is printed: dragged, moved by the arrow keys, added, renamed and taken away where they stand. */
public final class RiskGridEditor implements BlockEditor<DpiaWorksheet>, DrawingEdits {

	private static final int MIDDLE = 3;

	private BlockEditing<DpiaWorksheet> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<DpiaWorksheet> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Risks by likelihood and severity", "governance.risks", this);
		Hint.add(parent, "Drag a risk, or choose one with Tab and move it with the arrow keys. Insert adds one, F2 renames its source, "
				+ "Delete takes it away. The menu adds what it will be after its mitigation.");
		editing.fields(parent);
	}

	@Override
	public void show(DpiaWorksheet sheet) {
		List<Mark> marks = RiskGrid.marks(sheet.risks());
		Locale language = editing.programme().about().language();
		canvas.show(editing.draw(RiskGrid.sketch(sheet.risks(), language)), IntStream.range(0, marks.size())
				.mapToObj(i -> new DrawnItem("entry-" + i, sheet.risks().get(marks.get(i).risk()).source(),
						RiskGrid.words(marks.get(i), sheet.risks(), language)))
				.toList());
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith("cell-");
	}

	@Override
	public void drop(DrawnItem item, Spot cell) {
		move(mark(item), likelihood(cell), severity(cell));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		Mark mark = mark(item);
		move(mark, Math.clamp(mark.likelihood() + right, 1, RiskGrid.STEPS), Math.clamp(mark.severity() + up, 1, RiskGrid.STEPS));
	}

	private void move(Mark mark, int likelihood, int severity) {
		change("Move risk", mark, risk -> mark.isAfter() ? risk.after(likelihood, severity) : risk.before(likelihood, severity));
	}

	@Override
	public Optional<String> add(Optional<Spot> cell) {
		Risk added = Risk.of("New risk", cell.map(RiskGridEditor::likelihood).orElse(MIDDLE),
				cell.map(RiskGridEditor::severity).orElse(MIDDLE));
		int place = RiskGrid.marks(editing.value().risks()).size();
		return editing.edit("Add risk", changed(risks -> risks.add(added))) ? Optional.of("entry-" + place) : Optional.empty();
	}

	@Override
	public void remove(DrawnItem item) {
		Mark mark = mark(item);
		if (mark.isAfter()) {
			change("Remove risk after mitigation", mark, Risk::withoutAfter);
		} else {
			editing.edit("Remove risk", changed(risks -> risks.remove(mark.risk())));
		}
	}

	@Override
	public void rename(DrawnItem item, String name) {
		change("Rename risk", mark(item), risk -> risk.withSource(name));
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		Mark mark = mark(item);
		return editing.value().risks().get(mark.risk()).residual().isPresent()
				? List.of()
				: List.of(new DrawingAction("Add the risk after its mitigation",
						() -> change("Add risk after mitigation", mark, risk -> risk.after(mark.likelihood(), mark.severity()))));
	}

	private void change(String label, Mark mark, UnaryOperator<Risk> change) {
		editing.edit(label, changed(risks -> risks.set(mark.risk(), change.apply(risks.get(mark.risk())))));
	}

	private static UnaryOperator<DpiaWorksheet> changed(Consumer<List<Risk>> change) {
		return sheet -> {
			List<Risk> risks = new ArrayList<>(sheet.risks());
			change.accept(risks);
			return sheet.withRisks(risks);
		};
	}

	private Mark mark(DrawnItem item) {
		return RiskGrid.marks(editing.value().risks()).get(Integer.parseInt(item.spot().substring("entry-".length())));
	}

	/** A cell is named after its steps to the right and upwards, from 1. */
	private static int likelihood(Spot cell) {
		return Integer.parseInt(cell.id().split("-")[1]);
	}

	private static int severity(Spot cell) {
		return Integer.parseInt(cell.id().split("-")[2]);
	}
}
