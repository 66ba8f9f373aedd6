package org.tenday.ui.internal.programmes;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.tenday.ui.internal.opening.RecentProgrammes;

/** Whoever comes back to the window finds the recent programmes as they are on the disk now. */
final class RecentLook implements IWindowListener {

	private final Job job;

	RecentLook(RecentProgrammes recent) {
		job = Job.create("Looking for recent programmes", monitor -> {
			recent.look();
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		job.schedule();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Moved or deleted is what somebody does elsewhere; it is seen on coming back.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// Nothing is held for a window.
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// Opening activates as well.
	}
}
