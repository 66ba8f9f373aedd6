package org.tenday.ui.tests.harness;

import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The words that a control shows, of whatever kind it is, and what is done with them. */
record ControlWords(Ui ui, Control control) {

	String text() {
		return ui.get(() -> switch (control) {
		case Text text -> text.getText();
		case StyledText text -> text.getText();
		case Combo combo -> combo.getText();
		case CCombo combo -> combo.getText();
		case Spinner spinner -> spinner.getText();
		case Label label -> label.getText();
		case CLabel label -> label.getText();
		case Button button -> button.getText();
		case Hyperlink link -> link.getText();
		case DateTime calendar -> LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString();
		default -> throw new AssertionError(control + " shows no text");
		});
	}

	String selected() {
		return ui.get(() -> switch (control) {
		case Text text -> text.getSelectionText();
		case StyledText text -> text.getSelectionText();
		default -> throw new AssertionError(control + " has no words to select");
		});
	}

	void selectAll() {
		ui.run(() -> {
			switch (control) {
			case Text text -> text.selectAll();
			case StyledText text -> text.selectAll();
			default -> throw new AssertionError(control + " has no words to select");
			}
		});
	}

	void typeOver(String words) {
		ui.run(() -> {
			switch (control) {
			case Text text -> {
				text.selectAll();
				text.insert(words);
			}
			case StyledText text -> {
				text.selectAll();
				text.insert(words);
				text.setCaretOffset(words.length());
			}
			case Spinner spinner -> {
				spinner.setSelection(Integer.parseInt(words));
				spinner.notifyListeners(SWT.Selection, new Event());
			}
			case Combo combo -> choose(combo, words);
			case DateTime calendar -> {
				LocalDate day = LocalDate.parse(words);
				calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
			}
			default -> throw new AssertionError(control + " cannot be typed into");
			}
		});
		ui.await(control + " to show " + words, () -> text().equals(words));
	}

	private static void choose(Combo combo, String words) {
		int index = Arrays.asList(combo.getItems()).indexOf(words);
		if (index < 0) {
			throw new AssertionError("there is no \"" + words + "\" among " + Arrays.toString(combo.getItems()));
		}
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	void select(String words) {
		ui.run(() -> {
			StyledText text = (StyledText) control;
			int start = place(text, words);
			text.setSelection(start, start + words.length());
		});
	}

	void caretIn(String words) {
		ui.run(() -> ((StyledText) control).setCaretOffset(place((StyledText) control, words) + 1));
	}

	private static int place(StyledText text, String words) {
		int start = text.getText().indexOf(words);
		if (start < 0) {
			throw new AssertionError("\"" + words + "\" is not in \"" + text.getText() + "\"");
		}
		return start;
	}
}
