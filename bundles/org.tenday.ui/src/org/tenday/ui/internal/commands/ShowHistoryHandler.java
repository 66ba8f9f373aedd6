package org.tenday.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.ui.internal.history.HistoryView;

/** Shows the earlier versions of what is being edited. */
public final class ShowHistoryHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			if (page != null) {
				page.showView(HistoryView.ID);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The earlier versions can't be shown.", e);
		}
	}
}
