package org.tenday.write.pdf.internal.set;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pictures are unpacked faster than Java does, and whether that gives the same pixels. */
class ClearPngTest {

	@Test
	void givesThePixelsThatJavaReads() throws IOException {
		BufferedImage picture = picture(BufferedImage.TYPE_INT_ARGB);
		ClearPng read = ClearPng.of(png(picture)).orElseThrow();
		assertEquals(picture.getWidth(), read.width());
		assertEquals(picture.getHeight(), read.height());
		assertArrayEquals(picture.getRGB(0, 0, read.width(), read.height(), null, 0, read.width()), read.pixels());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void knowsEachWayOfSayingHowARowDiffers(int filter) throws IOException {
		// Each byte differs by 1 from what is foretold of it, row by row, three pixels in two rows.
		byte[] rows = new byte[2 * 13];
		Arrays.fill(rows, (byte) 1);
		rows[0] = (byte) filter;
		rows[13] = (byte) filter;
		byte[] file = file(3, 2, rows);
		BufferedImage java = ImageIO.read(new ByteArrayInputStream(file));
		assertArrayEquals(java.getRGB(0, 0, 3, 2, null, 0, 3), ClearPng.of(file).orElseThrow().pixels());
	}

	@Test
	void leavesOtherKindsAndDamagedOnes() throws IOException {
		assertEquals(Optional.empty(), ClearPng.of(png(picture(BufferedImage.TYPE_3BYTE_BGR))));
		byte[] file = png(picture(BufferedImage.TYPE_INT_ARGB));
		for (int length = 0; length < file.length - 40; length += 97) {
			assertEquals(Optional.empty(), ClearPng.of(Arrays.copyOf(file, length)), "cut after " + length);
		}
		assertEquals(Optional.empty(), ClearPng.of(file(3, 2, new byte[2 * 13 - 1])));
		assertEquals(Optional.empty(), ClearPng.of(file(3, 2, new byte[2 * 13 + 1])));
	}

	private static BufferedImage picture(int type) {
		BufferedImage image = new BufferedImage(41, 230, type);
		Random random = new Random(7);
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				image.setRGB(x, y, x * y % 7 == 0 ? random.nextInt() : 0xc0000000 | x * 5 << 16 | y << 8);
			}
		}
		return image;
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, "png", bytes));
		return bytes.toByteArray();
	}

	private static byte[] file(int width, int height, byte[] rows) {
		Deflater deflater = new Deflater();
		deflater.setInput(rows);
		deflater.finish();
		byte[] packed = new byte[200];
		int length = deflater.deflate(packed);
		deflater.end();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[]{ (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		chunk(out, "IHDR", new byte[]{ 0, 0, 0, (byte) width, 0, 0, 0, (byte) height, 8, 6, 0, 0, 0 });
		chunk(out, "IDAT", Arrays.copyOf(packed, length));
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream out, String kind, byte[] data) {
		CRC32 sum = new CRC32();
		byte[] name = kind.getBytes(StandardCharsets.ISO_8859_1);
		sum.update(name);
		sum.update(data);
		out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
		out.writeBytes(name);
		out.writeBytes(data);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}
}
