package org.tenday.publish.internal.bare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** JPEG files (ITU-T T.81, annex B): a row of segments, each begun by FF and its kind, and between some of them the packed pixels. */
final class BareJpeg {

	private static final int START = 0xd8;
	private static final int END = 0xd9;
	private static final int SCAN = 0xda;
	private static final int FIRST_RESTART = 0xd0;
	private static final int LAST_RESTART = 0xd7;
	private static final int FIRST_APPLICATION = 0xe0;
	private static final int EXIF = 0xe1;
	private static final int PROFILE = 0xe2;
	private static final int COLOURS = 0xee;
	private static final int LAST_APPLICATION = 0xef;
	private static final int COMMENT = 0xfe;
	private static final String EXIF_HEAD = "Exif\0\0";
	/** As long as this where it holds no second, small picture. */
	private static final int JFIF_LENGTH = 16;

	private final byte[] file;
	private final ByteArrayOutputStream kept;
	private int at = 2;

	private BareJpeg(byte[] file) {
		this.file = file;
		this.kept = new ByteArrayOutputStream(file.length);
	}

	static byte[] of(byte[] file) {
		BareJpeg bare = new BareJpeg(file);
		bare.mark(START);
		bare.read();
		return bare.kept.toByteArray();
	}

	/** Up to the end of the picture: cameras put further pictures and their own notes behind it. */
	private void read() {
		while (at + 1 < file.length) {
			if (file[at] != (byte) 0xff || file[at + 1] == (byte) 0xff) {
				at++;
				continue;
			}
			int kind = Byte.toUnsignedInt(file[at + 1]);
			at += 2;
			if (kind == END) {
				mark(END);
				return;
			}
			if (kind == 0 || kind == 1 || kind == START || isRestart(kind)) {
				continue;
			}
			int length = at + 1 < file.length ? Byte.toUnsignedInt(file[at]) << 8 | Byte.toUnsignedInt(file[at + 1]) : 0;
			if (length < 2 || at + length > file.length) {
				return;
			}
			segment(kind, length);
			at += length;
			if (kind == SCAN) {
				pixels();
			}
		}
	}

	private void segment(int kind, int length) {
		boolean isSaidBesides = kind >= FIRST_APPLICATION && kind <= LAST_APPLICATION || kind == COMMENT;
		if (kind == FIRST_APPLICATION && begins("JFIF\0") && length >= JFIF_LENGTH) {
			byte[] jfif = ByteBuffer.allocate(JFIF_LENGTH).put(file, at, JFIF_LENGTH - 2).putShort((short) 0)
					.putShort(0, (short) JFIF_LENGTH)
					.array();
			mark(kind);
			kept.writeBytes(jfif);
		} else if (kind == EXIF && begins(EXIF_HEAD)) {
			exif(length);
		} else if (!isSaidBesides || kind == PROFILE && begins("ICC_PROFILE\0") || kind == COLOURS && begins("Adobe")) {
			mark(kind);
			kept.write(file, at, length);
		}
	}

	private void exif(int length) {
		int head = 2 + EXIF_HEAD.length();
		byte[] orientation = Orientation.only(ByteBuffer.wrap(file, at + head, Math.max(0, length - head)).slice());
		if (orientation.length > 0) {
			mark(EXIF);
			kept.writeBytes(ByteBuffer.allocate(head + orientation.length).putShort((short) (head + orientation.length))
					.put(EXIF_HEAD.getBytes(StandardCharsets.ISO_8859_1)).put(orientation).array());
		}
	}

	private boolean begins(String head) {
		return at + 2 + head.length() <= file.length
				&& new String(file, at + 2, head.length(), StandardCharsets.ISO_8859_1).equals(head);
	}

	/** In packed pixels an FF is followed by zero, or by the mark at which unpacking may begin anew. */
	private void pixels() {
		int from = at;
		while (at < file.length) {
			int next = at + 1 < file.length ? Byte.toUnsignedInt(file[at + 1]) : 0;
			if (file[at] == (byte) 0xff && next != 0 && next != 0xff && !isRestart(next)) {
				break;
			}
			at++;
		}
		kept.write(file, from, at - from);
	}

	private static boolean isRestart(int kind) {
		return kind >= FIRST_RESTART && kind <= LAST_RESTART;
	}

	private void mark(int kind) {
		kept.write(0xff);
		kept.write(kind);
	}
}
