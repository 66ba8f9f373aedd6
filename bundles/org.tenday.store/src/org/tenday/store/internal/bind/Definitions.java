package org.tenday.store.internal.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.tenday.store.internal.yaml.Tree;

/** The records that a JSON Schema describes once, under {@code $defs}, and refers to: so that a record may hold others of its own kind. */
final class Definitions {

	private final Map<Class<?>, String> names = new HashMap<>();
	private final Map<String, Tree> definitions = new TreeMap<>();

	/** A reference to the definition of this record, which is made the first time. */
	Tree.Fields refer(Class<?> type, Supplier<Tree.Fields> definition) {
		if (!names.containsKey(type)) {
			String name = name(type);
			names.put(type, name);
			definitions.put(name, definition.get());
		}
		return new Tree.Builder().put("$ref", Tree.text("#/$defs/" + names.get(type))).build();
	}

	/** As short as can be; two plug-ins may well have records of the same name. */
	private String name(Class<?> type) {
		String simple = type.getEnclosingClass() == null
				? type.getSimpleName()
				: type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
		return names.containsValue(simple) ? type.getName() : simple;
	}

	Tree.Fields all() {
		return new Tree.Fields(definitions);
	}
}
