package org.tenday.write.pdf.internal.set;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
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
		assertArrayEquals(pixels(picture), pixels(ClearPng.of(png(picture)).orElseThrow()));
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
		assertArrayEquals(pixels(read(file)), pixels(ClearPng.of(file).orElseThrow()));
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

	@Test
	void needsNoMaskWhereNothingCanBeSeenThrough() throws IOException {
		BufferedImage picture = picture(BufferedImage.TYPE_INT_ARGB);
		for (int x = 0; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				picture.setRGB(x, y, picture.getRGB(x, y) | 0xff000000);
			}
		}
		PackedPicture packed = ClearPng.of(png(picture)).orElseThrow();
		assertEquals(Optional.empty(), packed.opacity());
		assertArrayEquals(pixels(picture), pixels(read(packed.colours())));
	}

	/** Opacity, red, green and blue, put together again, as they stand in the files: Java makes grey lighter where it is asked for colours. */
	private static int[] pixels(PackedPicture packed) throws IOException {
		Raster colours = read(packed.colours()).getRaster();
		Raster opacity = read(packed.opacity().orElseThrow()).getRaster();
		int[] pixels = new int[colours.getWidth() * colours.getHeight()];
		for (int at = 0; at < pixels.length; at++) {
			int x = at % colours.getWidth();
			int y = at / colours.getWidth();
			int last = colours.getNumBands() - 1;
			pixels[at] = opacity.getSample(x, y, 0) << 24 | colours.getSample(x, y, 0) << 16
					| colours.getSample(x, y, Math.min(1, last)) << 8 | colours.getSample(x, y, last);
		}
		return pixels;
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static BufferedImage read(byte[] file) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(file));
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
