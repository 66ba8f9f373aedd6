package org.tenday.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.tenday.addon.AddOns;

/** The add-ons of the running installation, as the commands get at them. */
@FunctionalInterface
interface InstalledAddOns {

	/** From which start level on the platform gives what p2 needs; other commands do without and begin sooner: see releng/adr/0012. */
	int SERVICES = 5;

	/** Far more than it ever takes; it only keeps a fault from waiting for ever. */
	int SECONDS = 60;

	/**
	 * Gets them.
	 *
	 * @throws CommandException where this installation can't be changed
	 */
	AddOns get() throws CommandException;

	/** Those of the running platform, of which more is started for this. */
	static InstalledAddOns inPlatform() {
		return () -> {
			if (!Platform.isRunning()) {
				throw new CommandException("Add-ons are installed in and removed from a Tenday that is installed; this one is not.");
			}
			BundleContext context = FrameworkUtil.getBundle(Platform.class).getBundleContext();
			startServices(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class));
			ServiceReference<AddOns> reference = context.getServiceReference(AddOns.class);
			if (reference == null) {
				throw new CommandException("What installs add-ons could not be started; the log says why.");
			}
			return context.getService(reference);
		};
	}

	private static void startServices(FrameworkStartLevel level) throws CommandException {
		if (level.getStartLevel() >= SERVICES) {
			return;
		}
		CountDownLatch started = new CountDownLatch(1);
		level.setStartLevel(SERVICES, event -> {
			if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
				started.countDown();
			}
		});
		try {
			if (!started.await(SECONDS, TimeUnit.SECONDS)) {
				throw new CommandException("What installs add-ons does not start; the log says why.");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CommandException("Starting what installs add-ons was interrupted.", e);
		}
	}
}
