package org.tenday.ui.internal.programmes;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;

/**
 * Holds the workbench's view of what is unsaved. As a programme stays open when its last editor is closed, closing an editor asks nothing;
 * closing the window asks about every programme that is dirty.
 */
final class ProgrammeSaveables implements ISaveablesSource, OpenProgrammes.Listener {

	private final OpenProgrammes programmes;
	private final Saving saving;
	private final ISaveablesLifecycleListener workbench;
	private final Display display;

	ProgrammeSaveables(OpenProgrammes programmes, Saving saving, ISaveablesLifecycleListener workbench, Display display) {
		this.programmes = programmes;
		this.saving = saving;
		this.workbench = workbench;
		this.display = display;
	}

	ProgrammeSaveable of(OpenProgramme programme) {
		return new ProgrammeSaveable(programme, saving);
	}

	@Override
	public void opened(OpenProgramme programme) {
		tell(SaveablesLifecycleEvent.POST_OPEN, programme);
		programme.addListener(new ProgrammeListener() {
			@Override
			public void programmeChanged(ProgrammeChange change) {
				tell(SaveablesLifecycleEvent.DIRTY_CHANGED, programme);
			}

			@Override
			public void filesChanged() {
				tell(SaveablesLifecycleEvent.DIRTY_CHANGED, programme);
			}
		});
	}

	@Override
	public void closed(OpenProgramme programme) {
		tell(SaveablesLifecycleEvent.POST_CLOSE, programme);
	}

	private void tell(int type, OpenProgramme programme) {
		Runnable telling = () -> workbench
				.handleLifecycleEvent(new SaveablesLifecycleEvent(this, type, new Saveable[]{ of(programme) }, false));
		if (Display.getCurrent() == display) {
			telling.run();
		} else if (!display.isDisposed()) {
			display.asyncExec(telling);
		}
	}

	@Override
	public Saveable[] getSaveables() {
		return programmes.all().stream().map(this::of).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}
}
