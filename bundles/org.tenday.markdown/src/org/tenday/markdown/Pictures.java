package org.tenday.markdown;

import org.tenday.document.Element;

/** Finds the pictures that a text names. */
@FunctionalInterface
public interface Pictures {

	/** No pictures at all: each is a gap with its alternative text. */
	Pictures NONE = (target, alt) -> new Element.Picture.Missing(alt, "There is no picture \"" + target + "\" here.");

	/**
	 * @param target as written, such as {@code media/pathway.svg}
	 * @param alt    the alternative text as written; where it is empty, the finder uses what it knows of the file
	 * @return the picture, or {@link Element.Picture.Missing} with the reason; never null
	 */
	Element.Picture find(String target, String alt);
}
