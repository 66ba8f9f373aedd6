package org.tenday.ui.tests.harness;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The rows of a table. */
record TableRows(Ui ui, Table table) {

	List<String> words() {
		return ui.get(() -> Arrays.stream(table.getItems()).map(TableRows::words).toList());
	}

	List<String> ticked() {
		return ui.get(() -> Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList());
	}

	void tick(String words) {
		ui.run(() -> {
			TableItem row = row(words, item -> item.getText().equals(words));
			row.setChecked(!row.getChecked());
			tell(SWT.Selection, row, SWT.CHECK);
		});
	}

	void choose(String words) {
		ui.run(() -> {
			TableItem row = row(words, item -> words(item).contains(words));
			table.setSelection(row);
			tell(SWT.Selection, row, SWT.NONE);
		});
	}

	void open(String words) {
		ui.run(() -> {
			TableItem row = row(words, item -> words(item).contains(words));
			table.setSelection(row);
			tell(SWT.Selection, row, SWT.NONE);
			tell(SWT.DefaultSelection, row, SWT.NONE);
		});
	}

	private TableItem row(String words, Predicate<TableItem> asWanted) {
		return Arrays.stream(table.getItems()).filter(asWanted).findFirst()
				.orElseThrow(() -> new AssertionError("no row has the words \"" + words + "\""));
	}

	private static String words(TableItem row) {
		return IntStream.range(0, row.getParent().getColumnCount()).mapToObj(row::getText).collect(Collectors.joining(" | "));
	}

	private void tell(int type, TableItem row, int detail) {
		Event event = new Event();
		event.item = row;
		event.detail = detail;
		table.notifyListeners(type, event);
	}
}
