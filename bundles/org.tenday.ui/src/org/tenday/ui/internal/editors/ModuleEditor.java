package org.tenday.ui.internal.editors;

import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.SkillArea;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.areas.ContributedPage;
import org.tenday.ui.internal.arrange.Arranging;
import org.tenday.ui.internal.navigator.Node;

/** Edits one module: its overview and objectives, its sessions and their blocks, and what the plug-in of its skill area adds. */
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
		SkillAreaId area = areaId();
		String icon = Icons.nameOf(area());
		setTitleImage(new LocalResourceManager(JFaceResources.getResources(), getContainer()).get(Icons.get(icon)));
		addPage(new ModuleOverviewPage(this, module(), icon));
		sessions = new SessionsPage(this, module(), icon);
		addPage(sessions);
		for (ContributedPage page : programmes().editors().pages(area)) {
			addPage(new AreaPage(this, page, module(), icon));
		}
		if (wanted != null) {
			sessions.reveal(wanted);
		}
	}

	/** The skill area that the module is in. */
	SkillAreaId areaId() {
		return programme().programme().module(module()).map(Module::skillArea).orElse(SkillAreaId.CORE);
	}

	/** The same, where its plug-in is installed. */
	Optional<SkillArea> area() {
		return programmes().areas().area(areaId());
	}

	@Override
	Node place() {
		return new Node.OfModule(programme(), module());
	}

	/** Shows a session or a block on the page where it is edited. */
	@Override
	void show(Node node) {
		setActivePage(SessionsPage.ID);
		reveal(node);
	}

	/** Shows a session or a block, now or as soon as the programme has been read. */
	void reveal(Node node) {
		wanted = node;
		if (sessions != null) {
			sessions.reveal(node);
		}
	}

	@Override
	boolean isThere() {
		return programme().programme().module(module()).isPresent();
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
		if (adapter == SessionsPage.class || adapter == Arranging.class) {
			IFormPage active = sessions == null ? null : getActivePageInstance();
			return active == sessions ? adapter.cast(sessions) : null;
		}
		return super.getAdapter(adapter);
	}
}
