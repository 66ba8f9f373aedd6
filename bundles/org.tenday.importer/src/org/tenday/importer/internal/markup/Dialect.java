package org.tenday.importer.internal.markup;

import java.util.List;

import org.tenday.importer.ImportException;

/** What differs between the kinds of Markdown that are imported. */
public interface Dialect {

	/** A page without what must be worked out before its Markdown means anything. */
	List<Line> plain(FrontMatter page) throws ImportException;

	/** Whether the words in a picture's brackets are its caption, and not its alternative text alone. */
	boolean bracketsAreCaptions();

	/** Whether the words in a picture's brackets are its alternative text, and never its caption. */
	default boolean bracketsAreAlternatives() {
		return false;
	}

	/** Whether single dollars enclose mathematics. */
	boolean dollarsAreMaths();
}
