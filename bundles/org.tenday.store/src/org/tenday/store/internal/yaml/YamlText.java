package org.tenday.store.internal.yaml;

import java.nio.charset.StandardCharsets;

/**
 * A YAML file as it was read.
 *
 * @param text      its characters without the byte order mark
 * @param mark      whether it begins with a byte order mark
 * @param root      its one document
 */
public record YamlText(String text, boolean mark, Source.Fields root) {

	static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What ends most of its lines: {@code \n} or {@code \r\n}. */
	public String lineBreak() {
		int first = text.indexOf('\n');
		return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}

	/** The bytes of a changed text of the same file. */
	public byte[] bytes(String changed) {
		return ((mark ? String.valueOf(BYTE_ORDER_MARK) : "") + changed).getBytes(StandardCharsets.UTF_8);
	}
}
