package org.tenday.importer.internal.text;

/** A piece of a line of Markdown that is being written. */
sealed interface Token {

	/** Words that are not escaped yet. */
	record Plain(String text) implements Token {
	}

	/** Markdown that is not to be escaped. */
	record Raw(String markdown) implements Token {
	}

	/** A mark that opens or closes a look. */
	record Delimiter(Look look, boolean opens) implements Token {
	}
}
