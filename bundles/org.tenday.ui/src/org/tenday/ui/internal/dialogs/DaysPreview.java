package org.tenday.ui.internal.dialogs;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenday.model.Day;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Timetable;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Wording;

/** Which days a new programme would have. */
final class DaysPreview {

	private final Composite holder;
	private final Table table;

	DaysPreview(Composite parent) {
		holder = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = new Table(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		StableId.set(table, "newProgramme.preview");
		column(columns, "Day", 5);
		column(columns, "Date", 6);
		column(columns, "Time", 6);
		column(columns, "Teaching", 5);
	}

	private void column(TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight, 60, true));
	}

	Composite control() {
		return holder;
	}

	/** Shows the days of a programme; none where it has no timetable. */
	void show(List<String[]> rows) {
		table.setRedraw(false);
		table.removeAll();
		rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row));
		table.setRedraw(true);
	}

	/** What is shown of a programme: for each day its name, date, times and minutes of teaching. */
	static List<String[]> rows(Programme programme) {
		DateTimeFormatter date = DateTimeFormatter.ofPattern("EEE d MMM");
		DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm");
		List<String[]> rows = new ArrayList<>();
		for (Timetable timetable : programme.timetables()) {
			for (int i = 0; i < timetable.days().size(); i++) {
				Day day = timetable.days().get(i);
				rows.add(new String[]{ "Day " + (i + 1), timetable.date(i).map(date::format).orElse("no date"),
						time.format(day.start()) + "–" + time.format(day.end()),
						Wording.minutes(Schedule.of(programme, day).contactMinutes()) });
			}
		}
		return rows;
	}
}
