package org.tenday.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;

/** Takes over what others have changed in the files of the active part's programme. */
public final class RefreshHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) {
		active(event).ifPresent(programme -> programmes().refresh(programme));
	}
}
