package org.tenday.ui.internal.opening;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tenday.ui.internal.commands.CommandIds;
import org.tenday.ui.internal.programmes.Programmes;

/** The File menu's recent programmes, newest first. */
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		RecentProgrammes recent = workbench.getService(Programmes.class).recent();
		List<RecentProgramme> all = recent.all();
		if (all.isEmpty()) {
			return new IContributionItem[]{ nothing() };
		}
		return IntStream.range(0, all.size()).mapToObj(place -> item(workbench, place, all.get(place), recent.isMissing(all.get(place))))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem nothing() {
		Action nothing = new Action("No programme has been open yet") {
			// Only says why the menu is empty.
		};
		nothing.setEnabled(false);
		return new ActionContributionItem(nothing);
	}

	private static IContributionItem item(IWorkbench workbench, int place, RecentProgramme recent, boolean isMissing) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(workbench, "org.tenday.ui.recent." + place,
				CommandIds.OPEN_RECENT, SWT.PUSH);
		String digit = place < 9 ? "&" + (place + 1) + "  " : "";
		parameter.label = digit + LegacyActionTools.escapeMnemonics(recent.title() + "  –  " + recent.folder())
				+ (isMissing ? " (not there)" : "");
		parameter.parameters = Map.of(CommandIds.RECENT_FOLDER, recent.folder().toString());
		return new CommandContributionItem(parameter);
	}
}
