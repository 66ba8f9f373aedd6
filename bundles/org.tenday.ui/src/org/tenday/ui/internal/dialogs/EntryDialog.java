package org.tenday.ui.internal.dialogs;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.tenday.model.Session;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.Entry;
import org.tenday.ui.internal.asking.EntryQuestion;

/** Asks for the words and the length of a break or a task. */
final class EntryDialog extends HeadedDialog {

	private static final int TEXT_LINES = 6;

	private final EntryQuestion question;
	private Text title;
	private Text text;
	private Spinner minutes;
	private Entry entry;

	EntryDialog(Shell shell, EntryQuestion question) {
		super(shell, question.title(), "org.tenday.ui.board");
		this.question = question;
		entry = question.start();
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8);
	}

	@Override
	void fill(Composite fields) {
		setTitle(question.title());
		setMessage(question.message());
		label(fields, "&Title", SWT.CENTER);
		title = new Text(fields, SWT.SINGLE | SWT.BORDER);
		title.setText(question.start().title());
		title.selectAll();
		StableId.set(title, "entry.title");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		if (question.hasText()) {
			label(fields, "Te&xt", SWT.BEGINNING);
			text = new Text(fields, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
			text.setText(question.start().text());
			StableId.set(text, "entry.text");
			GridDataFactory.fillDefaults().grab(true, true).hint(120, TEXT_LINES * text.getLineHeight()).applyTo(text);
		}
		label(fields, "&Minutes", SWT.CENTER);
		minutes = new Spinner(fields, SWT.BORDER);
		minutes.setValues(question.start().minutes(), question.least(), Session.MAX_MINUTES, 0, 5, 15);
		StableId.set(minutes, "entry.minutes");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(minutes);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true), "entry.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		String words = text == null ? question.start().text() : text.getText().replace("\r\n", "\n");
		entry = new Entry(title.getText().strip(), words, minutes.getSelection());
		super.okPressed();
	}

	Entry entry() {
		return entry;
	}
}
