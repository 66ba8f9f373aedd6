package org.tenday.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.tenday.ui.internal.commands.CommandIds;
import org.tenday.ui.internal.findings.FindingsView;
import org.tenday.ui.internal.history.HistoryView;
import org.tenday.ui.internal.navigator.NavigatorView;

/** Where things stand in the window at first: the navigator on the left, the editors beside it, what checks find below them. */
public final class PerspectiveFactory implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("org.tenday.ui.left", IPageLayout.LEFT, 0.26f, layout.getEditorArea());
		left.addView(NavigatorView.ID);
		layout.addShowViewShortcut(NavigatorView.ID);
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("org.tenday.ui.below", IPageLayout.BOTTOM, 0.72f,
				layout.getEditorArea());
		below.addPlaceholder(FindingsView.ID);
		below.addPlaceholder(HistoryView.ID);
		layout.addShowViewShortcut(FindingsView.ID);
		layout.setEditorOnboardingText("Open a day, a module or a session from the list on the left.");
		// Shown with their keys; what has none is not shown.
		layout.addEditorOnboardingCommandId(CommandIds.OPEN_PROGRAMME);
		layout.addEditorOnboardingCommandId(CommandIds.CHECK);
		layout.addEditorOnboardingCommandId(CommandIds.EXPORT);
	}
}
