package org.tenday.store.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A changed value together with what its file holds besides: the keys that nobody knows. For parts that have to be written anew. */
final class Merge {

	private Merge() {
	}

	/**
	 * @param node   as it stands in the file
	 * @param before the value that was read from it, written again
	 * @param after  what it is to hold
	 */
	static Tree merge(Source node, Tree before, Tree after) {
		if (node instanceof Source.Fields fields && after instanceof Tree.Fields wanted) {
			return fields(fields, before instanceof Tree.Fields old ? old : new Tree.Builder().build(), wanted);
		}
		if (node instanceof Source.Items items && after instanceof Tree.Items wanted && before instanceof Tree.Items old
				&& old.items().size() == items.items().size()) {
			int[] origins = Matching.origins(old.items(), wanted.items());
			List<Tree> result = new ArrayList<>();
			for (int i = 0; i < origins.length; i++) {
				Tree item = wanted.items().get(i);
				result.add(origins[i] == Matching.NEW ? item : merge(items.items().get(origins[i]), old.items().get(origins[i]), item));
			}
			return new Tree.Items(result, wanted.flow());
		}
		return after;
	}

	private static Tree fields(Source.Fields node, Tree.Fields before, Tree.Fields after) {
		Tree.Builder result = new Tree.Builder();
		for (Map.Entry<String, Tree> entry : after.fields().entrySet()) {
			result.put(entry.getKey(), node.entry(entry.getKey())
					.map(old -> merge(old.value(), before.fields().get(entry.getKey()), entry.getValue())).orElse(entry.getValue()));
		}
		for (Source.Entry entry : node.entries()) {
			String key = entry.key().text();
			if (!before.fields().containsKey(key) && !after.fields().containsKey(key)) {
				result.put(key, entry.value().toTree());
			}
		}
		return result.build();
	}
}
