package org.tenday.write.pptx.internal;

/**
 * How the words of a presentation are written, wherever they stand.
 *
 * @param language the tag of their language
 * @param codeFace of program text
 * @param palette  the colours of words and marks
 * @param exact    whether paragraphs say the distance of their lines themselves, since what they stand in may say another one
 */
record Manner(String language, String codeFace, Palette palette, boolean exact) {

	static Manner of(BlankShow blank) {
		return new Manner(blank.deck().info().language().toLanguageTag(), blank.deck().theme().type().codeFace(), blank.palette(),
				blank.house());
	}

	/** The same in the colours of what the words stand in. */
	Manner plain() {
		return new Manner(language, codeFace, palette.plain(), exact);
	}
}
