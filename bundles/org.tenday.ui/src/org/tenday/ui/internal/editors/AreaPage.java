package org.tenday.ui.internal.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.tenday.authoring.fields.ModuleFields;
import org.tenday.model.BlockId;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.Module;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.areas.Contributed;
import org.tenday.ui.internal.areas.ContributedPage;
import org.tenday.ui.internal.form.FieldBinder;
import org.tenday.ui.internal.form.PropertyEditing;
import org.tenday.ui.internal.form.Rows;
import org.tenday.ui.internal.navigator.Node;

/** A page that the plug-in of a module's skill area brings; one sentence where that fails. */
final class AreaPage extends ProgrammePage {

	private final ModuleEditor editor;
	private final ModuleId module;
	private final Contributed<ModulePage> contributed;
	private Editing editing;
	private Composite place;
	private ModulePage page;

	AreaPage(ModuleEditor editor, ContributedPage contributed, ModuleId module, String icon) {
		super(editor, contributed.page().id(), contributed.name(), icon);
		this.editor = editor;
		this.module = module;
		this.contributed = contributed.page();
	}

	@Override
	String heading(Programme value) {
		return ModuleEditor.titleOf(value, module);
	}

	@Override
	void createBody(IManagedForm form, Composite body) {
		body.setLayout(Rows.page(1));
		place = form.getToolkit().createComposite(body);
		place.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		StableId.set(place, "page." + contributed.id());
		editing = new Editing(new FieldBinder(programme(), form));
		contributed.make(this::tell).ifPresent(made -> {
			page = made;
			contributed.call("shown", () -> made.create(place, editing), this::tell);
		});
	}

	/** The sentence in place of all that the plug-in has made so far. */
	private void tell(String sentence) {
		page = null;
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		Label label = getManagedForm().getToolkit().createLabel(place, sentence + " The other pages have all that this module holds.",
				SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		StableId.set(label, "page.failed");
		getManagedForm().reflow(true);
	}

	/** Nobody sees a page that is not in front; it is made anew when it comes there. */
	@Override
	void show(Programme value) {
		if (isActive()) {
			show();
		}
	}

	@Override
	public void setActive(boolean isActive) {
		super.setActive(isActive);
		if (isActive && place != null) {
			show();
		}
	}

	private void show() {
		if (page != null) {
			contributed.call("shown", () -> page.show(editing.value()), this::tellSoon);
		}
	}

	/** The page may be in the middle of the click or key that it fails on, and its controls must survive that. */
	private void tellSoon(String sentence) {
		page = null;
		place.getDisplay().asyncExec(() -> {
			if (!place.isDisposed()) {
				tell(sentence);
			}
		});
	}

	/** The module as the page sees it. */
	private final class Editing extends PropertyEditing<Module> implements ModuleEditing {

		Editing(FieldBinder binder) {
			super(binder, new ModuleFields(module).whole(), place);
		}

		@Override
		public void open(SessionId session) {
			editor.show(new Node.OfSession(AreaPage.this.programme(), module, session));
		}

		@Override
		public void open(BlockId block) {
			value().sessions().stream().filter(session -> session.blocks().stream().anyMatch(candidate -> candidate.id().equals(block)))
					.findFirst()
					.ifPresent(session -> editor.show(new Node.OfBlock(AreaPage.this.programme(), module, session.id(), block)));
		}
	}
}
