package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A text that is a list, perhaps with words before and after it.
 *
 * @param before what stands before the list, as Markdown
 * @param items  each one line of Markdown; items of lists within follow in brackets
 * @param after  what stands after the list
 */
public record Items(String before, List<String> items, String after) {

	/** Finds the first list of a text; empty where there is none, or where its items are more than lines. */
	public static Optional<Items> of(String markdown) {
		Node document = Markup.parse(markdown);
		Node list = document.getFirstChild();
		while (list != null && !(list instanceof ListBlock)) {
			list = list.getNext();
		}
		if (list == null) {
			return Optional.empty();
		}
		List<String> items = new ArrayList<>();
		int end = Markup.start(list);
		for (Node node = list; node instanceof ListBlock; node = node.getNext()) {
			// Lists that follow one another differ in their marks alone.
			for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
				Optional<String> line = line(item, markdown);
				if (line.isEmpty()) {
					return Optional.empty();
				}
				line.filter(words -> !words.isEmpty()).ifPresent(items::add);
			}
			end = Markup.end(node);
		}
		return Optional.of(
				new Items(markdown.substring(0, lineStart(markdown, Markup.start(list))).strip(), items, markdown.substring(end).strip()));
	}

	private static int lineStart(String text, int place) {
		return text.lastIndexOf('\n', place - 1) + 1;
	}

	/** An item as one line; empty where it holds more than a paragraph and lists. */
	private static Optional<String> line(Node item, String markdown) {
		StringBuilder line = new StringBuilder();
		for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
			if (part instanceof Paragraph paragraph && line.isEmpty()) {
				line.append(markdown.substring(Markup.start(paragraph), Markup.end(paragraph)).replaceAll("\\s*\\n\\s*", " ")
						.replaceFirst("^\\[[ xX]]\\s+", ""));
			} else if (part instanceof ListBlock) {
				List<String> inner = new ArrayList<>();
				for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
					Optional<String> words = line(child, markdown);
					if (words.isEmpty()) {
						return Optional.empty();
					}
					inner.add(words.get());
				}
				line.append(line.isEmpty() ? "" : " ").append('(').append(String.join("; ", inner)).append(')');
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(line.toString().strip());
	}
}
