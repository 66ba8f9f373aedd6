package org.tenday.write.pdf.internal.set;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;

/** Pixels as PDF/A wants them: sRGB or grey, with a mask where some can be seen through. */
final class Pixels {

	private Pixels() {
	}

	static ImageData data(BufferedImage image) {
		return data(image.getWidth(), image.getHeight(), pixels(image));
	}

	/**
	 * @param pixels opacity, red, green and blue, row by row
	 */
	static ImageData data(int width, int height, int[] pixels) {
		byte[] colours = new byte[Math.multiplyExact(Math.multiplyExact(width, height), 3)];
		byte[] alphas = new byte[width * height];
		boolean grey = true;
		boolean opaque = true;
		for (int at = 0; at < pixels.length; at++) {
			int pixel = pixels[at];
			int red = pixel >> 16 & 0xff;
			int green = pixel >> 8 & 0xff;
			int blue = pixel & 0xff;
			grey &= red == green && green == blue;
			opaque &= pixel >>> 24 == 0xff;
			colours[at * 3] = (byte) red;
			colours[at * 3 + 1] = (byte) green;
			colours[at * 3 + 2] = (byte) blue;
			alphas[at] = (byte) (pixel >>> 24);
		}
		ImageData data = grey
				? ImageDataFactory.create(width, height, 1, 8, everyThird(colours), null)
				: ImageDataFactory.create(width, height, 3, 8, colours, null);
		if (!opaque) {
			ImageData mask = ImageDataFactory.create(width, height, 1, 8, alphas, null);
			mask.makeMask();
			data.setImageMask(mask);
		}
		return data;
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

	private static byte[] everyThird(byte[] colours) {
		byte[] greys = new byte[colours.length / 3];
		for (int i = 0; i < greys.length; i++) {
			greys[i] = colours[i * 3];
		}
		return greys;
	}
}
