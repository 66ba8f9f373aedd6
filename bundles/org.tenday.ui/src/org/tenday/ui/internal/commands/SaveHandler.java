package org.tenday.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;

/** Saves the programme of the active part, whichever of its parts that is. */
public final class SaveHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) {
		active(event).ifPresent(programme -> programmes().save(programme));
	}
}
