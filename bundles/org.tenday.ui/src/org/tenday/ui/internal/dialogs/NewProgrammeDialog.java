package org.tenday.ui.internal.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tenday.model.Id;
import org.tenday.sample.Template;
import org.tenday.ui.FolderQuestion;
import org.tenday.ui.NewProgramme;
import org.tenday.ui.StableId;

/** Asks for the title and the place of a new programme, and what it begins as. */
final class NewProgrammeDialog extends TitleAreaDialog {

	private final Path start;
	private final List<Template> templates;
	private Text title;
	private Combo template;
	private FolderField folder;
	private NewProgramme programme;

	NewProgrammeDialog(Shell shell, Path start, List<Template> templates) {
		super(shell);
		this.start = start;
		this.templates = List.copyOf(templates);
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("New programme");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Start a new programme");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		fields.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		new Label(fields, SWT.NONE).setText("Title");
		title = new Text(fields, SWT.BORDER);
		title.addListener(SWT.Modify, event -> check());
		StableId.set(title, "newProgramme.title");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(title);
		addTemplates(fields);
		folder = new FolderField(fields, "newProgramme.folder", "Where",
				new FolderQuestion("Where the programme goes", "A folder of its own is made in it.", Optional.of(start)), this::check);
		return area;
	}

	private void addTemplates(Composite fields) {
		new Label(fields, SWT.NONE).setText("Begins as");
		template = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
		template.setItems(templates.stream().map(Template::name).toArray(String[]::new));
		template.select(0);
		StableId.set(template, "newProgramme.template");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(template);
		new Label(fields, SWT.NONE);
		Label words = new Label(fields, SWT.WRAP);
		words.setText(chosen().description());
		StableId.set(words, "newProgramme.description");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(380, SWT.DEFAULT).applyTo(words);
		template.addListener(SWT.Selection, event -> words.setText(chosen().description()));
	}

	private Template chosen() {
		return templates.get(template.getSelectionIndex());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, "Create", true), "newProgramme.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		Button create = getButton(IDialogConstants.OK_ID);
		boolean isComplete = !title.getText().isBlank() && folder.folder().isPresent();
		setMessage(isComplete
				? "It will be the folder " + folder.folder().orElseThrow().resolve(Id.fromTitle(title.getText(), "programme")) + "."
				: "Say what it is called, and where it goes.");
		if (create != null) {
			create.setEnabled(isComplete);
		}
	}

	@Override
	protected void okPressed() {
		programme = new NewProgramme(title.getText().strip(), folder.folder().orElseThrow(), chosen());
		super.okPressed();
	}

	NewProgramme programme() {
		return programme;
	}
}
