package org.tenday.write.docx.internal;

import org.tenday.document.Theme;

/**
 * The paper of a section in points.
 *
 * @param width  of the sheet as it is read
 * @param height of the sheet as it is read
 * @param gutter what the binding takes, beyond {@code left}
 */
record Paper(double width, double height, double top, double bottom, double left, double right, double gutter, boolean landscape) {

	/** Paper on its side is bound at its upper or, on the back, at its lower edge. */
	static Paper of(Theme.Page page, boolean landscape) {
		double inner = Twips.points(page.inner());
		double outer = Twips.points(page.outer());
		double top = Twips.points(page.top());
		double bottom = Twips.points(page.bottom());
		if (landscape) {
			return new Paper(Twips.points(page.height()), Twips.points(page.width()), Math.max(top, inner), Math.max(bottom, inner), outer,
					outer, 0,
					true);
		}
		double gutter = Math.max(0, inner - outer);
		return new Paper(Twips.points(page.width()), Twips.points(page.height()), top, bottom, inner - gutter, outer, gutter, false);
	}

	double textWidth() {
		return width - left - right - gutter;
	}

	double textHeight() {
		return height - top - bottom;
	}
}
