package org.tenday.ui.internal.editors;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Keeps the ground and the head of a page in the colours of the theme. A toolkit keeps the colours that it was made with, and a page that is
 * made after another theme was chosen would stand in those of the theme before.
 */
final class PageColours {

	private PageColours() {
	}

	/** Has the theme colour a page when it stands in its editor, and again whenever another theme is chosen. */
	static void follow(ScrolledForm page) {
		Display display = page.getDisplay();
		Runnable colour = () -> {
			if (!page.isDisposed()) {
				page.reskin(SWT.ALL);
			}
		};
		// A theme changes many colours one after the other; asking for the same run again takes the place of asking before.
		IPropertyChangeListener changed = event -> display.timerExec(0, colour);
		ColorRegistry registry = JFaceResources.getColorRegistry();
		registry.addListener(changed);
		page.addDisposeListener(event -> registry.removeListener(changed));
		display.asyncExec(colour);
	}
}
