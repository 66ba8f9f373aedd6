package org.tenday.ui.internal.commands;

import org.tenday.authoring.OpenProgramme;

/** Takes the last edit of the active part's programme back. */
public final class UndoHandler extends HistoryHandler {

	public UndoHandler() {
		super("Undo", OpenProgramme::undoLabel, OpenProgramme::undo);
	}
}
