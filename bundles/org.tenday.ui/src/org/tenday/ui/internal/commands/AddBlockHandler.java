package org.tenday.ui.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.model.BlockTypeId;
import org.tenday.ui.internal.editors.SessionsPage;

/** Adds a block to the session that is being edited; the command's parameter names its type. */
public final class AddBlockHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) {
		BlockTypeId type = new BlockTypeId(event.getParameter(CommandIds.BLOCK_TYPE));
		Optional.ofNullable(Adapters.adapt(HandlerUtil.getActivePart(event), SessionsPage.class)).ifPresent(page -> page.addBlock(type));
	}
}
