package org.tenday.write.html.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which addresses a reader may be led to: those that show or send something, and never those that run something. */
final class LinkTarget {

	private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://|mailto:|tel:)\\S.*", Pattern.DOTALL);

	private LinkTarget() {
	}

	/** The address, letters that addresses may not hold written as percent and number; empty where it is not of a kind that is linked. */
	static Optional<String> of(String target) {
		String stripped = target.strip();
		if (!ALLOWED.matcher(stripped).matches()) {
			return Optional.empty();
		}
		StringBuilder address = new StringBuilder();
		for (byte letter : stripped.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = letter > 0x20 && letter < 0x7f && "\"<>\\^`{|}".indexOf(letter) < 0;
			address.append(plain ? Character.toString(letter) : "%%%02X".formatted(letter & 0xff));
		}
		return Optional.of(address.toString());
	}
}
