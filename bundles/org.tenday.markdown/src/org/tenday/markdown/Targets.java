package org.tenday.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tenday.document.Inline;

/** Where links lead. */
final class Targets {

	private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel", "ftp");
	private static final String SESSION = "session:";

	private Targets() {
	}

	/** The link as a document has it; empty where it leads to a file or to nowhere, so that only its words can be printed. */
	static Optional<Inline> link(String target, List<Inline> words) {
		if (target.startsWith("#") && target.length() > 1) {
			return Optional.of(new Inline.Jump(target.substring(1), words));
		}
		if (target.startsWith(SESSION)) {
			return Optional.of(new Inline.Jump("session-" + target.substring(SESSION.length()), words));
		}
		return address(target).map(address -> new Inline.Link(address, words));
	}

	/** A well-formed address to the outside; signs that no address may have are written as per cent codes. */
	static Optional<String> address(String target) {
		int colon = target.indexOf(':');
		if (colon < 1 || !OUTSIDE.contains(target.substring(0, colon).toLowerCase(Locale.ROOT))) {
			return Optional.empty();
		}
		try {
			return Optional.of(new URI(target).toString());
		} catch (URISyntaxException notYet) {
			return repaired(target, colon);
		}
	}

	private static Optional<String> repaired(String target, int colon) {
		try {
			String part = target.substring(colon + 1);
			int hash = part.indexOf('#');
			String before = hash < 0 ? part : part.substring(0, hash);
			// The constructor of several parts writes what is not allowed as codes; codes that are there already must not be written twice.
			String fragment = hash < 0 ? null : part.substring(hash + 1);
			return Optional.of(new URI(target.substring(0, colon), before, fragment).toString().replaceAll("%25([0-9A-Fa-f]{2})", "%$1"));
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
