package org.tenday.ui.internal.programmes;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;

/** Has the workbench look again at what can be undone, redone and saved, and how the menu says it, whenever a programme has changed. */
final class ProgrammeEvaluations implements OpenProgrammes.Listener, ProgrammeListener {

	private final IWorkbench workbench;

	ProgrammeEvaluations(IWorkbench workbench) {
		this.workbench = workbench;
	}

	@Override
	public void opened(OpenProgramme programme) {
		programme.addListener(this);
	}

	@Override
	public void closed(OpenProgramme programme) {
		programme.removeListener(this);
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
		if (evaluations == null) {
			return;
		}
		ProgrammeTester.PROPERTIES.forEach(evaluations::requestEvaluation);
		ICommandService commands = workbench.getService(ICommandService.class);
		commands.refreshElements("org.eclipse.ui.edit.undo", null);
		commands.refreshElements("org.eclipse.ui.edit.redo", null);
	}
}
