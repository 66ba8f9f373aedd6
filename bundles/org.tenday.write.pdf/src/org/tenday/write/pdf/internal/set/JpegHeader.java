package org.tenday.write.pdf.internal.set;

/** The little that must be known of a JPEG file before it is embedded as it is. */
final class JpegHeader {

	private JpegHeader() {
	}

	/** How many colour components its pixels have: 1 grey, 3 colours, 4 inks; 0 where it has no frame header. */
	static int components(byte[] file) {
		for (int at = 2; at + 9 < file.length;) {
			if ((file[at] & 0xff) != 0xff) {
				return 0;
			}
			int marker = file[at + 1] & 0xff;
			if (marker == 0xff) {
				at++;
			} else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
				return file[at + 9] & 0xff;
			} else {
				at += 2 + ((file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff);
			}
		}
		return 0;
	}
}
