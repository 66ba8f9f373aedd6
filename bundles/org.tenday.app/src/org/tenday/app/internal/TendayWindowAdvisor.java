package org.tenday.app.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What is particular to a window of Tenday. Its menus and toolbar are declared in plugin.xml. */
final class TendayWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point FIRST_SIZE = new Point(1280, 800);

	TendayWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle("Tenday");
		window.setInitialSize(FIRST_SIZE);
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
	}

	@Override
	public void postWindowCreate() {
		getWindowConfigurer().getWindow().getPartService().addPartListener(new WindowTitle(getWindowConfigurer()));
	}

	/** Whoever names a programme on the command line has begun already, and needs no page of ways to begin. */
	@Override
	public void openIntro() {
		if (Arrays.stream(Platform.getApplicationArgs()).allMatch(argument -> argument.startsWith("-"))) {
			super.openIntro();
		}
	}
}
