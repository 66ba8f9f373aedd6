package org.tenday.store.internal.bind;

import java.util.TreeMap;
import java.util.function.Supplier;

import org.tenday.store.internal.yaml.Tree;

/** The records that a JSON Schema describes once, under {@code $defs}, and refers to: so that a record may hold others of its own kind. */
final class Definitions {

	private final TreeMap<String, Tree> definitions = new TreeMap<>();

	/** A reference to the definition with this name, which is made the first time. */
	Tree.Fields refer(String name, Supplier<Tree.Fields> definition) {
		if (!definitions.containsKey(name)) {
			definitions.put(name, new Tree.Builder().build());
			definitions.put(name, definition.get());
		}
		return new Tree.Builder().put("$ref", Tree.text("#/$defs/" + name)).build();
	}

	Tree.Fields all() {
		return new Tree.Fields(definitions);
	}
}
