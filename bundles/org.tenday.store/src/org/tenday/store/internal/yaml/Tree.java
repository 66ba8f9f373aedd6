package org.tenday.store.internal.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value on its way into a file: texts, lists and keys in the order in which they are to be written. */
public sealed interface Tree {

	/**
	 * A single value.
	 *
	 * @param text what is to be read again
	 * @param bare whether it is written without quotes although it looks like a number, a date or a yes or no: because it is one
	 */
	record Scalar(String text, boolean bare) implements Tree {
	}

	/**
	 * A list.
	 *
	 * @param flow whether a new one is written in brackets on one line
	 */
	record Items(List<Tree> items, boolean flow) implements Tree {
		public Items {
			items = List.copyOf(items);
		}
	}

	/** Keys with their values, in the order of writing. */
	record Fields(Map<String, Tree> fields) implements Tree {
		public Fields {
			fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		}
	}

	static Tree text(String text) {
		return new Scalar(text, false);
	}

	static Tree bare(Object value) {
		return new Scalar(String.valueOf(value), true);
	}

	/** Collects fields in order. */
	final class Builder {
		private final Map<String, Tree> fields = new LinkedHashMap<>();

		public Builder put(String key, Tree value) {
			fields.put(key, value);
			return this;
		}

		public Builder putAll(Tree.Fields more) {
			fields.putAll(more.fields());
			return this;
		}

		public Tree.Fields build() {
			return new Tree.Fields(fields);
		}
	}
}
