package org.tenday.area.analysis.ui;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.tenday.model.Module;
import org.tenday.ui.BlockList;
import org.tenday.ui.BlockList.Row;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;

/** All that the module shows and works out, each with what it comes to. */
public final class ResultsPage implements ModulePage {

	private BlockList list;

	@Override
	public void create(Composite parent, ModuleEditing editing) {
		Composite body = editing.section(parent, "Results",
				"What the charts, calculations, plans and prompts of this module come to. Enter or a double click opens the block.");
		list = new BlockList(body, "Results", "results.table", List.of("Block", "What it is", "What it comes to", "Read by the rules"),
				editing::open);
	}

	@Override
	public void show(Module module) {
		list.show(ResultLine.of(module).stream()
				.map(line -> new Row(line.block(), List.of(line.title(), line.kind(), line.finding(), line.reading()))).toList());
	}
}
