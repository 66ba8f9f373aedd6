package org.tenday.publish.internal.bare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG files (the W3C's Portable Network Graphics, third edition, 5): a row of chunks, each with its length, kind, content and checksum. */
final class BarePng {

	private static final int SIGNATURE = 8;
	private static final int FRAME = 12;
	private static final String EXIF = "eXIf";
	private static final String END = "IEND";
	/** What a picture is made of: its size, palette and pixels, which colours are meant, how large a pixel is, how it moves. */
	private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
			"mDCV", "cLLI", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT");

	private BarePng() {
	}

	static byte[] of(byte[] file) {
		ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
		kept.write(file, 0, Math.min(SIGNATURE, file.length));
		ByteBuffer bytes = ByteBuffer.wrap(file);
		int at = SIGNATURE;
		while (at + FRAME <= file.length) {
			int length = bytes.getInt(at);
			if (length < 0 || length > file.length - at - FRAME) {
				break;
			}
			String kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
			if (PICTURE.contains(kind)) {
				kept.write(file, at, FRAME + length);
			} else if (kind.equals(EXIF)) {
				kept.writeBytes(chunk(Orientation.only(bytes.slice(at + 8, length))));
			}
			if (kind.equals(END)) {
				break;
			}
			at += FRAME + length;
		}
		return kept.toByteArray();
	}

	private static byte[] chunk(byte[] orientation) {
		if (orientation.length == 0) {
			return orientation;
		}
		ByteBuffer chunk = ByteBuffer.allocate(FRAME + orientation.length).putInt(orientation.length)
				.put(EXIF.getBytes(StandardCharsets.ISO_8859_1)).put(orientation);
		CRC32 sum = new CRC32();
		sum.update(chunk.array(), 4, 4 + orientation.length);
		return chunk.putInt((int) sum.getValue()).array();
	}
}
