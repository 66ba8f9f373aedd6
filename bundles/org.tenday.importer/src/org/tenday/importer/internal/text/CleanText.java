package org.tenday.importer.internal.text;

import java.util.Objects;

/** Text without signs that a text file, and YAML in particular, may not hold. */
final class CleanText {

	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private CleanText() {
	}

	/** Whatever begins a new line or cell becomes a space. */
	static String of(String text) {
		Objects.requireNonNull(text, "text");
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(sign -> {
			if (sign == '\t' || sign >= '\n' && sign <= '\r' || sign == 0x85 || sign == 0x2028 || sign == 0x2029) {
				clean.append(' ');
			} else if (!Character.isISOControl(sign) && sign != BYTE_ORDER_MARK && (sign & 0xFFFE) != 0xFFFE
					&& Character.getType(sign) != Character.SURROGATE) {
				clean.appendCodePoint(sign);
			}
		});
		return clean.toString();
	}

	/** Spaces of every kind, also those that hold a line together: Markdown's marks do not stand beside them. */
	static boolean isSpace(int sign) {
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
	}

	static boolean isBlank(String text) {
		return text.codePoints().allMatch(CleanText::isSpace);
	}
}
