package org.tenday.ui.internal.commands;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tenday.skill.BlockType;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.programmes.Programmes;

/** The Insert menu's entries: one for each block type that is installed. */
public final class BlockTypeMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return PlatformUI.getWorkbench().getService(Programmes.class).areas().types().stream().map(BlockTypeMenu::item)
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(BlockType<?> type) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				"org.tenday.ui.insert." + type.id(), CommandIds.ADD_BLOCK, SWT.PUSH);
		parameter.label = type.label();
		parameter.icon = Icons.get(Icons.nameOf(type.id()));
		parameter.parameters = Map.of(CommandIds.BLOCK_TYPE, type.id().value());
		return new CommandContributionItem(parameter);
	}
}
