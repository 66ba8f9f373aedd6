package org.tenday.write.ooxml;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes addresses such that a file can hold them. */
public final class LinkTarget {

	private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

	private LinkTarget() {
	}

	/** The address, letters that addresses may not hold written as percent and number; empty where it is none even so. */
	public static Optional<String> of(String target) {
		StringBuilder address = new StringBuilder();
		for (byte letter : target.strip().getBytes(StandardCharsets.UTF_8)) {
			boolean plain = letter > 0 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0);
			address.append(plain ? Character.toString(letter) : "%%%02X".formatted(letter & 0xff));
		}
		try {
			URI uri = new URI(address.toString());
			return uri.isAbsolute() ? Optional.of(uri.toString()) : Optional.empty();
		} catch (URISyntaxException e) {
			// Not an address at all: its words are printed without a link, which the writer reports.
			return Optional.empty();
		}
	}
}
