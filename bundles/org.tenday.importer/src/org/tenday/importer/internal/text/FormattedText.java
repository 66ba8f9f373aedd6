package org.tenday.importer.internal.text;

import java.util.List;

/**
 * A text with its looks, as word processors and slides have it, on its way to Markdown.
 *
 * @param pieces top to bottom
 */
public record FormattedText(List<Piece> pieces) {

	public FormattedText {
		pieces = List.copyOf(pieces);
	}

	/** Whether nothing of it would be printed. */
	public boolean isEmpty() {
		return markdown().isEmpty();
	}

	/**
	 * The text in Tenday's Markdown, without a line break at its end. Whatever the words are, they are read back as they are: signs that
	 * would mean something to Markdown are escaped. Only spaces at the ends of paragraphs are lost.
	 */
	public String markdown() {
		return new MarkdownText().of(pieces);
	}

	/**
	 * What is printed more simply than it looks here, each a sentence; for the report.
	 */
	public List<String> simplifications() {
		MarkdownText text = new MarkdownText();
		text.of(pieces);
		return text.simplifications();
	}

	/** One line in Markdown: line breaks become spaces, nothing at its beginning makes it a list or heading, notes stand in brackets. */
	public static String line(List<Run> runs) {
		return new MarkdownText().caption(runs);
	}
}
