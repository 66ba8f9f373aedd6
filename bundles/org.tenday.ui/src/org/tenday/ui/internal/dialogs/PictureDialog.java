package org.tenday.ui.internal.dialogs;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.PictureQuestion;
import org.tenday.ui.internal.asking.PictureWords;

/** Asks what must be known of a picture before it can be printed. */
final class PictureDialog extends HeadedDialog {

	private static final int WIDTH = 420;

	private final PictureQuestion question;
	private Text alt;
	private Text source;
	private Text licence;
	private Text consent;
	private PictureWords words;

	PictureDialog(Shell shell, PictureQuestion question) {
		super(shell, "Insert picture", "org.tenday.ui.text");
		this.question = question;
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8);
	}

	@Override
	void fill(Composite fields) {
		setTitle(question.picture());
		alt = text(fields, "Alternative text", "alt", "What somebody who cannot see the picture needs to know.",
				SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		source = text(fields, "Source", "source", "Where it comes from and who made it.", SWT.SINGLE);
		licence = text(fields, "Licence", "licence", "Such as CC BY 4.0, or Own work.", SWT.SINGLE);
		consent = text(fields, "Consent", "consent", "How the people in it agreed. Leave it empty where it shows nobody.", SWT.SINGLE);
	}

	private Text text(Composite parent, String label, String id, String help, int style) {
		Label words = new Label(parent, SWT.NONE);
		words.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(words);
		Text text = new Text(parent, SWT.BORDER | style);
		boolean isLong = (style & SWT.MULTI) != 0;
		if (!isLong) {
			text.setMessage(help);
		}
		text.setToolTipText(help);
		text.addListener(SWT.Modify, event -> check());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		StableId.set(text, "picture." + id);
		GridDataFactory.fillDefaults().grab(true, isLong).hint(WIDTH, isLong ? 4 * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, "Insert", true), "picture.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		Button insert = getButton(IDialogConstants.OK_ID);
		if (insert == null) {
			return;
		}
		boolean isSaid = !alt.getText().isBlank();
		insert.setEnabled(isSaid);
		if (!isSaid) {
			setMessage("Say what somebody who cannot see the picture needs to know.");
		} else if (source.getText().isBlank() || licence.getText().isBlank()) {
			setMessage("Say where it comes from and under which licence, or do so later on the page Pictures: checks ask for it.");
		} else {
			setMessage("The picture is copied into the programme's media folder.");
		}
	}

	@Override
	protected void okPressed() {
		words = new PictureWords(line(alt), line(source), line(licence), line(consent));
		super.okPressed();
	}

	private static String line(Text text) {
		return text.getText().strip().replaceAll("\\s*\\R\\s*", " ");
	}

	PictureWords words() {
		return words;
	}
}
