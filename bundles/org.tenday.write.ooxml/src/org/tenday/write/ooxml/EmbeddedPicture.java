package org.tenday.write.ooxml;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

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

	/** Nothing that is printed needs more pixels than this side by side, or one below the other. */
	private static final double MOST_PIXELS = 3000;
	/** A picture file of fewer bytes is not worth the time. */
	private static final int WORTH_SHRINKING = 4 << 20;
	private static final double DRAWING_DPI = 150;
	private static final String PNG = "PNG";
	/** Of 0, the smallest files, to 1, the fastest packing. */
	private static final float FAST_PACKING = 0.8f;
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
		double pixels = size.width() * PIXELS_PER_POINT;
		byte[] bytes = image.bytes();
		if (bytes.length > WORTH_SHRINKING && pixels > MOST_PIXELS && type != PictureType.GIF) {
			Optional<byte[]> smaller = smaller(image);
			if (smaller.isPresent()) {
				return new EmbeddedPicture(image.name(), type, smaller.get(), Optional.empty(), size);
			}
		}
		return new EmbeddedPicture(image.name(), type, bytes, Optional.empty(), size);
	}

	/** The picture with fewer pixels; empty where only its head can be read, so that it is kept as it is. */
	private static Optional<byte[]> smaller(Image image) {
		String format = image.format().name();
		ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
		try (ImageInputStream in = new MemoryCacheImageInputStream(image.open())) {
			reader.setInput(in, true, true);
			ImageReadParam sparsely = reader.getDefaultReadParam();
			// Twice as many pixels as are wanted make as good a picture as all of them, and take less room.
			int step = Math.max(1, (int) (reader.getWidth(0) / (2 * MOST_PIXELS)));
			sparsely.setSourceSubsampling(step, step, 0, 0);
			BufferedImage read = reader.read(0, sparsely);
			int width = (int) MOST_PIXELS;
			int height = Math.max(1, (int) Math.round(read.getHeight() * MOST_PIXELS / read.getWidth()));
			boolean opaque = image.format() == Image.Format.JPEG;
			BufferedImage scaled = new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
			Graphics2D graphics = scaled.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			graphics.drawImage(read, 0, 0, width, height, null);
			graphics.dispose();
			return Optional.of(encoded(scaled, format));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		} finally {
			reader.dispose();
		}
	}

	private static Optional<EmbeddedPicture> ofSvg(String name, byte[] svg, Size size) {
		double dpi = Math.min(DRAWING_DPI, MOST_PIXELS / Math.max(size.width(), size.height()) * POINTS_PER_INCH);
		return SvgPixels.of(svg, size.times(dpi / POINTS_PER_INCH)).map(image -> {
			try {
				return new EmbeddedPicture(name, PictureType.PNG, encoded(image, PNG), Optional.of(svg), size);
			} catch (IOException e) {
				throw new IllegalStateException("The pixels of " + name + " cannot be packed.", e);
			}
		});
	}

	private static byte[] encoded(BufferedImage image, String format) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam manner = writer.getDefaultWriteParam();
			if (format.equals(PNG)) {
				manner.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				manner.setCompressionQuality(FAST_PACKING);
			}
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), manner);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}
}
