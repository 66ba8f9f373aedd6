package org.tenday.write.pdf.internal.set;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * PNG files that say of each pixel how far it can be seen through, a byte for each part of its colour, not interlaced: what screenshots
 * mostly are. Java's own reader looks at each byte of them one by one and takes many times as long.
 */
final class ClearPng {

	private static final int SIGNATURE_LENGTH = 8;
	private static final int CHUNK_FRAME = 12;
	private static final int HEADER_LENGTH = 13;
	private static final int SEE_THROUGH = 6;
	private static final int PARTS = 4;
	/** What is larger has no business on paper, and is left to readers that look closer. */
	private static final long MOST_BYTES = 1L << 29;

	private ClearPng() {
	}

	/** The picture packed anew, colours and opacity apart; empty where it is of another kind, or damaged. */
	static Optional<PackedPicture> of(byte[] png) {
		ByteBuffer file = ByteBuffer.wrap(png);
		if (png.length < SIGNATURE_LENGTH + CHUNK_FRAME + HEADER_LENGTH || !isClear(file, SIGNATURE_LENGTH + 8)) {
			return Optional.empty();
		}
		int width = file.getInt(SIGNATURE_LENGTH + 8);
		int height = file.getInt(SIGNATURE_LENGTH + 12);
		long row = (long) width * PARTS + 1;
		if (width <= 0 || height <= 0 || row * (height + 1L) > MOST_BYTES) {
			return Optional.empty();
		}
		// A row of nothing above the first one, so that all rows are alike.
		byte[] bytes = new byte[(int) (row * (height + 1))];
		return unpack(file, bytes, (int) row) && restore(bytes, (int) row)
				? Optional.of(Pixels.packed(width, height, pixels(bytes, width, height)))
				: Optional.empty();
	}

	private static boolean isClear(ByteBuffer file, int header) {
		return kind(file, SIGNATURE_LENGTH).equals("IHDR") && file.getInt(SIGNATURE_LENGTH) == HEADER_LENGTH && file.get(header + 8) == 8
				&& file.get(header + 9) == SEE_THROUGH && file.get(header + 10) == 0 && file.get(header + 11) == 0
				&& file.get(header + 12) == 0;
	}

	private static String kind(ByteBuffer file, int chunk) {
		return new String(file.array(), chunk + Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
	}

	/** Unpacks all rows but the first; false where there are more or fewer bytes than there should be. */
	private static boolean unpack(ByteBuffer file, byte[] into, int from) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed(file));
			int at = from;
			int count;
			do {
				count = inflater.inflate(into, at, into.length - at);
				at += count;
			} while (count > 0 && at < into.length);
			// Only when asked for more does it see that there is none.
			return at == into.length && inflater.inflate(new byte[1]) == 0 && inflater.finished();
		} catch (DataFormatException e) {
			return false;
		} finally {
			inflater.end();
		}
	}

	private static byte[] packed(ByteBuffer file) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		int chunk = SIGNATURE_LENGTH;
		while (chunk + CHUNK_FRAME <= file.limit()) {
			int length = file.getInt(chunk);
			if (length < 0 || length > file.limit() - chunk - CHUNK_FRAME) {
				break;
			}
			if (kind(file, chunk).equals("IDAT")) {
				packed.write(file.array(), chunk + Integer.BYTES * 2, length);
			}
			chunk += length + CHUNK_FRAME;
		}
		return packed.toByteArray();
	}

	/** Each row says how its bytes differ from those before and above them; before the first pixel there is nothing. */
	private static boolean restore(byte[] bytes, int row) {
		for (int start = row; start < bytes.length; start += row) {
			int first = start + 1;
			int second = first + PARTS;
			int end = start + row;
			switch (bytes[start]) {
			case 0 -> {
				// They stand as they are.
			}
			case 1 -> addLeft(bytes, second, end);
			case 2 -> addAbove(bytes, first, end, row);
			case 3 -> {
				for (int at = first; at < end; at++) {
					int left = at < second ? 0 : bytes[at - PARTS] & 0xff;
					bytes[at] += (byte) ((left + (bytes[at - row] & 0xff)) / 2);
				}
			}
			case 4 -> {
				addAbove(bytes, first, second, row);
				for (int at = second; at < end; at++) {
					bytes[at] += (byte) nearest(bytes[at - PARTS] & 0xff, bytes[at - row] & 0xff, bytes[at - row - PARTS] & 0xff);
				}
			}
			default -> {
				return false;
			}
			}
		}
		return true;
	}

	private static void addLeft(byte[] bytes, int from, int end) {
		for (int at = from; at < end; at++) {
			bytes[at] += bytes[at - PARTS];
		}
	}

	private static void addAbove(byte[] bytes, int from, int end, int row) {
		for (int at = from; at < end; at++) {
			bytes[at] += bytes[at - row];
		}
	}

	private static int nearest(int left, int above, int corner) {
		int toLeft = Math.abs(above - corner);
		int toAbove = Math.abs(left - corner);
		int toCorner = Math.abs(left + above - 2 * corner);
		if (toLeft <= toAbove && toLeft <= toCorner) {
			return left;
		}
		return toAbove <= toCorner ? above : corner;
	}

	/** Opacity, red, green and blue of each. */
	private static int[] pixels(byte[] bytes, int width, int height) {
		int[] pixels = new int[width * height];
		int from = width * PARTS + 1;
		for (int at = 0; at < pixels.length; at++) {
			if (at % width == 0) {
				from++;
			}
			pixels[at] = (bytes[from + 3] & 0xff) << 24 | (bytes[from] & 0xff) << 16 | (bytes[from + 1] & 0xff) << 8
					| bytes[from + 2] & 0xff;
			from += PARTS;
		}
		return pixels;
	}
}
