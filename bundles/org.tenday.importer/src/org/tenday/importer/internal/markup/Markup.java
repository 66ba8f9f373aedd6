package org.tenday.importer.internal.markup;

import java.util.List;
import java.util.function.Consumer;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds things in Markdown and tells where in the text they stand. */
public final class Markup {

	private static final int DEEPEST = 40;

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

	private Markup() {
	}

	public static Node parse(String text) {
		return PARSER.parse(text);
	}

	/** Visits all nodes below one, parents before children. */
	public static void walk(Node parent, Consumer<Node> visitor) {
		Node node = parent.getFirstChild();
		while (node != null) {
			Node next = node.getNext();
			visitor.accept(node);
			walk(node, visitor);
			node = next;
		}
	}

	/** Where a node begins in the text; -1 where the parser does not tell. */
	public static int start(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		return spans.isEmpty() ? -1 : spans.getFirst().getInputIndex();
	}

	/** Where a node ends in the text; -1 where the parser does not tell. */
	public static int end(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		return spans.isEmpty() ? -1 : spans.getLast().getInputIndex() + spans.getLast().getLength();
	}

	/** The line of the text on which a node begins, from 0. */
	public static int line(Node node) {
		for (Node current = node; current != null; current = current.getParent()) {
			if (!current.getSourceSpans().isEmpty()) {
				return current.getSourceSpans().getFirst().getLineIndex();
			}
		}
		return 0;
	}

	/** The words of one line of Markdown, without marks. */
	public static String words(String line) {
		String text = line.replaceAll("\\{[#.:][^}]*}", "").replaceAll("<[^>]*>", "").strip();
		StringBuilder words = new StringBuilder();
		// A heading's text is read as a heading, so that "1. First" is no list.
		walk(parse("# " + text), node -> words.append(switch (node) {
		case Text plain -> plain.getLiteral();
		case Code code -> code.getLiteral();
		default -> "";
		}));
		return words.toString().strip();
	}
}
