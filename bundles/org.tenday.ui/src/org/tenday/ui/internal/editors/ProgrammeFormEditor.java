package org.tenday.ui.internal.editors;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.outline.OutlinePage;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.internal.programmes.Watch;

/**
 * What the editors of a programme and of its modules have in common. When the window opens again with an editor of the last time, the
 * programme has not been read yet: the editor says so, and shows its pages as soon as it has.
 */
abstract class ProgrammeFormEditor extends FormEditor implements ISaveablesSource, OpenProgrammes.Listener {

	private Programmes programmes;
	private OpenProgramme programme;
	private String wantedPage;
	private boolean wasDirty;

	/** Adds the pages; the programme has been read. */
	abstract void addProgrammePages() throws PartInitException;

	/** What stands on the tab. */
	abstract String title();

	/** The place whose parts are edited here. */
	abstract Node place();

	/** Shows one of its parts. */
	abstract void show(Node part);

	/** Whether the file that this editor is for is not yet as what is shown. */
	abstract boolean isFileDirty();

	final Programmes programmes() {
		return programmes;
	}

	final OpenProgramme programme() {
		return programme;
	}

	@Override
	public final ProgrammeInput getEditorInput() {
		return (ProgrammeInput) super.getEditorInput();
	}

	@Override
	protected final void addPages() {
		// An editor's help has the editor's id.
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getContainer(), getSite().getId());
		getSite().setSelectionProvider(new PlaceSelection());
		programmes = getSite().getService(Programmes.class);
		programmes.open().addListener(this);
		Optional<OpenProgramme> open = programmes.open().find(getEditorInput().folder());
		if (open.isPresent()) {
			show(open.get());
		} else {
			Label label = addWaitingPage();
			programmes.open(getEditorInput().folder(), read -> showIfThere(label, read), message -> tell(label, message));
		}
	}

	private Label addWaitingPage() {
		Composite page = new Composite(getContainer(), SWT.NONE);
		page.setLayout(GridLayoutFactory.fillDefaults().margins(20, 20).create());
		Label label = new Label(page, SWT.WRAP);
		label.setText("Opening " + getEditorInput().folder() + " …");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		StableId.set(label, "editor.waiting");
		addPage(page);
		return label;
	}

	private static void tell(Label label, String message) {
		if (!label.isDisposed()) {
			label.setText(message);
			label.requestLayout();
		}
	}

	private void showIfThere(Label label, OpenProgramme read) {
		if (!label.isDisposed()) {
			removePage(0);
			show(read);
			setActivePage(wantedPage == null ? 0 : Math.max(0, indexOf(wantedPage)));
		}
	}

	private int indexOf(String pageId) {
		IFormPage page = findPage(pageId);
		return page == null ? 0 : page.getIndex();
	}

	private void show(OpenProgramme read) {
		programme = read;
		try {
			addProgrammePages();
		} catch (PartInitException e) {
			throw new IllegalStateException("The pages of " + getEditorInput().getToolTipText() + " can't be made.", e);
		}
		Watch.on(programme, getContainer(), this::update);
		update();
	}

	/** Whether what is edited is still in the programme: undoing takes a new module away again. */
	boolean isThere() {
		return true;
	}

	/** The window looks at a great deal when it is told that an editor is dirty, so it is told when that changes and not at every key. */
	private void update() {
		if (!isThere()) {
			// Not at once: whoever tells of the change tells others after this editor.
			getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
			return;
		}
		setPartName(title());
		boolean isDirty = isDirty();
		if (isDirty != wasDirty) {
			wasDirty = isDirty;
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public IFormPage setActivePage(String pageId) {
		wantedPage = pageId;
		return programme == null ? null : super.setActivePage(pageId);
	}

	@Override
	public final boolean isDirty() {
		return programme != null && isFileDirty();
	}

	/** The programme stays open as it is when its editors close, the last of them too: nothing would be lost that has to be asked about. */
	@Override
	public final boolean isSaveOnCloseNeeded() {
		return false;
	}

	/** The workbench saves what {@link #getSaveables()} gives, so this comes only from code that knows no better. */
	@Override
	public final void doSave(IProgressMonitor monitor) {
		if (programme != null) {
			programmes.save(programme);
		}
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("A programme is saved where it is.");
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final Saveable[] getSaveables() {
		return programme == null ? new Saveable[0] : programmes.saveables(programme).toArray(Saveable[]::new);
	}

	@Override
	public final Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public final void opened(OpenProgramme opened) {
		// This editor asked for its own programme and is told by the answer.
	}

	@Override
	public final void closed(OpenProgramme closed) {
		if (closed == programme) {
			getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class && programme != null) {
			return adapter.cast(new OutlinePage(place(), programmes.areas(), getSite().getSelectionProvider(), this::show,
					part -> EditorOpener.open(getSite().getPage(), part)));
		}
		return adapter == OpenProgramme.class ? adapter.cast(programme) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (programmes != null) {
			programmes.open().removeListener(this);
		}
		super.dispose();
	}
}
