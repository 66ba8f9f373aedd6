package org.tenday.ui.internal.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.SkillArea;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.programmes.Programmes;

/** The skill areas that a new module can be of. */
public final class ModuleMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return PlatformUI.getWorkbench().getService(Programmes.class).areas().areas().stream().map(ModuleMenu::item)
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(SkillArea area) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				"org.tenday.ui.module." + area.id(), CommandIds.ADD_MODULE, SWT.PUSH);
		parameter.label = area.id().equals(SkillAreaId.CORE) ? "Empty" : area.name();
		parameter.icon = Icons.get(Icons.nameOf(Optional.of(area)));
		parameter.parameters = Map.of(CommandIds.MODULE_AREA, area.id().value());
		return new CommandContributionItem(parameter);
	}
}
