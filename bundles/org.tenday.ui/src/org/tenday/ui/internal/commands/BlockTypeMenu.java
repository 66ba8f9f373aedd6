package org.tenday.ui.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.areas.Palette;
import org.tenday.ui.internal.editors.SessionsPage;
import org.tenday.ui.internal.programmes.Programmes;

/** The Insert menu's entries: the block types that the module in front offers. */
public final class BlockTypeMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		SkillAreas areas = PlatformUI.getWorkbench().getService(Programmes.class).areas();
		Palette palette = edited().map(SessionsPage::palette).orElseGet(() -> Palette.of(areas, SkillAreaId.CORE));
		List<IContributionItem> items = new ArrayList<>(items(palette.core(), areas));
		if (!palette.own().isEmpty()) {
			items.add(new Separator());
			items.addAll(items(palette.own(), areas));
		}
		items.add(new Separator());
		for (SkillArea area : palette.others()) {
			MenuManager menu = new MenuManager(area.name(), Icons.get(Icons.nameOf(Optional.of(area))), null);
			items(area.types(), areas).forEach(menu::add);
			items.add(menu);
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static Optional<SessionsPage> edited() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return Optional.ofNullable(page == null ? null : page.getActivePart()).map(part -> Adapters.adapt(part, SessionsPage.class));
	}

	private static List<IContributionItem> items(List<BlockType<?>> types, SkillAreas areas) {
		return types.stream().map(type -> item(type, areas)).toList();
	}

	private static IContributionItem item(BlockType<?> type, SkillAreas areas) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				"org.tenday.ui.insert." + type.id(), CommandIds.ADD_BLOCK, SWT.PUSH);
		parameter.label = type.label();
		parameter.icon = Icons.get(Icons.nameOf(type.id(), areas));
		parameter.parameters = Map.of(CommandIds.BLOCK_TYPE, type.id().value());
		return new CommandContributionItem(parameter);
	}
}
