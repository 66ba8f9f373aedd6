package org.tenday.ui.internal.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A calendar that opens below a field and closes when a day is chosen, when Escape is pressed, or when somebody goes on elsewhere. Return
 * chooses, and so does a double click; the arrow keys go to another day, Page Up and Page Down to another month.
 */
final class DateChooser {

	private final Control below;
	private final Consumer<LocalDate> chosen;
	private final Shell shell;
	/** Has the focus in place of the calendar, which keeps its keys to itself in GTK and does nothing with them. */
	private final Canvas keys;
	private final DateTime calendar;

	private DateChooser(Control below, FieldStyle style, LocalDate start, Consumer<LocalDate> chosen) {
		this.below = below;
		this.chosen = chosen;
		shell = new Shell(below.getShell(), SWT.TOOL | SWT.ON_TOP);
		shell.setText(style.label());
		shell.setLayout(new FillLayout());
		keys = new Canvas(shell, SWT.NONE);
		keys.setLayout(new FillLayout());
		keys.addListener(SWT.KeyDown, this::key);
		SpokenValue.add(keys, style.label(), () -> day().toString());
		calendar = new DateTime(keys, SWT.CALENDAR);
		show(start);
		FieldBinder.introduce(calendar, new FieldStyle(style.id() + ".calendar", style.label(), ""));
		calendar.addListener(SWT.DefaultSelection, event -> choose());
		calendar.addListener(SWT.FocusIn, event -> shell.getDisplay().asyncExec(this::takeFocus));
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
		takeFocus();
		// Not before it has been in front, or it would close while it opens.
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
	}

	private void key(Event event) {
		event.doit = false;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> show(day().minusDays(1));
		case SWT.ARROW_RIGHT -> show(day().plusDays(1));
		case SWT.ARROW_UP -> show(day().minusWeeks(1));
		case SWT.ARROW_DOWN -> show(day().plusWeeks(1));
		case SWT.PAGE_UP -> show(day().minusMonths(1));
		case SWT.PAGE_DOWN -> show(day().plusMonths(1));
		case SWT.CR, SWT.KEYPAD_CR -> choose();
		case SWT.ESC -> leave();
		default -> {
			event.doit = true;
		}
		}
	}

	private void show(LocalDate day) {
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		keys.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}

	private LocalDate day() {
		return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}

	private void takeFocus() {
		if (!keys.isDisposed()) {
			keys.forceFocus();
		}
	}

	private void leave() {
		close();
		below.setFocus();
	}

	private void choose() {
		LocalDate day = day();
		leave();
		chosen.accept(day);
	}

	/** Below the field; above it where the screen ends too soon. */
	private Point place(Point size) {
		Rectangle screen = below.getMonitor().getClientArea();
		Point under = below.toDisplay(0, below.getSize().y);
		return under.y + size.y <= screen.y + screen.height ? under : below.toDisplay(0, -size.y);
	}
}
