package org.tenday.ui.tests.harness;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The user's hand on the mouse: moves the real pointer and presses its real button, so that the window system sees a real drag. */
public final class Hand {

	/** Farther than a hand trembles, so that it counts as dragging. */
	private static final int SWAY = 20;

	private final Ui ui;

	public Hand(Ui ui) {
		this.ui = ui;
	}

	/** Drags from the middle of one control to the middle of another, going on only when the window has seen each step. */
	public void drag(Handle from, Handle to) {
		grasp(from);
		carry(to);
		drop();
	}

	/** Drags from the middle of a control to the words of the item of a tree that the labels lead to. */
	void drag(Handle from, Handle tree, String... labels) {
		Point end = tree.middle(labels);
		grasp(from);
		carry(tree, end);
		drop();
	}

	/** Begins to drag something, by its middle. */
	public void grasp(Handle from) {
		Point start = from.middle();
		move(start);
		button(SWT.MouseDown);
		swayUntil("the drag to begin", start, new Point(start.x + SWAY, start.y + SWAY),
				() -> LocalSelectionTransfer.getTransfer().getSelection() != null);
	}

	/** Brings what is dragged to the middle of a control. */
	public void carry(Handle to) {
		carry(to, to.middle());
	}

	private void carry(Handle to, Point end) {
		AtomicBoolean isOver = new AtomicBoolean();
		ui.run(() -> watch(to, isOver));
		swayUntil("the target to see what is dragged", new Point(end.x + 1, end.y + 1), end, isOver::get);
	}

	/** Lets go. */
	public void drop() {
		button(SWT.MouseUp);
	}

	/** Moves between two points, as a hand does that is not quite still, until something is so; ends at the second. */
	private void swayUntil(String what, Point one, Point other, BooleanSupplier condition) {
		ui.await(what, () -> {
			post(SWT.MouseMove, ui.display().getCursorLocation().equals(other) ? one : other);
			return condition.getAsBoolean();
		});
		move(other);
	}

	private static void watch(Handle to, AtomicBoolean isOver) {
		DropTarget target = (DropTarget) to.control().getData(DND.DROP_TARGET_KEY);
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				isOver.set(true);
			}
		});
	}

	private void move(Point to) {
		ui.run(() -> post(SWT.MouseMove, to));
		ui.await("the pointer to be at " + to, () -> ui.display().getCursorLocation().equals(to));
	}

	private void button(int type) {
		ui.run(() -> post(type, ui.display().getCursorLocation()));
	}

	private void post(int type, Point at) {
		Event event = new Event();
		event.type = type;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = at.x;
		event.y = at.y;
		if (!ui.display().post(event)) {
			throw new AssertionError("the window system takes no " + event);
		}
	}
}
