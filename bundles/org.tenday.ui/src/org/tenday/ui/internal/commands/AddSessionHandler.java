package org.tenday.ui.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.ui.internal.editors.SessionsPage;

/** Adds a session to the module that is being edited. */
public final class AddSessionHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) {
		Optional.ofNullable(Adapters.adapt(HandlerUtil.getActivePart(event), SessionsPage.class)).ifPresent(SessionsPage::addSession);
	}
}
