package org.tenday.model.content;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * A picture with its caption: block type {@code figure}. Alternative text, source and licence stand with the file's {@link org.tenday.model.Media}.
 *
 * @param file    path below the media folder
 * @param caption as printed below it; may be empty
 * @param width   share of the text's width in per cent, 10 to 100
 */
public record Picture(@Field(label = "Picture", kind = Field.Kind.MEDIA) String file, @Field(label = "Caption") String caption,
		@Field(label = "Width", unit = "per cent of the text") int width) implements BlockContent {

	public Picture {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(caption, "caption");
		if (width < 10 || width > 100) {
			throw new IllegalArgumentException("A picture cannot be %d per cent wide: write 10 to 100.".formatted(width));
		}
	}
}
