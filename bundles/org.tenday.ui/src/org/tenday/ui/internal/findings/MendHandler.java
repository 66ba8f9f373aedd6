package org.tenday.ui.internal.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers the mends of the finding that is selected, each with what it would change. */
public final class MendHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof FindingsView view) {
			view.offerMends();
		}
		return null;
	}
}
