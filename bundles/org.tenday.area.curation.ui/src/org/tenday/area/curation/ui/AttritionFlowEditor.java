package org.tenday.area.curation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenday.area.curation.AttritionFlow;
import org.tenday.area.curation.AttritionSketch;
import org.tenday.area.curation.CleaningLog;
import org.tenday.model.Block;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;
import org.tenday.ui.StableId;

/** An attrition flow as it is printed, and the choice of the cleaning log that it is drawn from. */
public final class AttritionFlowEditor implements BlockEditor<AttritionFlow>, DrawingEdits {

	private BlockEditing<AttritionFlow> editing;
	private Combo choice;
	private DrawingCanvas canvas;
	private List<Block> logs = List.of();

	@Override
	public void create(Composite parent, BlockEditing<AttritionFlow> given) {
		editing = given;
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
		Label label = new Label(row, SWT.NONE);
		label.setText("Cleaning log");
		choice = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		StableId.set(choice, "attrition.log");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		choice.addListener(SWT.Selection, event -> {
			int chosen = choice.getSelectionIndex();
			editing.edit("Choose cleaning log", flow -> flow.withLog(logs.get(chosen).id().value()));
		});
		canvas = new DrawingCanvas(parent, "Attrition flow", "attrition.flow", this);
		Hint.add(parent, "The flow is drawn from the log and follows it. To change a step, change the log.");
		editing.fields(parent, "counted", "start", "end", "received", "analysed", "everyStep");
		editing.fields(parent, "brief");
	}

	@Override
	public void show(AttritionFlow flow) {
		List<Block> found = editing.programme().modules().stream()
				.filter(module -> module.block(editing.block().id().value()).isPresent())
				.flatMap(module -> module.blocks().stream()).filter(block -> block.content() instanceof CleaningLog).toList();
		if (!found.equals(logs)) {
			logs = found;
			choice.setItems(logs.stream().map(AttritionFlowEditor::name).toArray(String[]::new));
		}
		int chosen = IntStream.range(0, logs.size()).filter(i -> logs.get(i).id().value().equals(flow.log())).findFirst().orElse(-1);
		if (chosen < 0) {
			choice.deselectAll();
		} else {
			choice.select(chosen);
		}
		draw(flow, chosen < 0 ? Optional.empty() : Optional.of((CleaningLog) logs.get(chosen).content()));
	}

	private static String name(Block log) {
		return log.title().isBlank() ? log.id().value() : log.title();
	}

	private void draw(AttritionFlow flow, Optional<CleaningLog> log) {
		Locale language = editing.programme().about().language();
		canvas.show(editing.draw(FlowCanvas.orNothing(log.flatMap(there -> AttritionSketch.of(there, flow, language)),
				log.isEmpty() ? "No cleaning log yet" : "The log has no steps yet")),
				log.map(there -> items(there, flow)).orElse(List.of()));
	}

	private static List<DrawnItem> items(CleaningLog log, AttritionFlow flow) {
		List<Integer> drawn = AttritionSketch.drawn(log, flow.everyStep());
		return IntStream.range(0, drawn.size()).mapToObj(i -> FlowCanvas.item(log, i, drawn.get(i))).toList();
	}

	@Override
	public boolean canRename(DrawnItem item) {
		return false;
	}
}
