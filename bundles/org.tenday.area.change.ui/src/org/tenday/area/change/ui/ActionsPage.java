package org.tenday.area.change.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenday.area.change.ModuleAction;
import org.tenday.model.Module;
import org.tenday.ui.BlockList;
import org.tenday.ui.BlockList.Row;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;

/** Everything that somebody is to do, from all blocks of the module, with owners, sponsors and dates. */
public final class ActionsPage implements ModulePage {

	private ModuleEditing editing;
	private BlockList list;
	private Label summary;

	@Override
	public void create(Composite parent, ModuleEditing given) {
		editing = given;
		Composite body = editing.section(parent, "Actions",
				"Everything that somebody is to do, from all blocks of this module. Enter or a double click opens the block.");
		list = new BlockList(body, "Actions", "actions.table", List.of("Action", "Owner", "Sponsor", "By", "Block"), editing::open);
		summary = new Label(body, SWT.WRAP);
		StableId.set(summary, "actions.summary");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(summary);
	}

	@Override
	public void show(Module module) {
		List<ModuleAction> actions = ModuleAction.of(module, editing.programme().about().language());
		list.show(actions.stream()
				.map(action -> new Row(action.block(),
						List.of(action.action(), action.owner(), action.sponsor(), action.by(), action.where())))
				.toList());
		summary.setText(summary(actions));
		summary.requestLayout();
	}

	/** "12 actions, 3 without an owner." */
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
