package org.tenday.importer.internal.slides;

import org.tenday.importer.internal.office.OfficePart;

/**
 * A slide that is to be read.
 *
 * @param number  in the deck, from 1
 * @param part    that holds it
 * @param section the number of the section that it is in, from 0; -1 for none
 */
record SlideSource(int number, OfficePart part, int section) {

	/** What people call it, and where it is said to stand. */
	String place() {
		return "slide " + number;
	}
}
