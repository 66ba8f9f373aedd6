package org.tenday.app.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the title of a window true: it names what is being edited, so that windows can be told apart in a list of them. */
final class WindowTitle implements IPartListener2 {

	private static final String PRODUCT = "Tenday";

	private final IWorkbenchWindowConfigurer window;
	private final IPropertyListener renamed = (source, property) -> refresh();

	WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
	}

	private void refresh() {
		IWorkbenchPage page = window.getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		window.setTitle(editor == null ? PRODUCT : editor.getTitle() + " – " + PRODUCT);
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		part.addPropertyListener(renamed);
		refresh();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		part.removePropertyListener(renamed);
		refresh();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		refresh();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		refresh();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		refresh();
	}
}
