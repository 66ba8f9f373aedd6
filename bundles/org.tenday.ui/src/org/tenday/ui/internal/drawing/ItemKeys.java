package org.tenday.ui.internal.drawing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.tenday.ui.DrawingEdits;

/** What the keys do in a drawing. */
final class ItemKeys {

	private final PlacedItems items;
	private final ItemChoice choice;
	private final ItemNames names;
	private final ItemDrag drag;
	private final DrawingEdits edits;

	ItemKeys(Canvas canvas, PlacedItems items, ItemChoice choice, ItemNames names, ItemDrag drag, DrawingEdits edits) {
		this.items = items;
		this.choice = choice;
		this.names = names;
		this.drag = drag;
		this.edits = edits;
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
	}

	private void key(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		if (choice.linkFrom().isPresent()) {
			linkKey(event.keyCode);
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(-1, 0);
		case SWT.ARROW_RIGHT -> step(1, 0);
		case SWT.ARROW_UP -> step(0, 1);
		case SWT.ARROW_DOWN -> step(0, -1);
		case SWT.INSERT -> names.add(choice.item().flatMap(items::targetOf));
		case SWT.DEL -> choice.item().ifPresent(edits::remove);
		case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> names.rename();
		case 'l' -> choice.beginLink();
		case SWT.ESC -> drag.giveUp();
		default -> {
			// Other keys are for the window.
		}
		}
	}

	private void step(int right, int up) {
		choice.item().ifPresent(item -> edits.step(item, right, up));
	}

	private void linkKey(int key) {
		switch (key) {
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choice.chooseLinkable(1);
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> choice.chooseLinkable(-1);
		case SWT.CR, SWT.KEYPAD_CR, 'l' -> choice.link(choice.item());
		case SWT.ESC -> choice.endLink();
		default -> {
			// Other keys are for the window.
		}
		}
	}

	/** Tab goes from item to item, and out after the last; the arrow keys are for moving. */
	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> event.doit = goesOut(1);
		case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = goesOut(-1);
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> event.doit = false;
		default -> event.doit = true;
		}
	}

	/** Chooses the next item; true where there is none. */
	private boolean goesOut(int by) {
		if (choice.linkFrom().isPresent()) {
			choice.chooseLinkable(by);
			return false;
		}
		int next = choice.place() + by;
		if (next < 0 || next >= items.all().size()) {
			return true;
		}
		choice.choose(next);
		return false;
	}
}
