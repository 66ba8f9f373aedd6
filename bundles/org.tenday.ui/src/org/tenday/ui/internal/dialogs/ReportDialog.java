package org.tenday.ui.internal.dialogs;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.tenday.ui.Report;
import org.tenday.ui.StableId;

/** Shows what came of long work; a click on a file opens it with whatever opens such files on this computer. */
final class ReportDialog extends HeadedDialog {

	private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID;

	private static final int MANY_REMARKS = 8;

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
		List remarks = new List(body, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		remarks.setItems(report.remarks().toArray(String[]::new));
		StableId.set(remarks, "report.remarks");
		int lines = Math.min(MANY_REMARKS, report.remarks().size());
		GridDataFactory.fillDefaults().grab(true, true).hint(520, remarks.getItemHeight() * (lines + 1)).applyTo(remarks);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (report.folder().isPresent()) {
			createButton(parent, OPEN_FOLDER, "Open folder", false);
		}
		StableId.set(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "report.close");
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == OPEN_FOLDER) {
			report.folder().ifPresent(folder -> Program.launch(folder.toString()));
		} else {
			super.buttonPressed(button);
		}
	}
}
