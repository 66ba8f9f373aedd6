package org.tenday.ui.internal.dialogs;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tenday.model.Id;
import org.tenday.ui.FolderQuestion;
import org.tenday.ui.NewProgramme;
import org.tenday.ui.StableId;

/** Asks for the title and the place of a new programme. */
final class NewProgrammeDialog extends TitleAreaDialog {

	private final Path start;
	private Text title;
	private FolderField folder;
	private NewProgramme programme;

	NewProgrammeDialog(Shell shell, Path start) {
		super(shell);
		this.start = start;
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
		folder = new FolderField(fields, "newProgramme.folder", "Where",
				new FolderQuestion("Where the programme goes", "A folder of its own is made in it.", Optional.of(start)), this::check);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Create", true);
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
		programme = new NewProgramme(title.getText().strip(), folder.folder().orElseThrow());
		super.okPressed();
	}

	NewProgramme programme() {
		return programme;
	}
}
