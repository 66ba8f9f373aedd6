package org.tenday.ui.internal.programmes;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;

/** Has the workbench look again at what can be undone, redone and saved, and how the menu says it, whenever a programme has changed. */
final class ProgrammeEvaluations implements OpenProgrammes.Listener, ProgrammeListener, IWindowListener {

	/** What the menus say of a programme. */
	private record Said(Optional<String> undo, Optional<String> redo, boolean isDirty) {

		static Said of(OpenProgramme programme) {
			return new Said(programme.undoLabel(), programme.redoLabel(), programme.isDirty());
		}
	}

	private final IWorkbench workbench;
	private final Map<OpenProgramme, Said> said = new ConcurrentHashMap<>();

	ProgrammeEvaluations(IWorkbench workbench) {
		this.workbench = workbench;
		workbench.addWindowListener(this);
	}

	@Override
	public void opened(OpenProgramme programme) {
		said.put(programme, Said.of(programme));
		programme.addListener(this);
	}

	@Override
	public void closed(OpenProgramme programme) {
		programme.removeListener(this);
		said.remove(programme);
	}

	@Override
	public void programmeChanged(ProgrammeChange change) {
		evaluate();
	}

	@Override
	public void filesChanged() {
		evaluate();
	}

	private void evaluate() {
		Display display = workbench.getDisplay();
		if (Display.getCurrent() == display) {
			evaluateNow();
		} else if (!display.isDisposed()) {
			display.asyncExec(this::evaluateNow);
		}
	}

	private void evaluateNow() {
		IEvaluationService evaluations = workbench.getService(IEvaluationService.class);
		if (evaluations == null || !isOther()) {
			return;
		}
		ProgrammeTester.PROPERTIES.forEach(evaluations::requestEvaluation);
		name();
	}

	/** What became an edit while a calendar was in front is not in the menu: only the window that is in front is told. */
	@Override
	public void windowActivated(IWorkbenchWindow window) {
		name();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// What the menu says stays true.
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// It is activated then.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// Its menu is gone.
	}

	private void name() {
		ICommandService commands = workbench.getService(ICommandService.class);
		commands.refreshElements("org.eclipse.ui.edit.undo", null);
		commands.refreshElements("org.eclipse.ui.edit.redo", null);
	}

	/** Whoever types changes a programme at every key, and what the menus say of it now and then. */
	private boolean isOther() {
		boolean isOther = false;
		for (Map.Entry<OpenProgramme, Said> each : said.entrySet()) {
			Said now = Said.of(each.getKey());
			isOther |= !now.equals(each.setValue(now));
		}
		return isOther;
	}
}
