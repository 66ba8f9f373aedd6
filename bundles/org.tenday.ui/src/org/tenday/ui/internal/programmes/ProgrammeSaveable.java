package org.tenday.ui.internal.programmes;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.Icons;

/** A programme as the workbench saves it: whole, whichever of its editors asks, and beside the user interface. */
public final class ProgrammeSaveable extends Saveable {

	private final OpenProgramme programme;
	private final Saving saving;

	ProgrammeSaveable(OpenProgramme programme, Saving saving) {
		this.programme = programme;
		this.saving = saving;
	}

	@Override
	public String getName() {
		return programme.programme().about().title();
	}

	@Override
	public String getToolTipText() {
		return programme.path().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.get("programme");
	}

	@Override
	public boolean isDirty() {
		return programme.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		saving.save(programme);
	}

	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
		return progress -> saving.save(programme) ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	/** What is being saved is a value that no longer changes, so its author can go on writing. */
	@Override
	public void disableUI(IWorkbenchPart[] parts, boolean closing) {
		if (closing) {
			super.disableUI(parts, closing);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ProgrammeSaveable saveable && saveable.programme == programme;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(programme);
	}
}
