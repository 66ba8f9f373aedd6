package org.tenday.importer.internal.pages;

import java.util.HashSet;
import java.util.Set;

import org.tenday.model.Id;
import org.tenday.model.SessionId;

/** Gives each session an id that no other has, short enough that a block's kind and number fit behind it. */
final class SessionIds {

	private static final int LONGEST = 40;

	private final Set<String> taken = new HashSet<>();

	SessionId of(String title) {
		String plain = Id.fromTitle(title, "session");
		String base = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
		String id = base;
		for (int i = 2; !taken.add(id); i++) {
			id = base + "-" + i;
		}
		return new SessionId(id);
	}
}
