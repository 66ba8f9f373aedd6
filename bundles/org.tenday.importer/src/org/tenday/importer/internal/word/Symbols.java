package org.tenday.importer.internal.word;

import java.util.Map;
import java.util.Optional;

/** Signs of the fonts of symbols, which have numbers of their own, as signs that every font has. */
final class Symbols {

	private static final int PRIVATE_USE = 0xF000;
	private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x4A, "☺"), Map.entry(0x4C, "☹"), Map.entry(0x21, "✏"),
			Map.entry(0x28, "☎"), Map.entry(0x2A, "✉"), Map.entry(0x6C, "●"), Map.entry(0x6E, "■"), Map.entry(0x6F, "☐"),
			Map.entry(0x71, "❑"),
			Map.entry(0x72, "❒"), Map.entry(0x75, "◆"), Map.entry(0x76, "❖"), Map.entry(0x9F, "•"), Map.entry(0xA7, "▪"),
			Map.entry(0xA8, "☐"),
			Map.entry(0xAB, "★"), Map.entry(0xD8, "➢"), Map.entry(0xDF, "←"), Map.entry(0xE0, "→"), Map.entry(0xE8, "➔"),
			Map.entry(0xF0, "⇨"),
			Map.entry(0xFB, "✗"), Map.entry(0xFC, "✓"), Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"));
	private static final Map<Integer, String> SYMBOL = Map.ofEntries(Map.entry(0xB7, "•"), Map.entry(0xAE, "→"), Map.entry(0xAC, "←"),
			Map.entry(0xAD, "↑"), Map.entry(0xAF, "↓"), Map.entry(0xB1, "±"), Map.entry(0xB3, "≥"), Map.entry(0xA3, "≤"),
			Map.entry(0xB4, "×"),
			Map.entry(0xB9, "≠"), Map.entry(0xBB, "≈"), Map.entry(0xA5, "∞"), Map.entry(0xD6, "√"), Map.entry(0xE5, "∑"),
			Map.entry(0x61, "α"),
			Map.entry(0x62, "β"), Map.entry(0x63, "χ"), Map.entry(0x64, "δ"), Map.entry(0x44, "Δ"), Map.entry(0x6C, "λ"),
			Map.entry(0x6D, "μ"),
			Map.entry(0x70, "π"), Map.entry(0x73, "σ"), Map.entry(0x53, "Σ"), Map.entry(0xB0, "°"), Map.entry(0xBC, "…"));

	private Symbols() {
	}

	/**
	 * @param font that the sign is of
	 * @param code as the file has it, in hexadecimal
	 * @return empty for a sign that is not known
	 */
	static Optional<String> of(String font, String code) {
		if (!code.matches("[0-9A-Fa-f]{1,5}")) {
			return Optional.empty();
		}
		int sign = Integer.parseInt(code, 16);
		int plain = sign >= PRIVATE_USE && sign < PRIVATE_USE + 0x100 ? sign - PRIVATE_USE : sign;
		if (font.startsWith("Wingdings")) {
			return Optional.ofNullable(WINGDINGS.get(plain));
		}
		if (font.equals("Symbol")) {
			return Optional.ofNullable(SYMBOL.get(plain));
		}
		boolean shown = Character.isValidCodePoint(sign) && Character.isDefined(sign) && Character.getType(sign) != Character.PRIVATE_USE;
		return shown ? Optional.of(Character.toString(sign)) : Optional.empty();
	}
}
