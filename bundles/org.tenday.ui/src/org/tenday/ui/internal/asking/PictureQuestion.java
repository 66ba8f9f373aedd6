package org.tenday.ui.internal.asking;

import java.util.Objects;

/**
 * What must be known of a picture before it can be printed?
 *
 * @param picture which one: the name of its file, or where it comes from
 */
public record PictureQuestion(String picture) {

	public PictureQuestion {
		Objects.requireNonNull(picture, "picture");
	}
}
