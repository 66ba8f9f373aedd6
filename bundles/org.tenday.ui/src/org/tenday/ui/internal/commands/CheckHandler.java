package org.tenday.ui.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.findings.FindingsView;

/** Checks the active part's programme and shows what was found. */
public final class CheckHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		// Asked before the view comes to the front and is itself the active part.
		Optional<OpenProgramme> programme = active(event);
		if (page != null && programme.isPresent()) {
			check(page, programme.get());
		}
	}

	private static void check(IWorkbenchPage page, OpenProgramme programme) throws ExecutionException {
		try {
			if (page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_CREATE) instanceof FindingsView view) {
				// Before it is the active part, which is asked at that moment what it is about.
				view.check(programme);
				page.activate(view);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The list of findings can't be shown.", e);
		}
	}
}
