package org.tenday.store.internal.bind;

import java.util.Optional;

import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** Reads and writes one kind of value. What is written reads again as an equal value. */
interface Codec<T> {

	/**
	 * @param what    the key that it stands under, for messages
	 * @param reading collects what is noticed on the way
	 * @throws Unreadable where it is no such value, with its place
	 */
	T read(Source source, String what, Reading reading) throws Unreadable;

	Tree write(T value);

	/** The value of a key that is not in the file, which is therefore not written either; empty where the key must be there. */
	default Optional<T> absent() {
		return Optional.empty();
	}

	/** What a JSON Schema says of such values. */
	Tree.Fields schema(Definitions definitions);

	/** Whether a list of such values is written in brackets on one line. */
	default boolean isShort() {
		return false;
	}
}
