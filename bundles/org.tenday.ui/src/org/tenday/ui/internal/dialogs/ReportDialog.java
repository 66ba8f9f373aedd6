package org.tenday.ui.internal.dialogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.FileQuestion;
import org.tenday.ui.internal.asking.Report;
import org.tenday.ui.internal.programmes.Programmes;

/** Shows what came of long work; a click on a file opens it with whatever opens such files on this computer. */
final class ReportDialog extends HeadedDialog {

	private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID;

	private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

	private static final int MANY_REMARKS = 8;

	private static final int WIDTH = 620;

	private final Report report;

	ReportDialog(Shell shell, Report report) {
		super(shell, report.title(), "org.tenday.ui.export");
		this.report = report;
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().spacing(0, 6);
	}

	@Override
	void fill(Composite body) {
		setTitle(report.title());
		setMessage(report.message());
		report.folder().ifPresent(folder -> report.files().forEach(file -> addFile(body, folder, file)));
		if (!report.remarks().isEmpty()) {
			addRemarks(body);
		}
	}

	private static void addFile(Composite body, Path folder, String file) {
		Link link = new Link(body, SWT.NONE);
		link.setText("<a>" + file.replace("&", "&&") + "</a>");
		StableId.set(link, "report.file." + file);
		link.addListener(SWT.Selection, event -> Program.launch(folder.resolve(file).toString()));
	}

	private void addRemarks(Composite body) {
		Label label = new Label(body, SWT.NONE);
		label.setText("To be looked at:");
		Text remarks = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		remarks.setText(String.join("\n", report.remarks()));
		StableId.set(remarks, "report.remarks");
		int lines = Math.min(MANY_REMARKS, report.remarks().size());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, remarks.getLineHeight() * (2 * lines + 1)).applyTo(remarks);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (report.folder().isPresent()) {
			createButton(parent, OPEN_FOLDER, "Open folder", false);
		}
		if (!report.remarks().isEmpty()) {
			StableId.set(createButton(parent, SAVE, "&Save as Text…", false), "report.save");
		}
		StableId.set(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "report.close");
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == OPEN_FOLDER) {
			report.folder().ifPresent(folder -> Program.launch(folder.toString()));
		} else if (button == SAVE) {
			save();
		} else {
			super.buttonPressed(button);
		}
	}

	private void save() {
		String text = report.message() + "\n\n" + String.join("\n", report.remarks()) + "\n";
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getService(Dialogs.class).newFile(new FileQuestion("Save the report", "Text", List.of("txt")), "report.txt")
				.ifPresent(
						file -> workbench.getService(Programmes.class).background().start("Saving the report", monitor -> write(file, text),
								this::saySaved));
	}

	private void saySaved(Path file) {
		if (getShell() != null && !getShell().isDisposed()) {
			setMessage("Saved as " + file + ".");
		}
	}

	/** Beside it first, so that what is there is never half a report. */
	private static Path write(Path file, String text) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		try {
			Files.writeString(fresh, text);
			return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new IOException("The report can't be written to " + file + ": choose another place.", e);
		}
	}
}
