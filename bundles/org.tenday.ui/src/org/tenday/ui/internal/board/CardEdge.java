package org.tenday.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.tenday.model.Session;

/** The lower edge of a card, which is pulled to make it longer or shorter. */
final class CardEdge {

	/** What becomes of pulling. */
	interface Pull {

		boolean canPull(Card card);

		/** The pointer is where the card would have so many minutes. */
		void to(Card card, int minutes);

		/** The button has been let go there. */
		void done(Card card, int minutes);

		/** The user has thought better of it. */
		void cancelled();
	}

	/** Minutes are changed in steps of this many. */
	static final int STEP = 5;

	private static final int NEAR = 6;

	private final Card card;
	private final Pull pull;
	private boolean isPulling;
	private int startMinutes;
	private int startY;
	private int minutes;

	private CardEdge(Card card, Pull pull) {
		this.card = card;
		this.pull = pull;
	}

	static void add(Card card, Pull pull) {
		CardEdge edge = new CardEdge(card, pull);
		card.addListener(SWT.MouseMove, edge::moved);
		card.addListener(SWT.MouseDown, edge::pressed);
		card.addListener(SWT.MouseUp, edge::released);
		card.addListener(SWT.KeyDown, edge::key);
		card.addListener(SWT.FocusOut, event -> edge.cancel());
	}

	/** The nearest step, from one step to the longest that a session can be. */
	static int stepped(double minutes) {
		return Math.clamp(Math.round(minutes / STEP) * STEP, STEP, Session.MAX_MINUTES);
	}

	private boolean isNear(Event event) {
		return event.y >= card.getClientArea().height - NEAR && pull.canPull(card);
	}

	private void moved(Event event) {
		if (isPulling) {
			int now = stepped(startMinutes + (y(event) - startY) / Card.PIXELS_PER_MINUTE);
			if (now != minutes) {
				minutes = now;
				pull.to(card, minutes);
			}
		} else {
			boolean isNear = isNear(event);
			card.setCursor(isNear ? card.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS) : null);
			// Here the card is pulled and not dragged.
			card.setDragDetect(!isNear);
		}
	}

	/** On the screen, as the card may move below the pointer while it is pulled. */
	private int y(Event event) {
		return card.toDisplay(event.x, event.y).y;
	}

	private void pressed(Event event) {
		if (event.button == 1 && isNear(event)) {
			isPulling = true;
			card.setDragDetect(false);
			startMinutes = card.face().minutes();
			minutes = startMinutes;
			startY = y(event);
		}
	}

	private void released(Event event) {
		if (isPulling) {
			isPulling = false;
			if (minutes == startMinutes) {
				pull.cancelled();
			} else {
				pull.done(card, minutes);
			}
		}
	}

	private void key(Event event) {
		if (isPulling && event.keyCode == SWT.ESC) {
			event.doit = false;
			cancel();
		}
	}

	private void cancel() {
		if (isPulling) {
			isPulling = false;
			pull.cancelled();
		}
	}
}
