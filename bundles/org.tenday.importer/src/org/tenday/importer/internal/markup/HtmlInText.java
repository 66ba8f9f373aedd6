package org.tenday.importer.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Writes the tags of HTML within a text as Markdown where it has a counterpart; other tags are left out, and their words stay. */
public final class HtmlInText {

	private final Report report;

	public HtmlInText(Report report) {
		this.report = report;
	}

	public List<Line> plain(List<Line> lines) {
		if (lines.stream().noneMatch(line -> line.text().indexOf('<') >= 0)) {
			return lines;
		}
		Edits edits = new Edits(lines);
		Deque<String> links = new ArrayDeque<>();
		Markup.walk(Markup.parse(edits.text()), node -> {
			if (node instanceof HtmlInline html && Markup.start(html) >= 0) {
				inline(html, inline(html, lines.get(Markup.line(html)), links), edits);
			} else if (node instanceof HtmlBlock html && Markup.start(html) >= 0) {
				block(html, lines.get(Markup.line(html)), edits);
			}
		});
		return edits.apply();
	}

	/** Within a mark no space may stand at either end; it goes outside. */
	private static void inline(HtmlInline html, String written, Edits edits) {
		String text = edits.text();
		int start = Markup.start(html);
		int end = Markup.end(html);
		boolean mark = written.matches("\\*{1,2}|~~");
		boolean closing = text.startsWith("</", start);
		while (mark && closing && start > 0 && text.charAt(start - 1) == ' ') {
			start--;
		}
		while (mark && !closing && end < text.length() && text.charAt(end) == ' ') {
			end++;
		}
		String before = !closing && end > Markup.end(html) ? " " : "";
		String after = closing && start < Markup.start(html) ? " " : "";
		edits.replace(start, end, before + written + after);
	}

	private String inline(HtmlInline html, Line where, Deque<String> links) {
		String written = html.getLiteral();
		HtmlTag tag = HtmlTag.of(written);
		if (written.startsWith("<!--")) {
			report.add(where, "A comment in HTML is left out.");
			return "";
		}
		if (!tag.isKnown()) {
			// Words in angle brackets, such as <your name>, are meant to be read.
			return "\\" + written;
		}
		String mark = HtmlMarkdown.mark(tag.name());
		if (!mark.isEmpty()) {
			return mark;
		}
		return switch (tag.name()) {
		case "br", "sub", "sup" -> written.toLowerCase(Locale.ROOT);
		case "img" -> tag.closing() ? "" : tag.picture("");
		case "a" -> link(tag, where, links);
		default -> {
			report.add(where, "The HTML tag %s is left out; its words stay.".formatted(written.replaceAll("\\s+", " ")));
			yield "";
		}
		};
	}

	private String link(HtmlTag tag, Line where, Deque<String> links) {
		if (tag.closing()) {
			String target = links.isEmpty() ? "" : links.pop();
			return target.isEmpty() ? "" : "](<" + target + ">)";
		}
		String target = tag.attribute("href").strip();
		links.push(target);
		if (target.isEmpty()) {
			report.add(where, "A place to jump to, %s, is left out.".formatted(tag.attribute("name") + tag.attribute("id")));
			return "";
		}
		return "[";
	}

	/** The lines of a block go on with what its first line stands in: the marks of a quote, the indent of a list. */
	private void block(HtmlBlock html, Line where, Edits edits) {
		String markdown = HtmlMarkdown.convert(html.getLiteral());
		int start = Markup.start(html);
		String before = edits.text().substring(edits.text().lastIndexOf('\n', start - 1) + 1, start);
		String prefix = before.replaceAll("[^>\\t]", " ");
		report.add(where, "HTML is now Markdown, or left out where there is none: %s"
				.formatted(html.getLiteral().strip().lines().findFirst().orElse("")));
		// What follows directly would otherwise be read as a part of the last paragraph.
		Node next = html.getNext();
		String after = next == null || markdown.isEmpty() ? "" : "\n" + prefix.stripTrailing();
		edits.replace(start, Markup.end(html), markdown.replace("\n", "\n" + prefix) + after);
	}
}
