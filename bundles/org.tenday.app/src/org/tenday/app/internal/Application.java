package org.tenday.app.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.tenday.app.internal.handover.Arrivals;
import org.tenday.app.internal.handover.FirstStart;
import org.tenday.app.internal.handover.SecondStart;

/** Runs the workbench: the application that the product starts. */
public final class Application implements IApplication {

	/** In per cent. */
	private static final int SOME_ZOOM = 100;

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		Arrivals arrivals = new Arrivals();
		// The system may name documents before there is a window.
		display.addListener(SWT.OpenDocument, event -> arrivals.add(SecondStart.named(event.text)));
		try {
			return claimDataFolder() && run(display, arrivals) == PlatformUI.RETURN_RESTART ? begunAnew() : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** The scripts that start Tenday end with it, so it starts itself. */
	private static Integer begunAnew() {
		Platform.getInstanceLocation().release();
		try {
			return NextStart.begin() ? EXIT_OK : EXIT_RESTART;
		} catch (IOException e) {
			ILog.of(Application.class).error("Tenday could not be started again: start it yourself.", e);
			return EXIT_OK;
		}
	}

	private static int run(Display display, Arrivals arrivals) {
		readyIcons();
		Optional<FirstStart> listening = listen(arrivals);
		try {
			return PlatformUI.createAndRunWorkbench(display, new TendayWorkbenchAdvisor(arrivals));
		} finally {
			listening.ifPresent(Application::close);
		}
	}

	/**
	 * All icons are drawings. What draws them takes long to be read from the disk, and the window would wait for that when it comes to its first
	 * icon: so an icon is drawn for nobody beside it, while the window is put together. Not on macOS, whose own drawing may want the first
	 * thread, which is busy.
	 */
	private static void readyIcons() {
		if (!Platform.WS_COCOA.equals(Platform.getWS())) {
			Thread.ofPlatform().name("Icons").daemon().start(() -> ResourceLocator
					.imageDescriptorFromBundle(Application.class, "icons/tenday.svg").ifPresent(icon -> icon.getImageData(SOME_ZOOM)));
		}
	}

	private static Optional<FirstStart> listen(Arrivals arrivals) {
		try {
			return Optional.of(FirstStart.listen(folder(), arrivals::add));
		} catch (IOException e) {
			// Everything works but this: a second start then says that Tenday is open already.
			ILog.of(Application.class).warn("Later starts of Tenday can't hand over to this one: " + e.getMessage(), e);
			return Optional.empty();
		}
	}

	private static void close(FirstStart listening) {
		try {
			listening.close();
		} catch (IOException e) {
			ILog.of(Application.class).warn("The note of where Tenday listens can't be taken away: " + e.getMessage(), e);
		}
	}

	/** Of this user's window layout and preferences, once it is settled. */
	private static Path folder() throws IOException {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
		} catch (URISyntaxException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/**
	 * Settles the folder of this user's window layout and preferences, never asking, and locks it for this process.
	 *
	 * @return whether the folder is ours; if not, the Tenday that has it opens what this one was to open, or the user has been told why not
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
			if (!SecondStart.handOver(folder(), SecondStart.named(Platform.getApplicationArgs()))) {
				MessageDialog.openInformation(null, "Tenday",
						"Tenday is already open, but does not answer. Use its window, or close it first.");
			}
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
