package org.tenday.layout;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.tenday.document.Image;
import org.tenday.document.Image.Format;

/** Picture files as addresses that hold the file itself, made smaller where nobody would see all of the pixels. */
final class ImageAddress {

	/** A picture is made smaller only where that saves more than this. */
	private static final double WORTH_SCALING = 1.25;

	private ImageAddress() {
	}

	/**
	 * The address of a picture of pixels.
	 *
	 * @param natural its size in points, at 96 pixels an inch
	 * @param widest  how many pixels side by side are enough
	 */
	static String of(Image image, Size natural, int widest) {
		double pixels = natural.width() * 96 / 72;
		byte[] bytes = image.bytes();
		if (pixels > widest * WORTH_SCALING && image.format() != Format.GIF) {
			bytes = scaled(image, widest).orElse(bytes);
		}
		return "data:image/" + image.format().name().toLowerCase(Locale.ROOT) + ";base64," + Base64.getEncoder().encodeToString(bytes);
	}

	/** The picture with fewer pixels; empty where Java cannot read all of it, so that it is kept as it is. */
	private static Optional<byte[]> scaled(Image image, int width) {
		try {
			BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
			if (pixels == null) {
				return Optional.empty();
			}
			int height = Math.max(1, (int) Math.round((double) pixels.getHeight() * width / pixels.getWidth()));
			int type = image.format() == Format.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
			// By halves, or pixels between those that are looked at would be lost.
			while (pixels.getWidth() > 2 * width) {
				pixels = scaled(pixels, pixels.getWidth() / 2, Math.max(1, pixels.getHeight() / 2), type);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			return ImageIO.write(scaled(pixels, width, height, type), image.format().name(), out)
					? Optional.of(out.toByteArray())
					: Optional.empty();
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private static BufferedImage scaled(BufferedImage whole, int width, int height, int type) {
		BufferedImage scaled = new BufferedImage(width, height, type);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(whole, 0, 0, width, height, null);
		graphics.dispose();
		return scaled;
	}
}
