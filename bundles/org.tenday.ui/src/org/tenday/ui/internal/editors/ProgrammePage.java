package org.tenday.ui.internal.editors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Programme;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.internal.programmes.Watch;

/** One page of an editor: its heading, and that it shows the programme anew after every change. */
abstract class ProgrammePage extends FormPage {

	private final ProgrammeFormEditor editor;
	private final String icon;

	ProgrammePage(ProgrammeFormEditor editor, String id, String title, String icon) {
		super(editor, id, title);
		this.editor = editor;
		this.icon = icon;
	}

	/** Makes the controls, with a layout of the page's own. */
	abstract void createBody(IManagedForm form, Composite body);

	/** Has the controls show the programme as it is. */
	abstract void show(Programme value);

	/** What stands above the page. */
	abstract String heading(Programme value);

	final OpenProgramme programme() {
		return editor.programme();
	}

	final Programmes programmes() {
		return editor.programmes();
	}

	@Override
	protected final void createFormContent(IManagedForm managed) {
		ScrolledForm scrolled = managed.getForm();
		Form form = scrolled.getForm();
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), form);
		form.setImage(images.get(Icons.get(icon)));
		managed.getToolkit().decorateFormHeading(form);
		createBody(managed, scrolled.getBody());
		PageColours.follow(scrolled);
		Watch.on(programme(), form, () -> showAll(form));
		showAll(form);
	}

	private void showAll(Form form) {
		Programme value = programme().programme();
		String heading = heading(value);
		if (!heading.equals(form.getText())) {
			form.setText(heading);
		}
		show(value);
	}
}
