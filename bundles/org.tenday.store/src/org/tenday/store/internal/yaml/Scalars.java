package org.tenday.store.internal.yaml;

import java.util.regex.Pattern;

/** How a single value is written so that it is read again letter by letter, by this reader and by those of YAML 1.1. */
final class Scalars {

	private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=~.";

	/** What some reader of YAML would take for something else than a text: numbers, dates, times, yes and no. */
	private static final Pattern AMBIGUOUS = Pattern
			.compile(
					"(?i)[-+.]?[0-9][-+0-9_,.:a-fox ]*|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[t ].*|[-+]?\\.(inf|nan)|null|true|false|yes|no|on|off|y|n");

	private Scalars() {
	}

	/** Whether the text can stand without quotes. */
	static boolean canBePlain(String text, boolean inFlow) {
		if (text.isEmpty() || text.strip().length() != text.length() || INDICATORS.indexOf(text.charAt(0)) >= 0
				|| AMBIGUOUS.matcher(text).matches()) {
			return false;
		}
		if (text.contains(": ") || text.contains(" #") || text.endsWith(":")
				|| inFlow && text.chars().anyMatch(c -> ",[]{}:".indexOf(c) >= 0)) {
			return false;
		}
		return text.codePoints().allMatch(Scalars::isPlainCharacter);
	}

	/** Whether the text can stand in single quotes on one line. */
	static boolean canBeSingleQuoted(String text) {
		return text.codePoints().allMatch(Scalars::isPlainCharacter);
	}

	/** Whether the text can stand in a literal block scalar. */
	static boolean canBeLiteral(String text) {
		return !text.isBlank() && text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPlainCharacter(c));
	}

	/** The text in quotes of whichever kind needs fewer escapes. */
	static String quoted(String text) {
		boolean single = (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) && text.indexOf('\'') < 0 && canBeSingleQuoted(text);
		return single ? singleQuoted(text) : doubleQuoted(text);
	}

	static String singleQuoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	static String doubleQuoted(String text) {
		StringBuilder result = new StringBuilder("\"");
		text.codePoints().forEach(c -> {
			switch (c) {
			case '"' -> result.append("\\\"");
			case '\\' -> result.append("\\\\");
			case '\n' -> result.append("\\n");
			case '\r' -> result.append("\\r");
			case '\t' -> result.append("\\t");
			default -> {
				if (isPlainCharacter(c)) {
					result.appendCodePoint(c);
				} else {
					result.append((c > 0xFFFF ? "\\U%08X" : c > 0xFF ? "\\u%04X" : "\\x%02X").formatted(c));
				}
			}
			}
		});
		return result.append('"').toString();
	}

	/**
	 * A literal block scalar from its {@code |} on, without a last line break.
	 *
	 * @param indent  how far its lines stand from the left
	 * @param parent  how far its parent's keys stand from the left, for texts that need to say their own indentation
	 * @param comment what stands behind the {@code |} in the file, such as a comment; may be empty
	 */
	static String literal(String text, int indent, int parent, String comment, String lineBreak) {
		boolean leadingBlank = text.startsWith(" ") || text.startsWith("\n") || text.startsWith("\t");
		String header = "|" + (leadingBlank ? String.valueOf(indent - parent) : "") + chomping(text) + comment;
		String content = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
		StringBuilder result = new StringBuilder(header);
		for (String line : content.split("\n", -1)) {
			result.append(lineBreak).append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
		}
		return result.toString();
	}

	private static String chomping(String text) {
		if (!text.endsWith("\n")) {
			return "-";
		}
		return text.endsWith("\n\n") ? "+" : "";
	}

	private static boolean isPlainCharacter(int c) {
		return c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029 || c >= 0xE000 && c < 0xFFFE && c != 0xFEFF
				|| c >= 0x10000 && c <= 0x10FFFF;
	}
}
