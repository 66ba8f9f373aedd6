package workbench;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * From the call of Java, whose time {@code org.tenday.bench.launched} holds in milliseconds since 1970, until the window is visible and has
 * begun to answer everything at once. Then closes the window as its user does.
 */
final class Start {

	private static final long CALM_MILLIS = 500;

	void run() throws InterruptedException {
		long launched = Long.parseLong(System.getProperty("org.tenday.bench.launched"));
		Display display = PlatformUI.getWorkbench().getDisplay();
		while (!display.syncCall(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible())) {
			Thread.sleep(1);
		}
		long calm = new Answering(display).awaitCalm(CALM_MILLIS);
		long before = (System.nanoTime() - calm) / 1_000_000;
		System.out.printf(Locale.ROOT, "%d%n", System.currentTimeMillis() - before - launched);
		// What the window remembers is part of the next start.
		display.syncCall(() -> PlatformUI.getWorkbench().close());
		// It is written after the window has gone; Java ends by itself then.
		new CountDownLatch(1).await();
	}
}
