package org.tenday.write.pdf.internal.set;

import org.tenday.write.pdf.internal.type.Typefaces;

/**
 * What a writer keeps from one file to the next, because making it takes long. May be used by several threads.
 *
 * @param typefaces the faces that have been read
 * @param pictures  the pictures that have been packed
 * @param drawings  the drawings that have been painted
 */
public record Stock(Typefaces typefaces, PackedPictures pictures, PaintedDrawings drawings) {

	/** Nothing yet. */
	public static Stock empty() {
		return new Stock(new Typefaces(), new PackedPictures(), new PaintedDrawings());
	}
}
