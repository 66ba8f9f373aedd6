package org.tenday.publish.internal.bare;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** GIF files (CompuServe's GIF89a): a head, a row of pictures and extensions, an end. */
final class BareGif {

	private static final int HEAD = 13;
	private static final int PICTURE = 0x2c;
	private static final int PICTURE_HEAD = 10;
	private static final int EXTENSION = 0x21;
	private static final int COMMENT = 0xfe;
	private static final int APPLICATION = 0xff;
	private static final int END = 0x3b;
	private static final int NAME = 11;
	/** How often it moves, by either name, and which colours are meant. */
	private static final Set<String> OF_THE_PICTURE = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

	private final byte[] file;

	private BareGif(byte[] file) {
		this.file = file;
	}

	static byte[] of(byte[] file) {
		return new BareGif(file).bare();
	}

	private byte[] bare() {
		ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
		int at = 0;
		int next = Math.min(file.length, HEAD + palette(HEAD - 3));
		kept.write(file, at, next);
		for (at = next; at < file.length; at = next) {
			int kind = unsigned(at);
			if (kind == END) {
				kept.write(END);
				break;
			} else if (kind == PICTURE) {
				next = blocksEnd(at + PICTURE_HEAD + palette(at + PICTURE_HEAD - 1) + 1);
			} else if (kind == EXTENSION) {
				next = blocksEnd(at + 2);
			} else {
				break;
			}
			if (next > file.length) {
				break;
			}
			if (kind == PICTURE || !isSaidBesides(at)) {
				kept.write(file, at, next - at);
			}
		}
		return kept.toByteArray();
	}

	private boolean isSaidBesides(int extension) {
		int label = unsigned(extension + 1);
		String name = extension + 3 + NAME <= file.length ? new String(file, extension + 3, NAME, StandardCharsets.ISO_8859_1) : "";
		return label == COMMENT || label == APPLICATION && !OF_THE_PICTURE.contains(name);
	}

	/** Bytes of the palette that the flags at a place tell of. */
	private int palette(int flags) {
		int value = unsigned(flags);
		return (value & 0x80) == 0 ? 0 : 3 << (value & 7) + 1;
	}

	/** Where a row of blocks ends, each of which begins with its length; behind the end of the file where it is cut off. */
	private int blocksEnd(int from) {
		int at = from;
		while (at < file.length && file[at] != 0) {
			at += 1 + unsigned(at);
		}
		return at + 1;
	}

	private int unsigned(int at) {
		return at < file.length ? Byte.toUnsignedInt(file[at]) : 0;
	}
}
