package org.tenday.ui.internal.programmes;

import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;

/** Tells a control of what happens to a programme, on the control's thread, for as long as the control is there. */
public final class Watch implements ProgrammeListener {

	private final Control control;
	private final Runnable changed;
	private final boolean isOfFilesAlone;

	private Watch(Control control, Runnable changed, boolean isOfFilesAlone) {
		this.control = control;
		this.changed = changed;
		this.isOfFilesAlone = isOfFilesAlone;
	}

	/**
	 * @param changed runs after every change of the programme's value and after every change of its files
	 * @return ends it before the control does, for a control that outlives the programme and would keep it in memory
	 */
	public static Runnable on(OpenProgramme programme, Control control, Runnable changed) {
		return add(programme, new Watch(control, changed, false));
	}

	/**
	 * @param changed runs after every change of the programme's files
	 * @return ends it before the control does, for a control that goes from one programme to another
	 */
	public static Runnable onFiles(OpenProgramme programme, Control control, Runnable changed) {
		return add(programme, new Watch(control, changed, true));
	}

	private static Runnable add(OpenProgramme programme, Watch watch) {
		DisposeListener last = event -> programme.removeListener(watch);
		programme.addListener(watch);
		watch.control.addDisposeListener(last);
		return () -> {
			programme.removeListener(watch);
			watch.control.removeDisposeListener(last);
		};
	}

	@Override
	public void programmeChanged(ProgrammeChange change) {
		if (!isOfFilesAlone) {
			run();
		}
	}

	@Override
	public void filesChanged() {
		run();
	}

	private void run() {
		if (Display.getCurrent() != null) {
			runIfThere();
		} else if (!control.isDisposed()) {
			control.getDisplay().asyncExec(this::runIfThere);
		}
	}

	private void runIfThere() {
		if (!control.isDisposed()) {
			changed.run();
		}
	}
}
