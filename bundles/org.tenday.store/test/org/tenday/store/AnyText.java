package org.tenday.store;

import java.util.List;
import java.util.Random;

/** Texts as people and machines write them, and everything that has ever gone wrong in a YAML file. */
final class AnyText {

	static final List<String> NASTY = List.of("", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "- ", "-", "--", "---", "\n---\n", "...",
			"\n...\n", "key: value", ": ",
			":", "# comment", " #", "#", "'", "''", "\"", "\\", "\\n", "yes", "No", "NULL", "null", "~", "true", "1", "1.0", "0x1F", "0o17",
			"1e3", "1_000", "+1",
			".5", ".inf", "09:30", "2026-11-22", "2026-11-22T10:00:00Z", "%", "%YAML 1.1", "@", "`", "|", "|-", ">", "> folded", "? ", "?",
			"{a: b}", "{", "}",
			"[x, y]", "]", ",", "&a", "*a", "!t", "!!str", "<<", "=", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u00A0", "\u200B", "\u0000",
			"\u0007", "\u001B",
			"\u007F", "\uFFFE", "\uFFFF", "😀", "👩‍⚕️", "𝔘", "é", "e\u0301", "عربي", "漢字", "ß", "…", "  leading", "trailing  ", "a\n  b",
			"a\n\nb\n", "\n a",
			"a\n \n", "   \n x", "\tcode\n\tmore", "a\n\t\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "```yaml\nkey: |\n  text\n```\n",
			"1. one\n2. two\n", "- a\n  - b\n",
			"> quoted\n", "a  \nb  ", "a\n\n\n\nb", "x\n\n\n", "word", "two words", "A sentence, with a comma: and a colon.",
			"C:\\path\\file", "100%", "a: b: c");

	private final Random random;

	AnyText(Random random) {
		this.random = random;
	}

	String text() {
		return switch (random.nextInt(8)) {
		case 0, 1 -> "";
		case 2 -> NASTY.get(random.nextInt(NASTY.size()));
		case 3 -> "Sentence number %d of somebody.".formatted(random.nextInt(1000));
		case 4 -> letters(random.nextInt(30));
		default -> joined(1 + random.nextInt(5));
		};
	}

	private String joined(int parts) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < parts; i++) {
			result.append(NASTY.get(random.nextInt(NASTY.size()))).append(random.nextInt(3) == 0 ? "\n" : "");
		}
		return result.toString();
	}

	/** Any code points of Unicode but halves of pairs. */
	private String letters(int length) {
		int[] range = random.nextBoolean() ? new int[]{ 0, 0x250 } : new int[]{ 0, 0x110000 };
		return random.ints(length, range[0], range[1]).filter(c -> c < 0xD800 || c > 0xDFFF)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
