package org.tenday.write.pdf.internal.set;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;

import org.tenday.document.Image;

/**
 * A picture as a PDF holds it: packed, in sRGB or grey, and with nothing in it that PDF/A forbids. Its bytes are not to be changed: all
 * files of a writer share it.
 *
 * @param colours a JPEG file, or a PNG file that is held as it is: see {@link PlainPng}
 * @param jpeg    which of these
 * @param opacity a grey PNG file of how far each pixel can be seen through; empty where none can
 */
record PackedPicture(byte[] colours, boolean jpeg, Optional<byte[]> opacity) {

	static PackedPicture ofPng(byte[] png) {
		return new PackedPicture(png, false, Optional.empty());
	}

	/**
	 * Packs a picture of pixels.
	 *
	 * @throws IOException where nobody can read it; readers of damaged pictures throw other things, too
	 */
	static PackedPicture of(Image image) throws IOException {
		byte[] bytes = image.bytes();
		if (image.format() == Image.Format.JPEG) {
			JpegHeader header = JpegHeader.of(bytes);
			if (header.components() == 0) {
				throw new IOException("The JPEG file does not say what it holds.");
			}
			return header.components() == 4 ? Pixels.packed(Inks.colours(bytes, header)) : new PackedPicture(bytes, true, Optional.empty());
		}
		Optional<PackedPicture> packed = image.format() == Image.Format.PNG
				? PlainPng.of(bytes).map(PackedPicture::ofPng).or(() -> ClearPng.of(bytes))
				: Optional.empty();
		return packed.isPresent() ? packed.get() : Pixels.packed(read(bytes));
	}

	private static BufferedImage read(byte[] bytes) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
		if (image == null) {
			throw new IOException("No reader knows the picture.");
		}
		return image;
	}

	/** How many bytes it takes. */
	long size() {
		return (long) colours.length + opacity.map(mask -> mask.length).orElse(0);
	}

	/** The picture for one file. */
	ImageData data() {
		ImageData data = jpeg ? ImageDataFactory.createJpeg(colours) : ImageDataFactory.createPng(colours);
		opacity.ifPresent(png -> {
			ImageData mask = ImageDataFactory.createPng(png);
			mask.makeMask();
			data.setImageMask(mask);
		});
		return data;
	}
}
