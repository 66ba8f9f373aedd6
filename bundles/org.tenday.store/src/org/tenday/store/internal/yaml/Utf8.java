package org.tenday.store.internal.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes read as UTF-8 and as nothing else, so that no letter is guessed. */
final class Utf8 {

	private Utf8() {
	}

	static String decode(byte[] bytes) throws Unreadable {
		if (bytes.length >= 2 && (isPair(bytes, 0xFF, 0xFE) || isPair(bytes, 0xFE, 0xFF))) {
			throw new Unreadable(1, 1, "This file is in UTF-16: save it again as UTF-8.");
		}
		CharBuffer characters = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes), characters, true);
		characters.flip();
		if (result.isError()) {
			int[] place = placeOfEnd(characters);
			throw new Unreadable(place[0], place[1], "This file is not in UTF-8 from here on: save it again as UTF-8.");
		}
		return characters.toString();
	}

	private static boolean isPair(byte[] bytes, int first, int second) {
		return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private static int[] placeOfEnd(CharSequence text) {
		int line = 1;
		int column = 1;
		for (int i = 0; i < text.length(); i++) {
			boolean newLine = text.charAt(i) == '\n';
			line += newLine ? 1 : 0;
			column = newLine ? 1 : column + 1;
		}
		return new int[]{ line, column };
	}
}
