package org.tenday.write.ooxml;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.poi.common.usermodel.PictureType;
import org.tenday.document.Element.Picture;
import org.tenday.document.Image;
import org.tenday.layout.PictureSize;
import org.tenday.layout.Size;

/**
 * A picture as Word and PowerPoint take it: always with pixels, and for a drawing also its lines, which newer versions show instead.
 *
 * @param name  for messages and for the file inside the package
 * @param type  of the pixels
 * @param bytes the file with the pixels
 * @param svg   the drawing; empty for what has no lines
 * @param size  natural size
 */
public record EmbeddedPicture(String name, PictureType type, byte[] bytes, Optional<byte[]> svg, Size size) {

	/** Nothing that is printed needs more pixels than this side by side. */
	private static final double MOST_PIXELS = 3000;
	private static final double DRAWING_DPI = 220;
	private static final double POINTS_PER_INCH = 72;
	private static final double PIXELS_PER_POINT = 4 / 3.0;

	/**
	 * Makes a picture ready.
	 *
	 * @return empty where the picture is missing or cannot be read
	 */
	public static Optional<EmbeddedPicture> of(Picture picture) {
		return PictureSize.of(picture).flatMap(size -> switch (picture) {
		case Picture.OfDrawing drawing -> ofSvg("drawing", drawing.drawing().svg().getBytes(StandardCharsets.UTF_8), size);
		case Picture.OfImage image -> of(image.image(), size);
		case Picture.Missing ignored -> Optional.empty();
		});
	}

	/** Makes a picture file ready; empty where it cannot be read. */
	public static Optional<EmbeddedPicture> of(Image image) {
		return PictureSize.of(image).flatMap(size -> of(image, size));
	}

	private static Optional<EmbeddedPicture> of(Image image, Size size) {
		return switch (image.format()) {
		case SVG -> ofSvg(image.name(), image.bytes(), size);
		case PNG -> Optional.of(ofPixels(image, PictureType.PNG, size));
		case JPEG -> Optional.of(ofPixels(image, PictureType.JPEG, size));
		case GIF -> Optional.of(ofPixels(image, PictureType.GIF, size));
		};
	}

	private static EmbeddedPicture ofPixels(Image image, PictureType type, Size size) {
		if (size.width() * PIXELS_PER_POINT > MOST_PIXELS) {
			Optional<byte[]> smaller = smaller(image.bytes(), type);
			if (smaller.isPresent()) {
				return new EmbeddedPicture(image.name(), type == PictureType.JPEG ? type : PictureType.PNG, smaller.get(), Optional.empty(),
						size);
			}
		}
		return new EmbeddedPicture(image.name(), type, image.bytes(), Optional.empty(), size);
	}

	/** The picture with fewer pixels; empty where only its head can be read, so that it is kept as it is. */
	private static Optional<byte[]> smaller(byte[] bytes, PictureType type) {
		try {
			BufferedImage whole = ImageIO.read(new ByteArrayInputStream(bytes));
			if (whole == null) {
				return Optional.empty();
			}
			int width = (int) MOST_PIXELS;
			int height = Math.max(1, (int) Math.round(whole.getHeight() * MOST_PIXELS / whole.getWidth()));
			boolean jpeg = type == PictureType.JPEG;
			BufferedImage scaled = new BufferedImage(width, height, jpeg ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
			Graphics2D graphics = scaled.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
			graphics.drawImage(whole, 0, 0, width, height, null);
			graphics.dispose();
			return Optional.of(encoded(scaled, jpeg ? "jpg" : "png"));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<EmbeddedPicture> ofSvg(String name, byte[] svg, Size size) {
		double dpi = Math.min(DRAWING_DPI, MOST_PIXELS / size.width() * POINTS_PER_INCH);
		return SvgPixels.of(svg, size.times(dpi / POINTS_PER_INCH)).map(image -> {
			try {
				return new EmbeddedPicture(name, PictureType.PNG, encoded(image, "png"), Optional.of(svg), size);
			} catch (IOException e) {
				throw new IllegalStateException("The pixels of " + name + " cannot be packed.", e);
			}
		});
	}

	private static byte[] encoded(BufferedImage image, String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (!ImageIO.write(image, format, bytes)) {
			throw new IOException("This Java cannot write " + format + " pictures.");
		}
		return bytes.toByteArray();
	}
}
