package org.tenday.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides to which addresses a reader may be led from any file: to those that show or send something. Never to those that run something, and
 * never to files, since opening one on another machine gives away who asks for it.
 */
public final class LinkTarget {

	private static final Pattern ALLOWED = Pattern.compile("(?i)((https?|ftp)://|mailto:|tel:)[^\\s/].*", Pattern.DOTALL);
	private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";
	private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

	private LinkTarget() {
	}

	/**
	 * The address, what addresses may not hold written as per cent codes.
	 *
	 * @param target as in {@link Inline.Link#target()}
	 * @return empty where it is no address, or of a kind that is not linked; its words are printed without a link then
	 */
	public static Optional<String> of(String target) {
		String stripped = target.strip();
		if (!ALLOWED.matcher(stripped).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new URI(STRAY_PERCENT.matcher(coded(stripped)).replaceAll("%25")).toString());
		} catch (URISyntaxException noAddress) {
			return Optional.empty();
		}
	}

	private static String coded(String target) {
		StringBuilder address = new StringBuilder();
		for (byte letter : target.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = letter > 0 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0);
			address.append(plain ? Character.toString(letter) : "%%%02X".formatted(letter & 0xff));
		}
		return address.toString();
	}
}
