package org.tenday.ui.internal.commands;

import org.tenday.authoring.OpenProgramme;

/** Makes the edit of the active part's programme again that was last taken back. */
public final class RedoHandler extends HistoryHandler {

	public RedoHandler() {
		super("Redo", OpenProgramme::redoLabel, OpenProgramme::redo);
	}
}
