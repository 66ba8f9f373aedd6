package org.tenday.ui.internal.editors;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.navigator.Node;

/** Edits one module: its overview and objectives, its sessions and their blocks. */
public final class ModuleEditor extends ProgrammeFormEditor {

	/** The editor's id. */
	public static final String ID = "org.tenday.ui.moduleEditor";

	private SessionsPage sessions;
	private Node wanted;

	ModuleId module() {
		return getEditorInput().module().orElseThrow();
	}

	@Override
	void addProgrammePages() throws PartInitException {
		addPage(new ModuleOverviewPage(this, module()));
		sessions = new SessionsPage(this, module());
		addPage(sessions);
		if (wanted != null) {
			sessions.reveal(wanted);
		}
	}

	/** Shows a session or a block, now or as soon as the programme has been read. */
	void reveal(Node node) {
		wanted = node;
		if (sessions != null) {
			sessions.reveal(node);
		}
	}

	@Override
	String title() {
		return titleOf(programme().programme(), module());
	}

	/** What a module is called, also where it has no title or is not there any more. */
	static String titleOf(Programme programme, ModuleId module) {
		return programme.module(module).map(Module::title).map(title -> Wording.titleOr(title, module.value())).orElse(module.value());
	}

	@Override
	boolean isFileDirty() {
		return programme().isDirty(module());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == SessionsPage.class) {
			IFormPage active = sessions == null ? null : getActivePageInstance();
			return active == sessions ? adapter.cast(sessions) : null;
		}
		return super.getAdapter(adapter);
	}
}
