package org.tenday.write.pdf.internal.set;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * PNG files whose packed pixels a PDF can hold as they are: not interlaced, nothing to be seen through, at most a byte for each part of a
 * colour. Unpacking and packing them again would take most of the time of a book with screenshots.
 */
final class PlainPng {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final int CHUNK_FRAME = 12;
	private static final int HEADER_LENGTH = 13;
	private static final int GREY = 0;
	private static final int COLOUR = 2;
	private static final int PALETTE = 3;
	private static final int BYTE = 8;
	private static final Set<String> WANTED = Set.of("IHDR", "PLTE", "IDAT", "IEND");

	private final ByteBuffer file;
	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private final Inflater inflater = new Inflater();
	private long unpacked;
	private long expected = -1;
	private boolean paletteIsMissing;

	private PlainPng(byte[] file) {
		this.file = ByteBuffer.wrap(file);
	}

	/** The same picture without what colour profiles and comments say; empty where it is of another kind, or damaged. */
	static Optional<byte[]> of(byte[] file) {
		if (!Arrays.equals(file, 0, Math.min(file.length, SIGNATURE.length), SIGNATURE, 0, SIGNATURE.length)) {
			return Optional.empty();
		}
		PlainPng png = new PlainPng(file);
		try {
			return png.read() ? Optional.of(png.kept.toByteArray()) : Optional.empty();
		} catch (DataFormatException e) {
			return Optional.empty();
		} finally {
			png.inflater.end();
		}
	}

	private boolean read() throws DataFormatException {
		kept.writeBytes(SIGNATURE);
		file.position(SIGNATURE.length);
		while (file.remaining() >= CHUNK_FRAME) {
			int start = file.position();
			int length = file.getInt();
			if (length < 0 || length > file.remaining() - Integer.BYTES * 2) {
				return false;
			}
			String kind = new String(file.array(), file.position(), Integer.BYTES, StandardCharsets.ISO_8859_1);
			int data = file.position() + Integer.BYTES;
			if (!isUsable(kind, data, length)) {
				return false;
			}
			if (WANTED.contains(kind)) {
				kept.write(file.array(), start, length + CHUNK_FRAME);
			}
			if (kind.equals("IEND")) {
				return expected > 0 && unpacked == expected && inflater.finished() && !paletteIsMissing;
			}
			file.position(data + length + Integer.BYTES);
		}
		return false;
	}

	private boolean isUsable(String kind, int data, int length) throws DataFormatException {
		return switch (kind) {
		case "IHDR" -> length == HEADER_LENGTH && isPlain(data);
		case "PLTE" -> {
			paletteIsMissing = false;
			yield true;
		}
		case "IDAT" -> {
			unpack(data, length);
			yield unpacked <= expected;
		}
		case "tRNS" -> false;
		default -> true;
		};
	}

	private boolean isPlain(int header) {
		long width = file.getInt(header);
		long height = file.getInt(header + 4);
		int depth = file.get(header + 8);
		int kind = file.get(header + 9);
		boolean interlaced = file.get(header + 12) != 0;
		if (width <= 0 || height <= 0 || depth > BYTE || interlaced || kind != GREY && kind != COLOUR && kind != PALETTE) {
			return false;
		}
		paletteIsMissing = kind == PALETTE;
		int parts = kind == COLOUR ? 3 : 1;
		expected = ((width * depth * parts + 7) / 8 + 1) * height;
		return true;
	}

	/** Only to know that all is there: a damaged picture has to be told from a whole one. */
	private void unpack(int data, int length) throws DataFormatException {
		byte[] buffer = new byte[1 << 16];
		inflater.setInput(file.array(), data, length);
		int count;
		do {
			count = inflater.inflate(buffer);
			unpacked += count;
		} while (count > 0 && unpacked <= expected);
	}
}
