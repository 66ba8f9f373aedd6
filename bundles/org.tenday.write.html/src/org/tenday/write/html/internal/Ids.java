package org.tenday.write.html.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of places on one page: no two alike, and of letters that need no escape in an address. */
final class Ids {

	private final Set<String> taken = new HashSet<>();
	private final Map<String, Integer> last = new HashMap<>();

	/** The name that is wanted where it is free and fit for it; otherwise one made from the second, with a number. */
	String claim(String wanted, String otherwise) {
		return wanted.matches("[A-Za-z][A-Za-z0-9_.:-]*") && taken.add(wanted) ? wanted : next(otherwise);
	}

	/** The next free name of a kind: "note-1", "note-2". */
	String next(String kind) {
		String id;
		do {
			id = kind + "-" + last.merge(kind, 1, Integer::sum);
		} while (!taken.add(id));
		return id;
	}
}
