package org.tenday.ui.internal.dialogs;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.ChoiceQuestion;

/** Asks which of some things, and shows beside them what there is to know of the one that is selected. */
final class ChoiceDialog extends HeadedDialog {

	private static final int LINES = 12;
	private static final int ITEMS_WIDTH = 300;
	private static final int DETAILS_WIDTH = 380;

	private final ChoiceQuestion question;
	private Table items;
	private Text details;
	private List<String> chosen = List.of();

	ChoiceDialog(Shell shell, ChoiceQuestion question) {
		super(shell, question.title(), question.help());
		this.question = question;
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8);
	}

	@Override
	void fill(Composite body) {
		setTitle(question.title());
		setMessage(question.message());
		items = new Table(body, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE | (question.several() ? SWT.CHECK : SWT.NONE));
		TableColumn column = new TableColumn(items, SWT.NONE);
		for (ChoiceQuestion.Item choice : question.items()) {
			TableItem item = new TableItem(items, SWT.NONE);
			item.setText(choice.label());
			item.setChecked(question.several());
		}
		column.pack();
		StableId.set(items, "choice.items");
		GridDataFactory.fillDefaults().grab(true, true).hint(ITEMS_WIDTH, LINES * items.getItemHeight()).applyTo(items);
		details = new Text(body, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.READ_ONLY);
		StableId.set(details, "choice.details");
		GridDataFactory.fillDefaults().grab(true, true).hint(DETAILS_WIDTH, LINES * items.getItemHeight()).applyTo(details);
		items.addListener(SWT.Selection, event -> show());
		items.select(0);
		items.setFocus();
		show();
	}

	private void show() {
		details.setText(question.items().get(Math.max(0, items.getSelectionIndex())).details());
		Button action = getButton(IDialogConstants.OK_ID);
		if (action != null) {
			action.setEnabled(!ids().isEmpty());
		}
	}

	private List<String> ids() {
		return Arrays.stream(items.getItems()).filter(item -> question.several() ? item.getChecked() : isSelected(item))
				.map(item -> question.items().get(items.indexOf(item)).id()).toList();
	}

	private boolean isSelected(TableItem item) {
		return items.indexOf(item) == items.getSelectionIndex();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, question.action(), true), "choice.ok");
		String no = question.several() ? IDialogConstants.CANCEL_LABEL : IDialogConstants.CLOSE_LABEL;
		StableId.set(createButton(parent, IDialogConstants.CANCEL_ID, no, false), "choice.cancel");
	}

	@Override
	protected void okPressed() {
		chosen = ids();
		super.okPressed();
	}

	/** The ids of what was chosen. */
	List<String> chosen() {
		return chosen;
	}
}
