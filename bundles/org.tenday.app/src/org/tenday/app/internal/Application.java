package org.tenday.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench: the application that the product starts. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			if (!claimDataFolder()) {
				return EXIT_OK;
			}
			int result = PlatformUI.createAndRunWorkbench(display, new TendayWorkbenchAdvisor());
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/**
	 * Settles the folder of this user's window layout and preferences, never asking, and locks it for this process.
	 *
	 * @return whether the folder is ours; if not, the user has been told why
	 */
	private static boolean claimDataFolder() {
		Location data = Platform.getInstanceLocation();
		try {
			if (!data.isSet()) {
				Path folder = DataFolder.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
				Files.createDirectories(folder);
				data.set(folder.toUri().toURL(), false);
			}
			if (data.lock()) {
				return true;
			}
			MessageDialog.openInformation(null, "Tenday", "Tenday is already open. Use its window, or close it first.");
		} catch (IOException e) {
			MessageDialog.openError(null, "Tenday", "Tenday can't keep its settings in " + data.getURL() + ": " + e.getMessage()
					+ ". Make the folder writable, or start Tenday with -data and another folder.");
		}
		return false;
	}

	@Override
	public void stop() {
		IWorkbench workbench = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench() : null;
		if (workbench != null) {
			Display display = workbench.getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					workbench.close();
				}
			});
		}
	}
}
