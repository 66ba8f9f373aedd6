package org.tenday.importer.internal.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a part, or a file as a whole, refers to: by id, in order. */
final class Relations {

	/**
	 * One of them.
	 *
	 * @param kind    the last word of its type
	 * @param target  the address as written
	 * @param outside whether it leads out of the file
	 */
	record Entry(String id, String kind, String target, boolean outside) {
	}

	private final Map<String, Entry> byId = new LinkedHashMap<>();
	private final String folder;

	/**
	 * @param from  the part that refers; empty for the file as a whole
	 * @param table the {@code rel:Relationships}
	 */
	Relations(String from, Xml table) {
		folder = from.substring(0, from.lastIndexOf('/') + 1);
		for (Xml each : table.children("rel:Relationship")) {
			String type = each.attribute("Type");
			byId.putIfAbsent(each.attribute("Id"), new Entry(each.attribute("Id"), type.substring(type.lastIndexOf('/') + 1),
					each.attribute("Target"), each.attribute("TargetMode").equalsIgnoreCase("External")));
		}
	}

	/** Where what a part refers to stands. */
	static String entryOf(String part) {
		int slash = part.lastIndexOf('/') + 1;
		return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
	}

	Iterable<Entry> all() {
		return byId.values();
	}

	Optional<Entry> byId(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * The name of the part that one leads to; empty where it leads to none.
	 *
	 * @param isThere whether there is a part of a name
	 */
	Optional<String> part(Entry relation, Predicate<String> isThere) {
		if (relation.outside()) {
			return Optional.empty();
		}
		String name = resolved(relation.target().replaceFirst("#.*$", "").replace('\\', '/'));
		return Optional.of(name).filter(isThere).or(() -> decoded(name).filter(isThere));
	}

	/** Dots lead up at most to where the file begins: there is nothing outside of it. */
	private String resolved(String target) {
		Deque<String> path = new ArrayDeque<>();
		for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
			switch (step) {
			case "", "." -> {
				// It stays where it is.
			}
			case ".." -> path.pollLast();
			default -> path.addLast(step);
			}
		}
		return String.join("/", path);
	}

	private static Optional<String> decoded(String name) {
		try {
			return Optional.of(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
		} catch (IllegalArgumentException noAddress) {
			return Optional.empty();
		}
	}
}
