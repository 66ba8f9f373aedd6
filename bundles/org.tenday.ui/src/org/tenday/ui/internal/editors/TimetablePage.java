package org.tenday.ui.internal.editors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.tenday.model.Programme;
import org.tenday.ui.internal.board.Board;

/** The programme's usual timetable as a board. */
final class TimetablePage extends ProgrammePage {

	static final String ID = "timetable";

	private Board board;

	TimetablePage(ProgrammeFormEditor editor) {
		super(editor, ID, "Timetable", "timetable");
	}

	@Override
	String heading(Programme value) {
		return board.title();
	}

	@Override
	void createBody(IManagedForm form, Composite body) {
		board = new Board(programme(), form.getToolkit(), form.getForm(), body,
				session -> EditorOpener.openSession(getSite().getPage(), programme(), session));
	}

	/** Nobody sees a page that is not in front; it is made anew when it comes there. */
	@Override
	void show(Programme value) {
		if (isActive()) {
			board.show();
		}
	}

	@Override
	public void setActive(boolean isActive) {
		super.setActive(isActive);
		if (isActive && board != null) {
			board.show();
		}
	}
}
