package org.tenday.importer.internal.tables;

import java.util.HashSet;
import java.util.Set;

import org.tenday.model.Id;

/** Ids of one kind that nothing else of the kind has, short enough that a number and a word fit behind them. */
final class Ids {

	private static final int LONGEST = 40;

	private final Set<String> taken = new HashSet<>();

	String of(String title, String fallback) {
		String plain = Id.fromTitle(title, fallback);
		String base = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
		String id = base;
		for (int i = 2; !taken.add(id); i++) {
			id = base + "-" + i;
		}
		return id;
	}
}
