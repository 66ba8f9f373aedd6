package org.tenday.write.pdf.internal.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;

/** Which pictures go into a PDF as they are packed. */
class PlainPngTest {

	@ParameterizedTest
	@ValueSource(ints = { BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_INDEXED,
			BufferedImage.TYPE_BYTE_BINARY })
	void opaquePictureStaysPackedAndKeepsItsPixels(int type) throws IOException {
		byte[] file = png(picture(type));
		byte[] plain = PlainPng.of(file).orElseThrow();
		BufferedImage before = ImageIO.read(new ByteArrayInputStream(file));
		BufferedImage after = ImageIO.read(new ByteArrayInputStream(plain));
		for (int x = 0; x < before.getWidth(); x++) {
			assertEquals(before.getRGB(x, 7), after.getRGB(x, 7));
		}
		ImageData data = ImageDataFactory.createPng(plain);
		assertEquals(before.getWidth(), data.getWidth());
		assertTrue(data.getData().length < before.getWidth() * before.getHeight() * 3, "still packed");
	}

	@Test
	void whatCanBeSeenThroughIsLeftToBeUnpacked() throws IOException {
		assertEquals(Optional.empty(), PlainPng.of(png(picture(BufferedImage.TYPE_INT_ARGB))));
	}

	@Test
	void damagedPictureIsNotTaken() throws IOException {
		byte[] file = png(picture(BufferedImage.TYPE_3BYTE_BGR));
		assertTrue(PlainPng.of(file).isPresent());
		for (int length = 0; length < file.length - 1; length += 97) {
			assertFalse(PlainPng.of(Arrays.copyOf(file, length)).isPresent(), "cut after " + length);
		}
		Random random = new Random(11);
		for (int i = 0; i < 200; i++) {
			byte[] scratched = file.clone();
			scratched[8 + random.nextInt(25)] ^= (byte) (1 + random.nextInt(255));
			PlainPng.of(scratched).ifPresent(taken -> assertEquals(file.length, taken.length));
		}
	}

	private static BufferedImage picture(int type) {
		BufferedImage image = new BufferedImage(41, 23, type);
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				image.setRGB(x, y, type == BufferedImage.TYPE_INT_ARGB ? 0x40ff0000 : 0xff000000 | x / 8 << 20 | y / 6 << 12);
			}
		}
		return image;
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, "png", bytes));
		return bytes.toByteArray();
	}
}
