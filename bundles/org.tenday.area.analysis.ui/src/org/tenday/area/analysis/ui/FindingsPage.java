package org.tenday.area.analysis.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenday.model.Module;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;

/** All that the module shows and works out, each with what it comes to. */
public final class FindingsPage implements ModulePage {

	private Table table;
	private List<FindingLine> shown = List.of();

	@Override
	public void create(Composite parent, ModuleEditing editing) {
		Composite body = editing.section(parent, "Findings",
				"What the charts, calculations, plans and prompts of this module come to. Enter opens one.");
		table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		StableId.set(table, "findings.table");
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 320).span(2, 1).applyTo(table);
		column("Block", 220);
		column("What it is", 140);
		column("What it comes to", 420);
		column("Read by the rules", 240);
		table.addListener(SWT.DefaultSelection, event -> {
			if (table.getSelectionIndex() >= 0) {
				editing.open(shown.get(table.getSelectionIndex()).block());
			}
		});
	}

	private void column(String heading, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(heading);
		column.setWidth(width);
	}

	@Override
	public void show(Module module) {
		List<FindingLine> lines = FindingLine.of(module);
		if (lines.equals(shown) && table.getItemCount() == lines.size()) {
			return;
		}
		int chosen = table.getSelectionIndex();
		shown = lines;
		table.removeAll();
		for (FindingLine line : lines) {
			new TableItem(table, SWT.NONE).setText(new String[]{ line.title(), line.kind(), line.finding(), line.reading() });
		}
		if (chosen >= 0 && chosen < lines.size()) {
			table.setSelection(chosen);
		}
	}
}
