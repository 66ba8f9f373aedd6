package org.tenday.layout;

import java.util.Optional;

import org.tenday.document.Image;

/**
 * How a letter looks.
 *
 * @param strong  whether it is bold
 * @param slanted whether it is italic
 * @param fixed   whether it is of the face of program text, which has one width and one weight
 * @param struck  whether it is struck through
 * @param linked  whether it leads out of the document
 * @param icon    what stands in its place; empty for a letter
 */
record LetterLook(boolean strong, boolean slanted, boolean fixed, boolean struck, boolean linked, Optional<Image> icon) {

	/** The face that says how wide it is. */
	Typeface face() {
		if (fixed) {
			return Typeface.FIXED;
		}
		if (strong) {
			return slanted ? Typeface.BOLD_ITALIC : Typeface.BOLD;
		}
		return slanted ? Typeface.ITALIC : Typeface.REGULAR;
	}

	LetterLook bold() {
		return new LetterLook(true, slanted, fixed, struck, linked, icon);
	}

	LetterLook slant() {
		return new LetterLook(strong, true, fixed, struck, linked, icon);
	}

	LetterLook inFixedWidth() {
		return new LetterLook(strong, slanted, true, struck, linked, icon);
	}

	LetterLook strike() {
		return new LetterLook(strong, slanted, fixed, true, linked, icon);
	}

	LetterLook link() {
		return new LetterLook(strong, slanted, fixed, struck, true, icon);
	}

	LetterLook with(Image image) {
		return new LetterLook(strong, slanted, fixed, struck, linked, Optional.of(image));
	}
}
