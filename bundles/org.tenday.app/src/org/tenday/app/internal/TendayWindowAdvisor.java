package org.tenday.app.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What is particular to a window of Tenday. Its menus and toolbar are declared in plugin.xml. */
final class TendayWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point LEAST_SIZE = new Point(1280, 800);
	private static final Point MOST_SIZE = new Point(1560, 960);
	/** As much of the screen as the window takes at first, between its least and its most. */
	private static final double SHARE = 0.95;

	TendayWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle("Tenday");
		window.setInitialSize(firstSize(window.getWorkbenchConfigurer().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea()));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
	}

	private static Point firstSize(Rectangle screen) {
		return new Point(Math.min(screen.width, Math.clamp((int) (screen.width * SHARE), LEAST_SIZE.x, MOST_SIZE.x)),
				Math.min(screen.height, Math.clamp((int) (screen.height * SHARE), LEAST_SIZE.y, MOST_SIZE.y)));
	}

	@Override
	public void postWindowCreate() {
		getWindowConfigurer().getWindow().getPartService().addPartListener(new WindowTitle(getWindowConfigurer()));
	}

	/** Who names a programme on the command line, or goes on in what was open the last time, has begun and needs no page of ways to begin. */
	@Override
	public void openIntro() {
		if (Arrays.stream(Platform.getApplicationArgs()).allMatch(argument -> argument.startsWith("-")) && !goesOn()) {
			super.openIntro();
		}
	}

	private boolean goesOn() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		return page != null && page.getEditorReferences().length > 0;
	}
}
