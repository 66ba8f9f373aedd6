package org.tenday.ui.internal.dialogs;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tenday.ui.FolderQuestion;
import org.tenday.ui.LessonImport;
import org.tenday.ui.StableId;

/** Asks which lesson is to become a programme, and where the programme goes. */
final class ImportLessonDialog extends HeadedDialog {

	private final Path start;
	private FolderField lesson;
	private FolderField folder;
	private LessonPreview preview;
	private LessonImport chosen;

	ImportLessonDialog(Shell shell, Path start) {
		super(shell, "Import lesson", "org.tenday.ui.importLesson");
		this.start = start;
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8);
	}

	@Override
	void fill(Composite fields) {
		setTitle("Make a programme of a lesson");
		setMessage("Lessons of The Carpentries can be imported: the folder that holds config.yaml or _config.yml.");
		lesson = new FolderField(fields, "importLesson.lesson", "Lesson",
				new FolderQuestion("The lesson", "The folder that holds config.yaml or _config.yml.", Optional.empty()), this::check);
		new Label(fields, SWT.NONE).setText("Found");
		preview = new LessonPreview(fields);
		folder = new FolderField(fields, "importLesson.folder", "Where it goes",
				new FolderQuestion("Where the programme goes", "A folder of its own is made in it.", Optional.of(start)), this::check);
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
