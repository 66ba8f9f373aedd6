package org.tenday.store.internal.bind;

import java.util.Locale;

/** Java's names as they stand in files: {@code skillArea} and {@code WHOLE_GROUP} as {@code skill-area} and {@code whole-group}. */
final class Names {

	private Names() {
	}

	/** An underscore at the end is for components that would otherwise be a word of Java. */
	static String key(String component) {
		return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("_$", "").toLowerCase(Locale.ROOT);
	}

	static String constant(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A type's name for a sentence: {@code GlossaryEntry} as "glossary entry". */
	static String words(String type) {
		return key(type).replace('-', ' ');
	}
}
