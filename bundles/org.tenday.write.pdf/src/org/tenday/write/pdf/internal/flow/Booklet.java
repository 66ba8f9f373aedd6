package org.tenday.write.pdf.internal.flow;

import com.itextpdf.kernel.geom.AffineTransform;

/**
 * Where the pages of a booklet stand: two on each side of sheets that are printed on both, laid on one another, folded in the middle and stapled. Empty pages
 * follow the last one until the last sheet is full.
 *
 * @param pages  how many have something on them; from 1
 * @param width  of an upright page in points
 * @param height of an upright page in points
 */
public record Booklet(int pages, double width, double height) {

	private static final int ON_A_SHEET = 4;

	/** How many sides of sheets there are: two for each sheet. */
	public int sides() {
		return whole() / 2;
	}

	private int whole() {
		return (pages + ON_A_SHEET - 1) / ON_A_SHEET * ON_A_SHEET;
	}

	/** The side, from 1, on which a page stands. */
	int side(int page) {
		return Math.min(page, whole() + 1 - page);
	}

	/** Whether a page stands on the right half of its side: right-hand pages do. */
	boolean isRight(int page) {
		return page % 2 == 1;
	}

	/** Moves what is painted on a page to its half of the side. A page that lies on its side has its head at the left when the booklet is held upright. */
	AffineTransform place(int page, boolean landscape) {
		AffineTransform place = AffineTransform.getTranslateInstance(isRight(page) ? width : 0, 0);
		if (landscape) {
			place.concatenate(new AffineTransform(0, 1, -1, 0, width, 0));
		}
		return place;
	}
}
