package org.tenday.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;
import org.tenday.ui.internal.commands.CommandIds;
import org.tenday.ui.internal.coverage.CoverageView;
import org.tenday.ui.internal.findings.FindingsView;
import org.tenday.ui.internal.history.HistoryView;
import org.tenday.ui.internal.navigator.NavigatorView;
import org.tenday.ui.internal.preview.PreviewView;

/**
 * Where things stand in the window at first: the navigator on the left, the editors beside it, findings below. How it is printed stands on the
 * right where the screen is wide enough for it; on a small one it opens there when it is asked for, and leaves the room to the editors.
 */
public final class PerspectiveFactory implements IPerspectiveFactory {

	/** The least width of a screen, in the units of SWT, on which three things stand side by side. */
	private static final int WIDE = 1440;

	private static final String RIGHT = "org.tenday.ui.right";

	/** What tells step by step how something is done stands beside where it is done. */
	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	/** Help stands there too: in a column of its own beside them, nothing would be left for the editors. */
	private static final String HELP = "org.eclipse.help.ui.HelpView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		boolean isWide = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea().width >= WIDE;
		IFolderLayout left = layout.createFolder("org.tenday.ui.left", IPageLayout.LEFT, isWide ? 0.21f : 0.26f, layout.getEditorArea());
		left.addView(NavigatorView.ID);
		layout.addShowViewShortcut(NavigatorView.ID);
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("org.tenday.ui.below", IPageLayout.BOTTOM, 0.72f,
				layout.getEditorArea());
		below.addPlaceholder(FindingsView.ID);
		below.addPlaceholder(CoverageView.ID);
		below.addPlaceholder(HistoryView.ID);
		left.addPlaceholder(IPageLayout.ID_OUTLINE);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(FindingsView.ID);
		layout.addShowViewShortcut(CoverageView.ID);
		if (isWide) {
			IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, 0.66f, layout.getEditorArea());
			right.addView(PreviewView.ID);
			right.addPlaceholder(CHEAT_SHEETS);
			right.addPlaceholder(HELP);
		} else {
			IPlaceholderFolderLayout right = layout.createPlaceholderFolder(RIGHT, IPageLayout.RIGHT, 0.62f, layout.getEditorArea());
			right.addPlaceholder(PreviewView.ID);
			right.addPlaceholder(CHEAT_SHEETS);
			right.addPlaceholder(HELP);
		}
		layout.addShowViewShortcut(PreviewView.ID);
		layout.setEditorOnboardingText("Open a day, a module or a session from the list on the left.");
		// Shown with their keys; what has none is not shown.
		layout.addEditorOnboardingCommandId(CommandIds.OPEN_PROGRAMME);
		layout.addEditorOnboardingCommandId(CommandIds.CHECK);
		layout.addEditorOnboardingCommandId(CommandIds.EXPORT);
	}
}
