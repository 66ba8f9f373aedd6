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
 * @param contents  over a table of contents that the document itself does not have: "Contents"
 * @param skip      leads past the contents, for readers who cannot see them at a glance: "Skip to the text"
 * @param notes     over notes where a format has no feet of pages: "Notes"
 * @param back      leads from such a note to where its mark stands: "Back to the text"
 */
public record FixedWords(String page, String figure, String table, String continued, String source, String contents, String skip,
		String notes, String back) {

	/** The words in English. */
	public static final FixedWords ENGLISH = new FixedWords("Page", "Figure", "Table", "continued", "Source", "Contents",
			"Skip to the text", "Notes", "Back to the text");

	public FixedWords {
		Objects.requireNonNull(page, "page");
		Objects.requireNonNull(figure, "figure");
		Objects.requireNonNull(table, "table");
		Objects.requireNonNull(continued, "continued");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(contents, "contents");
		Objects.requireNonNull(skip, "skip");
		Objects.requireNonNull(notes, "notes");
		Objects.requireNonNull(back, "back");
	}
}
