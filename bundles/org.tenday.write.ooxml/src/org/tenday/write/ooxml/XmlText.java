package org.tenday.write.ooxml;

/** Keeps out of a file what would break it: XML has no way to say most control characters. */
public final class XmlText {

	private XmlText() {
	}

	/** The text with each letter that XML forbids replaced by the replacement character. */
	public static String clean(String text) {
		if (text.codePoints().allMatch(XmlText::allowed)) {
			return text;
		}
		StringBuilder cleaned = new StringBuilder();
		text.codePoints().forEach(letter -> cleaned.appendCodePoint(allowed(letter) ? letter : 0xfffd));
		return cleaned.toString();
	}

	private static boolean allowed(int letter) {
		return letter >= 0x20 && letter <= 0xd7ff || letter == '\t' || letter == '\n' || letter == '\r'
				|| letter >= 0xe000 && letter <= 0xfffd
				|| letter >= 0x10000;
	}
}
