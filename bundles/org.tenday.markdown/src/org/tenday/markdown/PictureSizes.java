package org.tenday.markdown;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.tenday.document.Element;
import org.tenday.document.Image;

/** Tells pictures that fit into a line from those that do not. */
final class PictureSizes {

	/** Pixels; three times the height of a line of 12 points at 96 pixels an inch. */
	private static final int ICON_HEIGHT = 48;
	private static final int HEAD = 4_096;
	private static final Pattern SVG_HEIGHT = Pattern.compile("<svg[^>]*?\\sheight\\s*=\\s*[\"']\\s*([0-9.]+)\\s*(px)?\\s*[\"']");

	private PictureSizes() {
	}

	/** Whether a picture is no higher than an icon; false where its height is not to be found out. */
	static boolean fitsIntoLine(Element.Picture picture) {
		return picture instanceof Element.Picture.OfImage of && height(of.image()) <= ICON_HEIGHT;
	}

	private static double height(Image image) {
		try {
			return image.format() == Image.Format.SVG ? svgHeight(image.bytes()) : rasterHeight(image.bytes());
		} catch (IOException | RuntimeException broken) {
			// ImageIO's readers throw anything at broken files. Whoever prints the picture says what is wrong with it.
			return Double.POSITIVE_INFINITY;
		}
	}

	private static double svgHeight(byte[] bytes) {
		Matcher height = SVG_HEIGHT.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8));
		return height.find() ? Double.parseDouble(height.group(1)) : Double.POSITIVE_INFINITY;
	}

	private static double rasterHeight(byte[] bytes) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Double.POSITIVE_INFINITY;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return reader.getHeight(0);
			} finally {
				reader.dispose();
			}
		}
	}
}
