package org.tenday.ui.internal.editors;

import org.eclipse.ui.PartInitException;

/** Edits what is not in a module: the overview and the timetable. */
public final class ProgrammeEditor extends ProgrammeFormEditor {

	/** The editor's id. */
	public static final String ID = "org.tenday.ui.programmeEditor";

	@Override
	void addProgrammePages() throws PartInitException {
		addPage(new OverviewPage(this));
		addPage(new TimetablePage(this));
	}

	@Override
	String title() {
		return programme().programme().about().title();
	}

	@Override
	boolean isFileDirty() {
		return programme().isFrameDirty();
	}
}
