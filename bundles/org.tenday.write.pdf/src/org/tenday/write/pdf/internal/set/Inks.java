package org.tenday.write.pdf.internal.set;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** JPEG files in four inks, as presses want them. PDF/A has one kind of colour in a file, and here that is sRGB. */
final class Inks {

	private static final int BANDS = 4;

	private Inks() {
	}

	static BufferedImage colours(byte[] jpeg, JpegHeader header) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
			reader.setInput(in, true, true);
			return colours(reader.readRaster(0, null), header);
		} finally {
			reader.dispose();
		}
	}

	private static BufferedImage colours(Raster raster, JpegHeader header) {
		int width = raster.getWidth();
		BufferedImage image = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] row = new int[width * BANDS];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(0, y, width, 1, row);
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, colour(row, x * BANDS, header.adobe()));
			}
		}
		return image;
	}

	private static int colour(int[] row, int at, int adobe) {
		double cyan = row[at];
		double magenta = row[at + 1];
		double yellow = row[at + 2];
		double black = row[at + 3];
		if (adobe == 2) {
			double blueness = row[at + 1] - 128;
			double redness = row[at + 2] - 128;
			cyan = row[at] + 1.402 * redness;
			magenta = row[at] - 0.344136 * blueness - 0.714136 * redness;
			yellow = row[at] + 1.772 * blueness;
		}
		// Adobe writes how much paper is left, others how much ink is on it.
		boolean paper = adobe >= 0;
		return light(cyan, black, paper) << 16 | light(magenta, black, paper) << 8 | light(yellow, black, paper);
	}

	private static int light(double ink, double black, boolean paper) {
		double light = paper ? ink * black / 255 : (255 - ink) * (255 - black) / 255;
		return Math.clamp(Math.round(light), 0, 255);
	}
}
