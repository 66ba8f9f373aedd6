package org.tenday.ui.internal.editors;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.tenday.ui.internal.arrange.Arranging;
import org.tenday.ui.internal.board.Board;
import org.tenday.ui.internal.navigator.Node;

/** Edits what is not in a module: the overview, the timetable, the people, the glossary, the references and the pictures. */
public final class ProgrammeEditor extends ProgrammeFormEditor {

	/** The editor's id. */
	public static final String ID = "org.tenday.ui.programmeEditor";

	private TimetablePage timetable;
	private Node wanted;

	@Override
	void addProgrammePages() throws PartInitException {
		addPage(new OverviewPage(this));
		timetable = new TimetablePage(this);
		addPage(timetable);
		addPage(RecordsPage.people(this));
		addPage(RecordsPage.glossary(this));
		addPage(RecordsPage.references(this));
		addPage(RecordsPage.pictures(this));
		if (wanted != null) {
			timetable.reveal(wanted);
		}
	}

	/** Shows one of the timetables, a day of one or what stands on a day, now or as soon as the programme has been read. */
	void reveal(Node shown) {
		wanted = shown;
		if (timetable != null) {
			timetable.reveal(shown);
		}
	}

	@Override
	Node place() {
		return new Node.OfProgramme(programme());
	}

	/** Modules have editors of their own; here is what holds them together. */
	@Override
	void show(Node part) {
		setActivePage(switch (part) {
		case Node.OfTimetable of -> TimetablePage.ID;
		case Node.OfDay of -> TimetablePage.ID;
		case Node.OfSlot of -> TimetablePage.ID;
		default -> OverviewPage.ID;
		});
	}

	@Override
	String title() {
		return programme().programme().about().title();
	}

	@Override
	boolean isFileDirty() {
		return programme().isFrameDirty();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Board.class || adapter == Arranging.class) {
			IFormPage active = timetable == null ? null : getActivePageInstance();
			return active == timetable ? adapter.cast(timetable.board()) : null;
		}
		return super.getAdapter(adapter);
	}
}
