package org.tenday.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tenday.ui.internal.navigator.NavigatorView;

/** Where things stand in the window at first: the navigator on the left, the editors beside it. */
public final class PerspectiveFactory implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("org.tenday.ui.left", IPageLayout.LEFT, 0.26f, layout.getEditorArea());
		left.addView(NavigatorView.ID);
		layout.addShowViewShortcut(NavigatorView.ID);
	}
}
