package org.tenday.ui.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.find.FindView;

/** Shows where words are found and replaced through the whole programme of the active part. */
public final class FindHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		// Asked before the view comes to the front and is itself the active part.
		Optional<OpenProgramme> programme = active(event);
		if (page == null || programme.isEmpty()) {
			return;
		}
		try {
			if (page.showView(FindView.ID, null, IWorkbenchPage.VIEW_CREATE) instanceof FindView view) {
				// Before it is the active part, which is asked at that moment what it is about.
				view.about(programme.get());
				page.activate(view);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The view in which words are found can't be shown.", e);
		}
	}
}
