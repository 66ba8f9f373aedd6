package org.tenday.document;

import java.util.Objects;

/**
 * The fixed words that writers put on a page by themselves.
 *
 * @param page      before a page number: "Page"
 * @param figure    before a figure's number: "Figure"
 * @param table     before a table's number: "Table"
 * @param continued after the title of a continued slide: "continued"
 * @param source    before a picture's credit: "Source"
 */
public record FixedWords(String page, String figure, String table, String continued, String source) {

	/** The words in English. */
	public static final FixedWords ENGLISH = new FixedWords("Page", "Figure", "Table", "continued", "Source");

	public FixedWords {
		Objects.requireNonNull(page, "page");
		Objects.requireNonNull(figure, "figure");
		Objects.requireNonNull(table, "table");
		Objects.requireNonNull(continued, "continued");
		Objects.requireNonNull(source, "source");
	}
}
