package org.tenday.ui.internal.dialogs;

import java.time.LocalTime;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.tenday.model.Day;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.SpokenName;
import org.tenday.ui.internal.asking.DayQuestion;

/** Asks for the title and the times of a day. */
final class DayDialog extends HeadedDialog {

	private static final int MOST_REST_DAYS = 365;

	private final DayQuestion question;
	private Text title;
	private DateTime from;
	private DateTime to;
	private Spinner rest;
	private Day day;

	DayDialog(Shell shell, DayQuestion question) {
		super(shell, question.title(), "org.tenday.ui.board");
		this.question = question;
		day = question.start();
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8);
	}

	@Override
	void fill(Composite fields) {
		setTitle(question.title());
		tell("");
		label(fields, "&Title", SWT.CENTER);
		title = named(new Text(fields, SWT.SINGLE | SWT.BORDER), "title", "Title");
		title.setText(day.title());
		title.selectAll();
		title.setMessage("What the day is about; may be empty");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		label(fields, "&From", SWT.CENTER);
		from = time(fields, "from", "The day begins at", day.start());
		label(fields, "T&o", SWT.CENTER);
		to = time(fields, "to", "The day ends at", day.end());
		if (!question.isFirst()) {
			label(fields, "&Days off before", SWT.CENTER);
			rest = named(new Spinner(fields, SWT.BORDER), "rest", "Days off before this day");
			rest.setValues(day.restDays(), 0, MOST_REST_DAYS, 0, 1, 7);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(rest);
		}
	}

	private DateTime time(Composite parent, String id, String words, LocalTime value) {
		DateTime time = named(new DateTime(parent, SWT.TIME | SWT.SHORT), id, words);
		time.setTime(value.getHour(), value.getMinute(), 0);
		time.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(time);
		return time;
	}

	private static <C extends Control> C named(C control, String id, String words) {
		StableId.set(control, "day." + id);
		SpokenName.add(control, words);
		return control;
	}

	private static LocalTime time(DateTime control) {
		return LocalTime.of(control.getHours(), control.getMinutes());
	}

	private void tell(String refusal) {
		setErrorMessage(refusal.isEmpty() ? null : refusal);
		setMessage("What it is called, when it begins, and when the room must be left. Start times follow.");
	}

	private void check() {
		boolean isRight = time(to).isAfter(time(from));
		tell(isRight ? "" : "The day ends before it has begun: choose a later end.");
		getButton(IDialogConstants.OK_ID).setEnabled(isRight);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true), "day.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		// What was typed with the keyboard may not have been told as a selection.
		check();
		if (getButton(IDialogConstants.OK_ID).isEnabled()) {
			day = new Day(title.getText().strip(), time(from), time(to), day.slots(), day.tasks(),
					rest == null ? day.restDays() : rest.getSelection());
			super.okPressed();
		}
	}

	Day day() {
		return day;
	}
}
