package org.tenday.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * A picture with what a reader who cannot see it needs to know.
 *
 * @param name   names the picture in messages: usually its path in the media folder
 * @param format how the bytes are to be read
 * @param bytes  the whole file
 * @param alt    alternative text; empty only for pure decoration
 */
public record Image(String name, Format format, byte[] bytes, String alt) {

	/** Kinds of picture files. */
	public enum Format {
		PNG, JPEG, GIF, SVG
	}

	public Image {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(alt, "alt");
		bytes = bytes.clone();
	}

	@Override
	public byte[] bytes() {
		return bytes.clone();
	}

	/** The bytes without a copy of them: pictures are large, and mostly only their head is wanted. */
	public InputStream open() {
		return new ByteArrayInputStream(bytes);
	}

	/** How many bytes the whole file has. */
	public int size() {
		return bytes.length;
	}

	public Image withAlt(String newAlt) {
		return new Image(name, format, bytes, newAlt);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Image that && name.equals(that.name) && format == that.format && alt.equals(that.alt)
				&& Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		// Enough to tell pictures apart, and no reading of megabytes each time that one is looked up.
		return Objects.hash(name, format, alt, bytes.length);
	}

	@Override
	public String toString() {
		return "Image[" + name + ", " + bytes.length + " bytes]";
	}
}
