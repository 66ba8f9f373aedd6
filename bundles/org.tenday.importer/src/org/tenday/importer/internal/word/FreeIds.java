package org.tenday.importer.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out ids, each once. However many things have one name, none takes longer than another. */
final class FreeIds {

	private final Set<String> taken = new HashSet<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	/**
	 * The wanted id where it is free; else with a number behind it.
	 *
	 * @param wanted so short that a number fits behind it
	 */
	String free(String wanted) {
		String id = wanted;
		while (!taken.add(id)) {
			id = wanted + "-" + numbers.merge(wanted, 2, (before, ignored) -> before + 1);
		}
		return id;
	}
}
