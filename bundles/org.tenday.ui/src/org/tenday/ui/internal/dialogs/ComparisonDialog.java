package org.tenday.ui.internal.dialogs;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.Comparison;
import org.tenday.ui.internal.asking.Question;
import org.tenday.ui.internal.compare.SideBySide;

/** Shows two wordings of the same files side by side, and asks which it is to be. */
final class ComparisonDialog extends HeadedDialog {

	private static final int WIDTH = 940;
	private static final int HEIGHT = 380;

	private final Question<?> question;
	private final Comparison comparison;

	ComparisonDialog(Shell shell, Question<?> question, Comparison comparison) {
		super(shell, question.title(), "org.tenday.ui.comparison");
		this.question = question;
		this.comparison = comparison;
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8);
	}

	@Override
	void fill(Composite body) {
		setTitle(question.title());
		setMessage(question.message());
		new Label(body, SWT.NONE).setText("File");
		Combo files = new Combo(body, SWT.READ_ONLY);
		comparison.files().forEach(file -> files.add(file.name()));
		files.select(0);
		StableId.set(files, "comparison.file");
		SideBySide sides = new SideBySide(body);
		StableId.set(sides.control(), "comparison.sides");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(sides.control());
		files.addListener(SWT.Selection, event -> show(sides, files.getSelectionIndex()));
		show(sides, 0);
	}

	private void show(SideBySide sides, int place) {
		Comparison.Compared file = comparison.files().get(place);
		sides.show(comparison.left(), file.left(), comparison.right(), file.right());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		List<String> words = List.copyOf(question.answers().values());
		for (int place = 0; place < words.size(); place++) {
			StableId.set(createButton(parent, IDialogConstants.CLIENT_ID + place, words.get(place), false), "comparison.answer." + place);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
	}

	/** The return code of an answer is the button's; everything else is no answer. */
	@Override
	protected void buttonPressed(int button) {
		setReturnCode(button);
		close();
	}

	/** The place of the answer, from 0; negative where there is none. */
	int answer() {
		return getReturnCode() - IDialogConstants.CLIENT_ID;
	}
}
