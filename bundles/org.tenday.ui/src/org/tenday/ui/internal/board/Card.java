package org.tenday.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tenday.ui.StableId;

/**
 * A session, a break or a task on the board: as tall as it is long, with its start, title and minutes. Takes the focus, so that it can be
 * worked on by keys.
 */
final class Card extends Canvas {

	static final double PIXELS_PER_MINUTE = 1.5;

	static final int PADDING = 5;

	private CardPlace place;
	private Face face;
	private boolean isMoving;

	Card(Composite parent, String id, CardPlace place, Face face) {
		super(parent, SWT.DOUBLE_BUFFERED);
		StableId.set(this, id);
		show(place, face);
		addPaintListener(event -> CardPainter.paint(event.gc, this));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> setFocus());
		// What is said of the card would stand over its menu.
		addListener(SWT.MenuDetect, event -> setToolTipText(null));
		addListener(SWT.MouseEnter, event -> setToolTipText(face.tip()));
		// Without a listener for keys a canvas does not take the focus.
		addListener(SWT.KeyDown, event -> event.doit = true);
		addAccessibleWords();
	}

	CardPlace place() {
		return place;
	}

	Face face() {
		return face;
	}

	boolean isMoving() {
		return isMoving;
	}

	/** Draws the card paler while it is dragged. */
	void setMoving(boolean now) {
		isMoving = now;
		redraw();
	}

	/** Shows something else; gives whether the card needs more or less room for it. */
	boolean show(CardPlace newPlace, Face newFace) {
		boolean isTaller = face == null || newFace.minutes() != face.minutes();
		if (!newFace.equals(face)) {
			boolean isSaidAnew = face != null && isFocusControl() && !face.spoken().equals(newFace.spoken());
			face = newFace;
			setToolTipText(face.tip());
			redraw();
			if (isSaidAnew) {
				// A screen reader says where the card is now and how long.
				getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
			}
		}
		place = newPlace;
		return isTaller;
	}

	private void addAccessibleWords() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = face.spoken();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = face.more();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LISTITEM;
			}
		});
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int oneLine = 2 * PADDING + lineHeight();
		int width = widthHint == SWT.DEFAULT ? DayColumn.MIN_WIDTH : widthHint;
		int least = face.kind() == Face.Kind.TASK || face.kind() == Face.Kind.NOTHING ? oneLine + lineHeight() : oneLine;
		return new Point(width, Math.max(least, (int) (face.minutes() * PIXELS_PER_MINUTE)));
	}

	private int lineHeight() {
		GC gc = new GC(this);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}
}
