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
import org.eclipse.ui.PlatformUI;
import org.tenday.ui.FolderQuestion;
import org.tenday.ui.LessonImport;
import org.tenday.ui.StableId;

/** Asks which lesson is to become a programme, and where the programme goes. */
final class ImportLessonDialog extends TitleAreaDialog {

	private final Path start;
	private FolderField lesson;
	private FolderField folder;
	private LessonPreview preview;
	private LessonImport chosen;

	ImportLessonDialog(Shell shell, Path start) {
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
		shell.setText("Import lesson");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.tenday.ui.importLesson");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Make a programme of a lesson");
		setMessage("Lessons of The Carpentries can be imported: the folder that holds config.yaml or _config.yml.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		fields.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		lesson = new FolderField(fields, "importLesson.lesson", "Lesson",
				new FolderQuestion("The lesson", "The folder that holds config.yaml or _config.yml.", Optional.empty()), this::check);
		new Label(fields, SWT.NONE).setText("Found");
		preview = new LessonPreview(fields);
		folder = new FolderField(fields, "importLesson.folder", "Where it goes",
				new FolderQuestion("Where the programme goes", "A folder of its own is made in it.", Optional.of(start)), this::check);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, "Import", true), "importLesson.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		if (preview != null) {
			preview.show(lesson.folder());
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(lesson.folder().isPresent() && folder.folder().isPresent());
		}
	}

	@Override
	protected void okPressed() {
		chosen = new LessonImport(lesson.folder().orElseThrow(), folder.folder().orElseThrow());
		super.okPressed();
	}

	LessonImport lesson() {
		return chosen;
	}
}
