package org.tenday.markdown;

import java.util.List;

import org.commonmark.node.Node;
import org.tenday.document.Inline;

/**
 * Makes elements of Markdown.
 * <p>
 * What is understood: CommonMark; tables; footnotes ({@code [^1]} and {@code ^[words]}); task lists, printed with boxes; struck-through
 * words; plain addresses as links; attributes after pictures, {@code {width=60%}} and {@code {alt='words'}}; a picture's title as its
 * caption, which is itself a line of Markdown; {@code # Heading {#anchor}}; mathematics between dollars, printed as it is written;
 * citations {@code [@key]}, which jump to the anchor {@code ref-key}; links to {@code #anchor}, and to {@code session:id}, which jump to
 * the anchor {@code session-id}.
 * <p>
 * A picture on a line of its own is a figure where it stands. A picture among words stays in the line where it is no higher than 48
 * pixels; a larger one follows its paragraph. HTML is shown as it is written, except line breaks, and raised and lowered numbers; comments
 * are left out. Any text at all can be read: what is nested deeper than anybody writes is read as plain words.
 */
public final class Markdown {

	private Markdown() {
	}

	/**
	 * Makes elements of a text.
	 *
	 * @param markdown any text
	 * @param pictures finds the pictures that it names
	 */
	public static Parsed parse(String markdown, Pictures pictures) {
		Notes notes = new Notes();
		Node document = Grammar.TEXT.parse(markdown);
		return new Parsed(new BlockReader(document, pictures, notes).text(document), notes.all());
	}

	/**
	 * Makes pieces of one line, in which nothing begins a list, heading or other block. Pictures give their alternative text.
	 */
	public static List<Inline> inline(String line) {
		Node document = Grammar.LINE.parse(line.strip().replaceAll("\\s*\\R\\s*", " "));
		return InlineReader.withoutPictures(document).children(document);
	}
}
