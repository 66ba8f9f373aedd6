package org.tenday.importer.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out in which encoding a text is: by its byte order mark; by the zero bytes of UTF-16, which nothing else has; UTF-8 where it can be
 * that; else the old encoding of Windows, in which spreadsheets still write.
 *
 * @param text    without a byte order mark
 * @param guessed whether nothing in the text says that this is its encoding
 */
public record TextBytes(String text, boolean guessed) {

	private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
	private static final int SNIFFED = 4_096;

	/** Empty where the bytes are no text. */
	public static Optional<TextBytes> decode(byte[] bytes) {
		if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
			return utf8(bytes, 3).or(() -> Optional.of(new TextBytes(new String(bytes, 3, bytes.length - 3, OLD_WINDOWS), true)));
		}
		if (begins(bytes, 0xFF, 0xFE)) {
			return plain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
		}
		if (begins(bytes, 0xFE, 0xFF)) {
			return plain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
		}
		int[] zeros = new int[2];
		int sniffed = Math.min(bytes.length, SNIFFED);
		for (int i = 0; i < sniffed; i++) {
			zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
		}
		if (zeros[0] + zeros[1] > 0) {
			boolean little = zeros[0] == 0 && zeros[1] > sniffed / 4;
			boolean big = zeros[1] == 0 && zeros[0] > sniffed / 4;
			Charset wide = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
			return little || big ? plain(new String(bytes, wide), false) : Optional.empty();
		}
		return utf8(bytes, 0).or(() -> plain(new String(bytes, OLD_WINDOWS), true));
	}

	private static Optional<TextBytes> plain(String text, boolean guessed) {
		return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new TextBytes(text, guessed));
	}

	private static Optional<TextBytes> utf8(byte[] bytes, int from) {
		try {
			return plain(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString(), false);
		} catch (CharacterCodingException another) {
			// That is the question here, and no failure.
			return Optional.empty();
		}
	}

	private static boolean begins(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
