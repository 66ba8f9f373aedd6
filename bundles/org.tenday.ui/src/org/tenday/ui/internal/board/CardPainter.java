package org.tenday.ui.internal.board;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/**
 * Draws a card. Its colours are mixed from those of the page that it stands on, so that it looks right in every theme; whatever a colour
 * says, words say too.
 */
final class CardPainter {

	private static final int GAP = 6;

	private static final int ARC = 8;

	private static final int STRIPE = 4;

	private static final int PALE = 110;

	private static final double FAINT = 0.06;

	private static final double SOFT = 0.14;

	private static final double CLEAR = 0.4;

	private final GC gc;
	private final Card card;
	private final Face face;
	private final Rectangle area;
	private final Color page;
	private final Color ink;
	private final Color accent;

	private CardPainter(GC gc, Card card) {
		this.gc = gc;
		this.card = card;
		face = card.face();
		area = card.getClientArea();
		page = card.getParent().getBackground();
		ink = card.getParent().getForeground();
		Display display = card.getDisplay();
		accent = face.isOver() ? JFaceColors.getErrorText(display) : display.getSystemColor(SWT.COLOR_LIST_SELECTION);
	}

	static void paint(GC gc, Card card) {
		new CardPainter(gc, card).paint();
	}

	/** A colour between two. */
	static Color mixed(Color one, Color other, double part) {
		return new Color(between(one.getRed(), other.getRed(), part), between(one.getGreen(), other.getGreen(), part),
				between(one.getBlue(), other.getBlue(), part));
	}

	private static int between(int one, int other, double part) {
		return (int) Math.round(one + (other - one) * part);
	}

	private void paint() {
		gc.setAntialias(SWT.ON);
		gc.setBackground(page);
		gc.fillRectangle(area);
		gc.setAlpha(card.isMoving() ? PALE : 255);
		paintBody();
		gc.setForeground(ink);
		paintWords();
	}

	private void paintBody() {
		gc.setBackground(switch (face.kind()) {
		case SESSION -> mixed(page, accent, SOFT);
		case PAUSE, TASK -> mixed(page, ink, FAINT);
		case NOTHING -> page;
		});
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		boolean isFocused = card.isFocusControl();
		if (face.kind() == Face.Kind.SESSION) {
			gc.setBackground(accent);
			gc.fillRoundRectangle(1, 1, STRIPE + ARC / 2, area.height - 3, ARC, ARC);
			gc.setBackground(mixed(page, accent, SOFT));
			gc.fillRectangle(STRIPE, 1, ARC, area.height - 3);
		}
		gc.setForeground(isFocused ? ink : face.isOver() ? accent : mixed(page, ink, CLEAR));
		gc.setLineStyle(face.kind() == Face.Kind.SESSION || face.kind() == Face.Kind.PAUSE ? SWT.LINE_SOLID : SWT.LINE_DASH);
		gc.setLineWidth(isFocused ? 2 : 1);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ARC, ARC);
	}

	private String length() {
		return face.isOver() ? "over · " + face.length() : face.length();
	}

	/** A short card has everything on one line; a taller one the title below, as much of it as there are whole lines for. */
	private void paintWords() {
		int line = gc.getFontMetrics().getHeight();
		int start = Card.PADDING + (face.kind() == Face.Kind.SESSION ? STRIPE : 0);
		int right = area.width - Card.PADDING - gc.textExtent(length()).x;
		gc.drawText(face.start(), start, Card.PADDING, true);
		if (face.isOver()) {
			gc.setForeground(accent);
		}
		gc.drawText(length(), right, Card.PADDING, true);
		gc.setForeground(ink);
		int lines = (area.height - 2 * Card.PADDING) / line - 1;
		boolean isTimed = !face.start().isEmpty() || !face.length().isEmpty();
		gc.setFont(face.kind() == Face.Kind.SESSION ? bold() : card.getFont());
		if (lines < 1) {
			int left = face.start().isEmpty() ? start : start + gc.textExtent(face.start()).x + GAP;
			gc.drawText(shortened(face.title(), right - GAP - left), left, Card.PADDING, true);
		} else {
			paintTitle(start, isTimed ? Card.PADDING + line : Card.PADDING, isTimed ? lines : lines + 1);
		}
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private void paintTitle(int left, int top, int lines) {
		TextLayout title = new TextLayout(card.getDisplay());
		try {
			title.setFont(gc.getFont());
			title.setWidth(Math.max(1, area.width - left - Card.PADDING));
			fill(title, lines);
			// Not clipped: a clip of one's own takes the place of that of the scrolled board, and words would stand beyond its edges.
			title.draw(gc, left, top);
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
	private String shortened(String text, int width) {
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
