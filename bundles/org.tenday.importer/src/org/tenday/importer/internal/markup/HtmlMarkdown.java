package org.tenday.importer.internal.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Writes a piece of HTML as Markdown: headings, paragraphs, lists, tables, pictures, links, listings and the common marks within lines.
 * Scripts and styles are left out; of an element that Markdown has no counterpart for, the words stay.
 */
public final class HtmlMarkdown {

	private static final Map<String, String> MARKS = Map.ofEntries(Map.entry("b", "**"), Map.entry("strong", "**"), Map.entry("i", "*"),
			Map.entry("em", "*"), Map.entry("cite", "*"), Map.entry("code", "`"), Map.entry("kbd", "`"), Map.entry("tt", "`"),
			Map.entry("samp", "`"), Map.entry("del", "~~"), Map.entry("s", "~~"), Map.entry("strike", "~~"));

	private final StringBuilder text = new StringBuilder();
	private final Deque<String> lists = new ArrayDeque<>();
	private final Deque<String> links = new ArrayDeque<>();
	private List<List<String>> rows;
	private StringBuilder cell;
	private HtmlTag figure;
	private StringBuilder caption;
	private String hidden = "";
	private boolean listing;
	private boolean figured;
	/** Whether a mark was opened last: no space may follow it. */
	private boolean opened;

	private HtmlMarkdown() {
	}

	/** The mark that stands for a tag within a line; empty for a tag without one. */
	public static String mark(String name) {
		return MARKS.getOrDefault(name, "");
	}

	public static String convert(String html) {
		HtmlMarkdown converter = new HtmlMarkdown();
		int place = 0;
		while (place < html.length()) {
			int end = HtmlTag.tokenEnd(html, place);
			converter.token(html.substring(place, end));
			place = end;
		}
		converter.endTable();
		// A line break before or after everything else breaks nothing.
		return converter.text.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("(?m)^\\\\$", "").replaceAll("\\n{3,}", "\n\n").strip();
	}

	private void token(String token) {
		if (token.startsWith("<!--")) {
			return;
		}
		HtmlTag tag = token.startsWith("<") ? HtmlTag.of(token) : null;
		if (!hidden.isEmpty()) {
			hidden = tag != null && tag.closing() && tag.name().equals(hidden) ? "" : hidden;
		} else if (tag == null || !tag.isKnown()) {
			words(token);
		} else if (tag.closing()) {
			end(tag);
		} else {
			start(tag);
		}
	}

	private void words(String words) {
		if (listing) {
			text.append(words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&quot;", "\""));
			return;
		}
		StringBuilder out = sink();
		String plain = words.replaceAll("\\s+", " ");
		boolean atStart = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1)) || opened;
		opened = false;
		out.append(atStart ? plain.stripLeading() : plain);
	}

	private StringBuilder sink() {
		return caption != null ? caption : cell != null ? cell : text;
	}

	private void start(HtmlTag tag) {
		switch (tag.name()) {
		case "script", "style", "noscript", "svg" -> hidden = tag.name();
		case "br" -> sink().append(cell != null || caption != null ? "<br>" : "\\\n");
		case "hr" -> paragraph().append("---\n\n");
		case "h1", "h2", "h3", "h4", "h5", "h6" -> paragraph().append("#".repeat(tag.name().charAt(1) - '0')).append(' ');
		case "ul", "ol" -> lists.push(tag.name());
		case "li" -> newLine("  ".repeat(Math.max(0, lists.size() - 1)) + ("ol".equals(lists.peek()) ? "1. " : "- "));
		case "dt", "summary" -> paragraph().append("**");
		case "pre" -> {
			paragraph().append("```\n");
			listing = true;
		}
		case "table" -> {
			// Markdown has no table within a cell: the inner one stands behind what there is of the outer.
			endTable();
			rows = new ArrayList<>();
		}
		case "tr" -> row();
		case "td", "th" -> cell();
		case "figure" -> figured = true;
		case "figcaption" -> caption = new StringBuilder();
		case "img" -> picture(tag);
		case "iframe", "video", "audio", "embed", "source" -> address(tag.attribute("src"));
		case "a" -> link(tag);
		default -> mark(tag);
		}
	}

	private void end(HtmlTag tag) {
		switch (tag.name()) {
		case "h1", "h2", "h3", "h4", "h5", "h6", "figure" -> {
			endFigure();
			paragraph();
		}
		case "ul", "ol" -> {
			lists.poll();
			if (lists.isEmpty()) {
				paragraph();
			}
		}
		case "dt", "summary" -> {
			text.append("**");
			paragraph();
		}
		case "pre" -> {
			listing = false;
			text.append(text.toString().endsWith("\n") ? "```\n\n" : "\n```\n\n");
		}
		case "table" -> endTable();
		case "td", "th", "tr" -> endCell();
		case "a" -> sink().append(links.isEmpty() || links.peek().isEmpty() ? "" : "](<" + links.peek() + ">)");
		default -> mark(tag);
		}
		if (tag.name().equals("a")) {
			links.poll();
		}
	}

	private void mark(HtmlTag tag) {
		String mark = mark(tag.name());
		if (!mark.isEmpty() && !listing) {
			mark(mark, tag.closing());
		} else if (tag.name().matches("sub|sup")) {
			sink().append(tag.closing() ? "</" : "<").append(tag.name()).append('>');
		} else if (tag.name().matches("p|div|section|article|header|footer|center|main|aside|dd|dl|blockquote|details|nav|form|address")) {
			paragraph();
		}
	}

	/** No space may stand before a mark that closes, so it goes behind it. */
	private void mark(String mark, boolean closing) {
		StringBuilder out = sink();
		boolean spaced = closing && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
		if (spaced) {
			out.setLength(out.length() - 1);
		}
		out.append(mark).append(spaced ? " " : "");
		opened = !closing;
	}

	private void link(HtmlTag tag) {
		String target = tag.attribute("href");
		links.push(target);
		if (!target.isEmpty()) {
			sink().append('[');
		}
	}

	private void picture(HtmlTag tag) {
		if (figured && figure == null) {
			figure = tag;
		} else {
			sink().append(tag.picture(""));
		}
	}

	private void endFigure() {
		if (figure != null) {
			String words = caption == null ? "" : caption.toString();
			caption = null;
			paragraph().append(figure.picture(words)).append("\n\n");
		} else if (caption != null) {
			String words = caption.toString();
			caption = null;
			paragraph().append(words);
		}
		figure = null;
		figured = false;
	}

	private void address(String target) {
		if (target.matches("(https?:)?//\\S+")) {
			sink().append('<').append(target.startsWith("//") ? "https:" + target : target).append("> ");
		}
	}

	private StringBuilder paragraph() {
		StringBuilder out = sink();
		if (out != text) {
			out.append(out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? "" : " ");
			return out;
		}
		while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
			text.setLength(text.length() - 1);
		}
		text.append(text.isEmpty() ? "" : "\n\n");
		return text;
	}

	private void newLine(String begin) {
		StringBuilder out = sink();
		out.append(out == text && !text.isEmpty() ? "\n" : out == text ? "" : " ").append(begin);
	}

	private void row() {
		if (rows == null) {
			rows = new ArrayList<>();
		}
		endCell();
		rows.add(new ArrayList<>());
	}

	private void cell() {
		if (rows == null || rows.isEmpty()) {
			row();
		}
		endCell();
		cell = new StringBuilder();
	}

	private void endCell() {
		if (cell != null) {
			rows.getLast().add(cell.toString().strip().replaceAll("\\s*\\n\\s*", " ").replaceAll("(?<!\\\\)\\|", "\\\\|"));
			cell = null;
		}
	}

	/** The first row of a table in Markdown is its heading. */
	private void endTable() {
		if (rows == null) {
			return;
		}
		endCell();
		List<List<String>> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
		rows = null;
		int columns = filled.stream().mapToInt(List::size).max().orElse(0);
		if (columns == 0) {
			return;
		}
		paragraph();
		for (int i = 0; i < filled.size(); i++) {
			List<String> row = new ArrayList<>(filled.get(i));
			while (row.size() < columns) {
				row.add("");
			}
			text.append("| ").append(String.join(" | ", row)).append(" |\n");
			if (i == 0) {
				text.append("|---".repeat(columns)).append("|\n");
			}
		}
		text.append('\n');
	}
}
