package org.tenday.help.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of Markdown as a page of the help. */
final class HtmlPage {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Pattern PAGE = Pattern.compile("[\\w-]+\\.md");

	private HtmlPage() {
	}

	/**
	 * Makes it.
	 *
	 * @param markdown begins with a heading of level 1, which is the page's title
	 * @param style    where its style sheet is, seen from the page
	 */
	static String of(String markdown, String style) {
		Node page = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
		page.accept(new Links());
		return """
				<!DOCTYPE html>
				<html lang="en-GB">
				<head>
				<meta charset="UTF-8">
				<title>%s</title>
				<link rel="stylesheet" href="%s">
				</head>
				<body>
				%s</body>
				</html>
				""".formatted(title(page), style, HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build().render(page));
	}

	private static String title(Node page) {
		StringBuilder title = new StringBuilder();
		if (page.getFirstChild() instanceof Heading heading) {
			heading.accept(new AbstractVisitor() {
				@Override
				public void visit(Text text) {
					title.append(text.getLiteral());
				}
			});
		}
		return title.toString().replace("&", "&amp;").replace("<", "&lt;");
	}

	/** Leads to the pages of the help; of a link to another file of the sources, which help has not, the words stay. */
	private static final class Links extends AbstractVisitor {

		@Override
		public void visit(Link link) {
			if (PAGE.matcher(link.getDestination()).matches()) {
				link.setDestination(link.getDestination().replaceFirst("md$", "html"));
			} else if (link.getDestination().startsWith("../")) {
				for (Node word = link.getFirstChild(); word != null; word = link.getFirstChild()) {
					link.insertBefore(word);
				}
				link.unlink();
			}
		}
	}
}
