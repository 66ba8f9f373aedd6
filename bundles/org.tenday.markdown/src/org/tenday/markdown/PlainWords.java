package org.tenday.markdown;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * What of a text in Markdown is words for a reader. Marks, code, addresses, citations, mathematics and HTML are blanked, so that every word
 * stays in its place and can be counted, spelt and marked where it is written.
 */
public final class PlainWords extends AbstractVisitor {

	/** Addresses, which are no words though they can be read, and characters that are written by their names. */
	private static final Pattern NO_WORDS = Pattern.compile("\\S*(?:://|@)\\S*|\\bwww\\.\\S*|&#?\\w+;");

	private final String markdown;
	private final char[] words;

	private PlainWords(String markdown) {
		this.markdown = markdown;
		words = new char[markdown.length()];
		Arrays.fill(words, ' ');
	}

	/**
	 * @param markdown any text
	 * @return as long as the text: each character is itself where it belongs to a word or to the signs between words, a line feed where a
	 *         paragraph, heading, item or cell ends, and a space elsewhere
	 */
	public static String of(String markdown) {
		PlainWords plain = new PlainWords(markdown);
		Grammar.TEXT.parse(markdown).accept(plain);
		return plain.withoutAddresses();
	}

	private String withoutAddresses() {
		Matcher matcher = NO_WORDS.matcher(new String(words));
		return matcher.replaceAll(found -> " ".repeat(found.group().length()));
	}

	@Override
	public void visit(Text text) {
		for (SourceSpan span : text.getSourceSpans()) {
			int start = span.getInputIndex();
			markdown.getChars(start, start + span.getLength(), words, start);
		}
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		end(paragraph);
	}

	@Override
	public void visit(Heading heading) {
		visitChildren(heading);
		end(heading);
	}

	@Override
	public void visit(CustomNode node) {
		visitChildren(node);
		if (node instanceof TableCell) {
			end(node);
		}
	}

	/** Where nothing follows, nothing has to be kept apart. */
	private void end(Node block) {
		if (!block.getSourceSpans().isEmpty()) {
			SourceSpan last = block.getSourceSpans().getLast();
			int end = last.getInputIndex() + last.getLength();
			if (end < words.length) {
				words[end] = '\n';
			}
		}
	}
}
