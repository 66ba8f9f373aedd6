package org.tenday.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Picture;
import org.tenday.document.Image;
import org.tenday.document.Inline;

/** Pictures of any size for tests. */
final class TestPictures {

	private TestPictures() {
	}

	static byte[] pixels(int width, int height, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), format, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	static Figure figure(int width, int height, String caption) {
		return new Figure(new Picture.OfImage(new Image("media/a.png", Image.Format.PNG, pixels(width, height, "png"), "a black sheet")),
				Inline.text(caption), Inline.text(""), 1);
	}
}
