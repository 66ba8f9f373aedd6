package org.tenday.ui.internal.editors;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.ui.internal.navigator.Node;

/** Opens the editor of a place in a programme, on the page and at the entry where the place is. */
public final class EditorOpener {

	private EditorOpener() {
	}

	/** Opens the editor of a place; one that is open already comes to the front. */
	public static void open(IWorkbenchPage page, Node node) {
		OpenProgramme open = node.programme();
		switch (node) {
		case Node.OfProgramme of -> openProgramme(page, open, OverviewPage.ID);
		case Node.OfTimetable of -> openTimetable(page, of);
		case Node.OfDay of -> openTimetable(page, of);
		case Node.OfSlot of -> openSlot(page, of);
		case Node.OfModules of -> openProgramme(page, open, OverviewPage.ID);
		case Node.OfModule of -> openModule(page, of, of.module(), ModuleOverviewPage.ID);
		case Node.OfSession of -> openModule(page, of, of.module(), SessionsPage.ID);
		case Node.OfBlock of -> openModule(page, of, of.module(), SessionsPage.ID);
		case Node.OfProblem of -> openProgramme(page, open, OverviewPage.ID);
		}
	}

	/**
	 * Opens the editor of a place; where it is the programme itself, on the page of one of its parts, at the entry that is meant.
	 *
	 * @param path the key of the part in the programme's files, such as {@code glossary}, and the entry's number from 0, where one is meant;
	 *             any other way leads to the overview
	 */
	public static void open(IWorkbenchPage page, Node node, List<String> path) {
		if (node instanceof Node.OfProgramme of) {
			if (openProgramme(page, of.programme(), RecordsPage.idOf(path)) instanceof RecordsPage records) {
				records.reveal(path);
			}
		} else {
			open(page, node);
		}
	}

	private static void openTimetable(IWorkbenchPage page, Node node) {
		if (open(page, ProgrammeInput.of(node.programme().path()), ProgrammeEditor.ID) instanceof ProgrammeEditor editor) {
			editor.setActivePage(TimetablePage.ID);
			editor.reveal(node);
		}
	}

	/** The page that is opened; null where it cannot be. */
	private static IFormPage openProgramme(IWorkbenchPage page, OpenProgramme open, String editorPage) {
		IEditorPart editor = open(page, ProgrammeInput.of(open.path()), ProgrammeEditor.ID);
		return editor instanceof ProgrammeFormEditor form ? form.setActivePage(editorPage) : null;
	}

	private static void openModule(IWorkbenchPage page, Node node, ModuleId module, String editorPage) {
		IEditorPart editor = open(page, ProgrammeInput.of(node.programme().path(), module), ModuleEditor.ID);
		if (editor instanceof ModuleEditor form) {
			form.setActivePage(editorPage);
			form.reveal(node);
		}
	}

	/** A session on a day is edited in its module; a break belongs to the timetable. */
	private static void openSlot(IWorkbenchPage page, Node.OfSlot of) {
		Programme programme = of.programme().programme();
		Timetable timetable = programme.timetable(of.timetable()).orElseThrow();
		switch (timetable.days().get(of.day()).slots().get(of.slot())) {
		case Slot.Break pause -> openTimetable(page, of);
		case Slot.OfSession slot -> openSession(page, of.programme(), slot.session());
		}
	}

	/** Opens the editor of a session, in its module. */
	static void openSession(IWorkbenchPage page, OpenProgramme open, SessionId session) {
		open.programme().moduleOf(session).map(Module::id)
				.ifPresent(module -> openModule(page, new Node.OfSession(open, module, session), module, SessionsPage.ID));
	}

	private static IEditorPart open(IWorkbenchPage page, ProgrammeInput input, String editor) {
		try {
			return page.openEditor(input, editor);
		} catch (PartInitException e) {
			ILog.of(EditorOpener.class).error("The editor of " + input.getToolTipText() + " can't be opened: " + e.getMessage(), e);
			return null;
		}
	}
}
