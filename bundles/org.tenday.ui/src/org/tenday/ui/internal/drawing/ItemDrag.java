package org.tenday.ui.internal.drawing;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;

/** What the mouse does in a drawing: chooses an item, drags it onto another, to a target or elsewhere, and opens its name. */
final class ItemDrag {

	/** Farther than a hand trembles. */
	private static final int LEAST = 5;

	private final Canvas canvas;
	private final PlacedItems items;
	private final ItemChoice choice;
	private final ItemNames names;
	private final DrawingEdits edits;
	/** Where the button went down; empty while it is up. */
	private Optional<Point> pressed = Optional.empty();
	/** Where the pointer is while something is dragged; empty at all other times. */
	private Optional<Point> pointer = Optional.empty();

	ItemDrag(Canvas canvas, PlacedItems items, ItemChoice choice, ItemNames names, DrawingEdits edits) {
		this.canvas = canvas;
		this.items = items;
		this.choice = choice;
		this.names = names;
		this.edits = edits;
		canvas.addListener(SWT.MouseDown, event -> pressed(new Point(event.x, event.y)));
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseDoubleClick, event -> clickedTwice(new Point(event.x, event.y)));
	}

	boolean isPressed() {
		return pressed.isPresent();
	}

	boolean isDragging() {
		return pointer.isPresent();
	}

	/** The dragged item's bounds, where it would be if the button were let go now. */
	Optional<Rectangle> dragged() {
		return choice.item().map(items::bounds).flatMap(at -> pressed.flatMap(
				from -> pointer.map(to -> new Rectangle(at.x + to.x - from.x, at.y + to.y - from.y, at.width, at.height))));
	}

	/** Where the dragged item would go: onto what it can be linked to, else to a target. */
	Optional<Rectangle> dropPlace() {
		return pointer.flatMap(at -> choice.item().flatMap(item -> items.linkable(item, at)).map(items::bounds)
				.or(() -> items.target(at).map(items::bounds)));
	}

	/** Nothing is pressed any more, or the next move of the pointer would go on dragging. */
	void giveUp() {
		pressed = Optional.empty();
		pointer = Optional.empty();
		canvas.redraw();
	}

	private void pressed(Point at) {
		if (choice.linkFrom().isPresent()) {
			choice.link(items.linkable(choice.linkFrom().get(), at));
			return;
		}
		pressed = Optional.of(at);
		canvas.setFocus();
		choice.choose(items.placeAt(at));
	}

	private void moved(Event event) {
		if (choice.place() < 0 || (event.stateMask & SWT.BUTTON1) == 0) {
			return;
		}
		pressed.filter(from -> isDragging() || Math.abs(event.x - from.x) > LEAST || Math.abs(event.y - from.y) > LEAST).ifPresent(from -> {
			pointer = Optional.of(new Point(event.x, event.y));
			canvas.redraw();
		});
	}

	private void released(Event event) {
		Optional<Point> began = pressed;
		boolean isDropped = isDragging();
		pressed = Optional.empty();
		pointer = Optional.empty();
		if (isDropped) {
			began.ifPresent(from -> choice.item().ifPresent(item -> drop(item, from, new Point(event.x, event.y))));
			canvas.redraw();
		} else if (event.button == 1) {
			began.flatMap(items::target).ifPresent(edits::click);
		}
	}

	private void drop(DrawnItem item, Point from, Point at) {
		Optional<DrawnItem> other = items.linkable(item, at);
		if (other.isPresent()) {
			edits.link(item, other.get());
		} else {
			items.target(at).ifPresentOrElse(spot -> edits.drop(item, spot),
					() -> edits.drag(item, (at.x - from.x) / items.scale(), (at.y - from.y) / items.scale()));
		}
	}

	private void clickedTwice(Point at) {
		if (choice.item().isPresent()) {
			names.rename();
		} else {
			names.add(items.target(at));
		}
	}
}
