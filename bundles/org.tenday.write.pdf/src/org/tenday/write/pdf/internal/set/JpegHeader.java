package org.tenday.write.pdf.internal.set;

/**
 * The little that must be known of a JPEG file before it is embedded as it is.
 *
 * @param components how many colour components its pixels have: 1 grey, 3 colours, 4 inks; 0 where it has no frame header
 * @param adobe      how Adobe's marker says that inks are written: 0 as they are, 2 as luminance and chrominance with black; -1 without the marker
 */
record JpegHeader(int components, int adobe) {

	private static final int ADOBE_MARKER = 0xee;
	private static final int ADOBE_LENGTH = 14;

	static JpegHeader of(byte[] file) {
		int adobe = -1;
		for (int at = 2; at + 9 < file.length && (file[at] & 0xff) == 0xff;) {
			int marker = file[at + 1] & 0xff;
			int length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
			if (marker == 0xff) {
				at++;
				continue;
			}
			if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
				return new JpegHeader(file[at + 9] & 0xff, adobe);
			}
			if (marker == ADOBE_MARKER && length >= ADOBE_LENGTH && at + 15 < file.length && file[at + 4] == 'A' && file[at + 5] == 'd') {
				adobe = file[at + 15] & 0xff;
			}
			at += 2 + length;
		}
		return new JpegHeader(0, adobe);
	}
}
