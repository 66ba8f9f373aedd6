package org.tenday.ui.internal.board;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.tenday.ui.StableId;

/** A session or a break on the board: as tall as it is long, with its start, title and minutes. Takes the focus, so that it can be moved by keys. */
final class Card extends Canvas {

	/**
	 * What a card shows.
	 *
	 * @param start   its clock time; empty on no day
	 * @param title   in words
	 * @param length  in words
	 * @param minutes how tall it is
	 * @param isPause whether it is a break, which is drawn more quietly
	 * @param isOver  whether it goes on beyond the end of its day
	 */
	record Face(String start, String title, String length, int minutes, boolean isPause, boolean isOver) {
	}

	private static final double PIXELS_PER_MINUTE = 1.5;

	private static final int PADDING = 5;

	private static final int GAP = 6;

	private static final int ARC = 8;

	private final Face face;

	Card(Composite parent, Face face, String id) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.face = face;
		StableId.set(this, id);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> setFocus());
		setToolTipText(words());
		addAccessibleWords();
	}

	private String words() {
		return (face.start() + " " + face.title() + ", " + face.length() + (face.isOver() ? ", goes beyond the end of the day" : ""))
				.strip();
	}

	private void addAccessibleWords() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
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
		int width = widthHint == SWT.DEFAULT ? Board.COLUMN_WIDTH : widthHint;
		return new Point(width, Math.max(oneLine, (int) (face.minutes() * PIXELS_PER_MINUTE)));
	}

	private int lineHeight() {
		GC gc = new GC(this);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Display display = getDisplay();
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		Color back = display.getSystemColor(face.isPause() ? SWT.COLOR_WIDGET_BACKGROUND : SWT.COLOR_LIST_BACKGROUND);
		Color words = display.getSystemColor(face.isPause() ? SWT.COLOR_WIDGET_FOREGROUND : SWT.COLOR_LIST_FOREGROUND);
		gc.setBackground(back);
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		gc.setForeground(border(display));
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ARC, ARC);
		gc.setForeground(words);
		paintWords(gc, display, area);
	}

	private Color border(Display display) {
		if (isFocusControl()) {
			return display.getSystemColor(SWT.COLOR_LIST_SELECTION);
		}
		return face.isOver() ? JFaceColors.getErrorText(display) : display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
	}

	/** A short card has everything on one line; a taller one the title below, as much of it as there are whole lines for. */
	private void paintWords(GC gc, Display display, Rectangle area) {
		int line = gc.getFontMetrics().getHeight();
		int length = gc.textExtent(face.length()).x;
		int right = area.width - PADDING - length;
		gc.drawText(face.length(), right, PADDING, true);
		gc.drawText(face.start(), PADDING, PADDING, true);
		int left = face.start().isEmpty() ? PADDING : PADDING + gc.textExtent(face.start()).x + GAP;
		gc.setFont(face.isPause() ? getFont() : Board.bold());
		int lines = (area.height - 2 * PADDING) / line - 1;
		if (lines < 1) {
			gc.drawText(shortened(gc, face.title(), right - GAP - left), left, PADDING, true);
			return;
		}
		TextLayout title = new TextLayout(display);
		try {
			title.setFont(gc.getFont());
			title.setWidth(area.width - 2 * PADDING);
			fill(title, lines);
			Rectangle last = title.getLineBounds(Math.min(lines, title.getLineCount()) - 1);
			gc.setClipping(PADDING, PADDING + line, area.width - 2 * PADDING, last.y + last.height);
			title.draw(gc, PADDING, PADDING + line);
		} finally {
			title.dispose();
		}
	}

	/** Puts as much of the title into the layout as there are lines for, with an ellipsis where it is not all of it. */
	private void fill(TextLayout title, int lines) {
		title.setText(face.title());
		int end = title.getLineCount() > lines ? title.getLineOffsets()[lines] : 0;
		while (title.getLineCount() > lines && end > 0) {
			title.setText(face.title().substring(0, end).stripTrailing() + "…");
			end--;
		}
	}

	/** As much of a text as there is room for, with an ellipsis where it is not all of it. */
	private static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > width) {
			end--;
		}
		return text.substring(0, end).stripTrailing() + "…";
	}
}
