package org.tenday.area.change.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenday.area.change.ModuleAction;
import org.tenday.model.Module;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;

/** Everything that somebody is to do, from all blocks of the module, with owners, sponsors and dates. */
public final class ActionsPage implements ModulePage {

	private ModuleEditing editing;
	private Table table;
	private Label summary;
	private List<ModuleAction> shown = List.of();

	@Override
	public void create(Composite parent, ModuleEditing given) {
		editing = given;
		Composite body = editing.section(parent, "Actions",
				"Everything that somebody is to do, from all blocks of this module. Enter or a double click opens the block.");
		Composite place = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 360).span(2, 1).applyTo(place);
		TableColumnLayout layout = new TableColumnLayout();
		place.setLayout(layout);
		table = new Table(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.setToolTipText("Actions of the module");
		StableId.set(table, "actions.table");
		column(layout, "Action", 6);
		column(layout, "Owner", 3);
		column(layout, "Sponsor", 3);
		column(layout, "By", 3);
		column(layout, "Block", 4);
		table.addListener(SWT.DefaultSelection, event -> editing.open(shown.get(table.getSelectionIndex()).block()));
		summary = new Label(body, SWT.WRAP);
		StableId.set(summary, "actions.summary");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(summary);
	}

	private void column(TableColumnLayout layout, String words, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(words);
		layout.setColumnData(column, new ColumnWeightData(weight, 80));
	}

	@Override
	public void show(Module module) {
		int chosen = table.getSelectionIndex();
		shown = ModuleAction.of(module, editing.programme().about().language());
		table.removeAll();
		shown.forEach(action -> new TableItem(table, SWT.NONE)
				.setText(new String[]{ action.action(), action.owner(), action.sponsor(), action.by(), action.where() }));
		table.setSelection(Math.min(chosen, shown.size() - 1));
		summary.setText(summary(shown));
		summary.requestLayout();
	}

	/** "12 actions, 3 of them without an owner." */
	private static String summary(List<ModuleAction> actions) {
		long unowned = actions.stream().filter(action -> action.owner().isBlank()).count();
		if (actions.isEmpty()) {
			return "Nobody has anything to do yet: actions stand in action plans, force fields, theory lenses, test cycles, handover plans and "
					+ "plans of benefits.";
		}
		String many = actions.size() == 1 ? "1 action" : actions.size() + " actions";
		return unowned == 0 ? many + ", each with an owner." : "%s, %d without an owner.".formatted(many, unowned);
	}
}
