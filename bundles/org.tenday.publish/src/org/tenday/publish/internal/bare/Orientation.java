package org.tenday.publish.internal.bare;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a camera was held, as cameras write it (Exif 2.32, 4.6.4 A: a TIFF directory with the tag 0112). Without it a picture that was
 * taken upright would lie on its side.
 */
final class Orientation {

	/** The first row of pixels is the top. */
	private static final int UPRIGHT = 1;
	private static final int MOST = 8;
	private static final short TAG = 0x0112;
	private static final short SHORT = 3;
	private static final int ENTRY = 12;
	private static final int HEADER = 8;

	private Orientation() {
	}

	/** What a camera wrote, with nothing left but the orientation; no bytes where the picture is upright, or nothing can be read. */
	static byte[] only(ByteBuffer tiff) {
		int value = read(tiff);
		if (value <= UPRIGHT || value > MOST) {
			return new byte[0];
		}
		return ByteBuffer.allocate(HEADER + 2 + ENTRY + 4).put(new byte[]{ 'M', 'M', 0, 42, 0, 0, 0, HEADER }).putShort((short) 1)
				.putShort(TAG).putShort(SHORT).putInt(1).putShort((short) value).putShort((short) 0).putInt(0).array();
	}

	private static int read(ByteBuffer tiff) {
		if (tiff.limit() < HEADER) {
			return UPRIGHT;
		}
		ByteBuffer bytes = tiff.duplicate().order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int start = bytes.getInt(4);
		if (start < HEADER || start > bytes.limit() - 2) {
			return UPRIGHT;
		}
		int entries = Short.toUnsignedInt(bytes.getShort(start));
		for (int entry = start + 2; entries > 0 && entry + ENTRY <= bytes.limit(); entry += ENTRY, entries--) {
			if (bytes.getShort(entry) == TAG && bytes.getShort(entry + 2) == SHORT) {
				return Short.toUnsignedInt(bytes.getShort(entry + 8));
			}
		}
		return UPRIGHT;
	}
}
