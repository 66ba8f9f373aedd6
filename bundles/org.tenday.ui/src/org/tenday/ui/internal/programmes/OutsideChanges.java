package org.tenday.ui.internal.programmes;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.store.StoreException;

/** Whoever comes back to the window sees what others have done to the files meanwhile. */
final class OutsideChanges implements IWindowListener {

	private final OpenProgrammes programmes;
	private final Saving saving;

	OutsideChanges(OpenProgrammes programmes, Saving saving) {
		this.programmes = programmes;
		this.saving = saving;
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		programmes.all().forEach(this::look);
	}

	/**
	 * Only what is clean is looked at: taking it over asks nothing, and a question that appears whenever the window does would be a
	 * nuisance. What is dirty is compared when it is saved.
	 */
	private void look(OpenProgramme programme) {
		if (programme.isDirty()) {
			return;
		}
		Job job = Job.create("Looking for changes in " + programme.path().getFileName(), monitor -> {
			try {
				saving.refresh(programme);
			} catch (StoreException e) {
				// The next save says it aloud; a folder on a stick that is out for a moment is no reason to interrupt anybody.
				ILog.of(OutsideChanges.class).info(e.getMessage(), e);
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// What is done elsewhere is seen on coming back.
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
