package org.tenday.ui.internal.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/**
 * A calendar that opens below a field and closes when a day is chosen, when Escape is pressed, or when somebody goes on elsewhere. Return
 * chooses, and so does a double click; the month can be turned without choosing.
 */
final class DateChooser {

	private final Control below;
	private final Consumer<LocalDate> chosen;
	private final Shell shell;
	private final DateTime calendar;

	private DateChooser(Control below, FieldStyle style, LocalDate start, Consumer<LocalDate> chosen) {
		this.below = below;
		this.chosen = chosen;
		shell = new Shell(below.getShell(), SWT.TOOL | SWT.ON_TOP);
		shell.setText(style.label());
		shell.setLayout(new FillLayout());
		calendar = new DateTime(shell, SWT.CALENDAR);
		calendar.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
		FieldBinder.introduce(calendar, new FieldStyle(style.id() + ".calendar", style.label(), ""));
		calendar.addListener(SWT.DefaultSelection, event -> choose());
		calendar.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				event.doit = false;
				choose();
			}
		});
	}

	/**
	 * Opens it by Alt+Down in a field and by the button beside it.
	 *
	 * @param date what the field holds; empty where it holds none, and then the calendar begins with today
	 */
	static void add(Control field, Control button, FieldStyle style, Supplier<Optional<LocalDate>> date, Consumer<LocalDate> chosen) {
		Runnable open = () -> new DateChooser(field, style, date.get().orElseGet(LocalDate::now), chosen).open();
		button.addListener(SWT.Selection, event -> open.run());
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.MOD3) {
				event.doit = false;
				open.run();
			}
		});
	}

	private void open() {
		shell.pack();
		shell.setLocation(place(shell.getSize()));
		shell.open();
		calendar.setFocus();
		// Not before it has been in front, or it would close while it opens.
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}

	private void choose() {
		LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
		close();
		below.setFocus();
		chosen.accept(day);
	}

	/** Below the field; above it where the screen ends too soon. */
	private Point place(Point size) {
		Rectangle screen = below.getMonitor().getClientArea();
		Point under = below.toDisplay(0, below.getSize().y);
		return under.y + size.y <= screen.y + screen.height ? under : below.toDisplay(0, -size.y);
	}
}
