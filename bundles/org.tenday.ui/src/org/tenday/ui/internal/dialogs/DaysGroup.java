package org.tenday.ui.internal.dialogs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.tenday.sample.DayPlan;
import org.tenday.sample.DayPlan.Rhythm;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.SpokenName;

/** The fields for the days of a new programme, filled in with what is usual. */
final class DaysGroup {

	private static final int MOST_BREAK_MINUTES = 180;

	private final Group group;
	private final Runnable changed;
	private final Spinner days;
	private final Combo rhythm;
	private final Button isDated;
	private final DateTime starts;
	private final DateTime from;
	private final DateTime to;
	private final Spinner breaks;
	private final Spinner lunch;

	DaysGroup(Composite parent, DayPlan usual, LocalDate today, Runnable changed) {
		this.changed = changed;
		group = new Group(parent, SWT.NONE);
		group.setText("Days");
		group.setLayout(GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 8).spacing(10, 8).create());
		days = spinner("days", "How many", usual.days(), 1, DayPlan.MOST_DAYS);
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(days);
		label("Rhythm");
		rhythm = named(new Combo(group, SWT.READ_ONLY), "rhythm", "Rhythm");
		rhythm.setItems(Arrays.stream(Rhythm.values()).map(Rhythm::words).toArray(String[]::new));
		rhythm.select(usual.rhythm().ordinal());
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(rhythm);
		isDated = named(new Button(group, SWT.CHECK), "dated", "The first day is on");
		isDated.setText("First on");
		starts = named(new DateTime(group, SWT.DATE | SWT.DROP_DOWN), "starts", "Date of the first day");
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(starts);
		LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		starts.setDate(monday.getYear(), monday.getMonthValue() - 1, monday.getDayOfMonth());
		label("From");
		from = time("from", "Each day begins at", usual.start());
		label("to");
		to = time("to", "Each day ends at", usual.end());
		breaks = spinner("breaks", "Breaks, min", usual.breakMinutes(), 0, MOST_BREAK_MINUTES);
		lunch = spinner("lunch", "Lunch, min", usual.lunchMinutes(), 0, MOST_BREAK_MINUTES);
		List.of(days, rhythm, isDated, starts, from, to, breaks, lunch)
				.forEach(control -> control.addListener(SWT.Selection, event -> change()));
		starts.setEnabled(false);
	}

	private void change() {
		starts.setEnabled(group.isEnabled() && isDated.getSelection());
		changed.run();
	}

	private void label(String words) {
		new Label(group, SWT.NONE).setText(words);
	}

	private Spinner spinner(String id, String words, int value, int least, int most) {
		label(words);
		Spinner spinner = named(new Spinner(group, SWT.BORDER), id, words);
		spinner.setValues(value, least, most, 0, least == 0 ? 5 : 1, least == 0 ? 15 : 5);
		return spinner;
	}

	private DateTime time(String id, String words, LocalTime value) {
		DateTime time = named(new DateTime(group, SWT.TIME | SWT.SHORT), id, words);
		time.setTime(value.getHour(), value.getMinute(), 0);
		return time;
	}

	private static <C extends Control> C named(C control, String id, String words) {
		StableId.set(control, "newProgramme." + id);
		SpokenName.add(control, words);
		return control;
	}

	Group control() {
		return group;
	}

	/** Shows other usual days, or greys the fields where the days are as they are. */
	void show(Optional<DayPlan> usual) {
		for (Control control : group.getChildren()) {
			control.setEnabled(usual.isPresent());
		}
		group.setEnabled(usual.isPresent());
		usual.ifPresent(plan -> days.setSelection(plan.days()));
		starts.setEnabled(usual.isPresent() && isDated.getSelection());
	}

	/**
	 * What is chosen.
	 *
	 * @throws IllegalArgumentException where that cannot be; the message says why
	 */
	DayPlan plan() {
		Optional<LocalDate> first = isDated.getSelection()
				? Optional.of(LocalDate.of(starts.getYear(), starts.getMonth() + 1, starts.getDay()))
				: Optional.empty();
		return new DayPlan(Rhythm.values()[rhythm.getSelectionIndex()], days.getSelection(), first, time(from), time(to),
				breaks.getSelection(), lunch.getSelection());
	}

	private static LocalTime time(DateTime field) {
		return LocalTime.of(field.getHours(), field.getMinutes());
	}
}
