package org.tenday.write.pdf.internal.set;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/** Pixels as PDF/A wants them: sRGB or grey, with a mask where some can be seen through. */
final class Pixels {

	private Pixels() {
	}

	static PackedPicture packed(BufferedImage image) {
		return packed(image.getWidth(), image.getHeight(), pixels(image));
	}

	/**
	 * @param pixels opacity, red, green and blue, row by row
	 */
	static PackedPicture packed(int width, int height, int[] pixels) {
		boolean grey = true;
		boolean opaque = true;
		for (int pixel : pixels) {
			grey &= (pixel >> 16 & 0xff) == (pixel & 0xff) && (pixel >> 8 & 0xff) == (pixel & 0xff);
			opaque &= pixel >>> 24 == 0xff;
		}
		byte[] file = grey
				? PngFile.of(width, height, PngFile.Kind.GREY, rows(width, pixels, 0))
				: PngFile.of(width, height, PngFile.Kind.COLOUR, rows(width, pixels, 16, 8, 0));
		Optional<byte[]> mask = opaque
				? Optional.empty()
				: Optional.of(PngFile.of(width, height, PngFile.Kind.GREY, rows(width, pixels, 24)));
		return new PackedPicture(file, false, mask);
	}

	/** Some parts of each pixel, as {@link PngFile} wants them. */
	private static byte[] rows(int width, int[] pixels, int... parts) {
		byte[] rows = new byte[Math.addExact(Math.multiplyExact(pixels.length, parts.length), pixels.length / width)];
		int to = 0;
		for (int row = 0; row < pixels.length; row += width) {
			to++;
			for (int at = row; at < row + width; at++) {
				for (int part : parts) {
					rows[to++] = (byte) (pixels[at] >>> part);
				}
			}
		}
		return rows;
	}

	/** Drawing a whole picture is many times faster than asking for its pixels, whose kinds the platform tells apart one by one. */
	private static int[] pixels(BufferedImage image) {
		BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = plain.createGraphics();
		graphics.setComposite(AlphaComposite.Src);
		graphics.drawImage(image, 0, 0, null);
		graphics.dispose();
		return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
	}
}
