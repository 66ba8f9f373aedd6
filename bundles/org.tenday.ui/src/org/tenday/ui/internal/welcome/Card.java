package org.tenday.ui.internal.welcome;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tenday.ui.StableId;

/** A large button with a picture, a title and a sentence. A click, the Enter key or the space bar runs it. */
final class Card {

	private static final int MARGIN = 14;
	private static final int GAP = 14;
	private static final int ROUND = 10;

	/** How much of the foreground shows through, of 255. */
	private static final int QUIET = 14;
	private static final int POINTED_AT = 30;
	private static final int LINE = 60;

	private final Canvas canvas;
	private final Image picture;
	private final String title;
	private final String words;
	private final Runnable action;
	private boolean isPointedAt;

	Card(Composite parent, LargeIcon icon, String title, String words, Runnable action) {
		this.title = title;
		this.words = words;
		this.action = action;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int wide, int high, boolean changed) {
				return new Point(wide == SWT.DEFAULT ? 400 : wide, size(wide == SWT.DEFAULT ? 400 : wide));
			}
		};
		canvas.setBackground(parent.getBackground());
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		picture = icon.on(canvas);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseEnter, event -> point(true));
		canvas.addListener(SWT.MouseExit, event -> point(false));
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
				run();
			}
		});
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		nameForScreenReaders();
	}

	/** Gives it its stable id. */
	void name(String id) {
		StableId.set(canvas, id);
	}

	Control control() {
		return canvas;
	}

	private void point(boolean is) {
		isPointedAt = is;
		canvas.redraw();
	}

	private void key(Event event) {
		if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
			run();
		}
	}

	/** After the event is over, since the card may be gone then. */
	private void run() {
		canvas.getDisplay().asyncExec(action);
	}

	private int textLeft() {
		return MARGIN + picture.getBounds().width + GAP;
	}

	private int size(int wide) {
		TextLayout text = text(wide);
		try {
			return Math.max(text.getBounds().height, picture.getBounds().height) + 2 * MARGIN;
		} finally {
			text.dispose();
		}
	}

	private TextLayout text(int wide) {
		TextLayout text = new TextLayout(canvas.getDisplay());
		text.setFont(JFaceResources.getDialogFont());
		text.setText(title + "\n" + words);
		text.setStyle(new TextStyle(JFaceResources.getBannerFont(), null, null), 0, title.length() - 1);
		text.setSpacing(3);
		text.setWidth(Math.max(80, wide - textLeft() - MARGIN));
		return text;
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = canvas.getClientArea();
		Color foreground = canvas.getForeground();
		gc.setAntialias(SWT.ON);
		gc.setBackground(foreground);
		gc.setAlpha(isPointedAt || canvas.isFocusControl() ? POINTED_AT : QUIET);
		gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
		gc.setAlpha(canvas.isFocusControl() ? 255 : LINE);
		gc.setForeground(canvas.isFocusControl() ? canvas.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND) : foreground);
		gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
		gc.setAlpha(255);
		gc.setForeground(foreground);
		gc.drawImage(picture, MARGIN, (area.height - picture.getBounds().height) / 2);
		TextLayout text = text(area.width);
		try {
			text.draw(gc, textLeft(), (area.height - text.getBounds().height) / 2);
		} finally {
			text.dispose();
		}
	}

	private void nameForScreenReaders() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = words;
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}
}
