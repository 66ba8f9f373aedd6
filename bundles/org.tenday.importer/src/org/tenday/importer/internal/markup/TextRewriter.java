package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.tenday.markdown.Attributes;

/** Rewrites the Markdown of a lesson as Tenday has it: pictures from the media folder, links that lead somewhere, no HTML. */
public final class TextRewriter {

	private final Dialect format;
	private final Definitions definitions;
	private final LinkTargets targets;
	private final PictureMarkup pictures;
	private final Report report;

	public TextRewriter(Dialect format, Definitions definitions, LinkTargets targets, PictureFiles files, Report report) {
		this.format = format;
		this.definitions = definitions;
		this.targets = targets;
		this.pictures = new PictureMarkup(format, files, report);
		this.report = report;
	}

	/** The text without blank lines at either end; empty for nothing. */
	public String text(List<Line> lines) {
		List<Line> plain = new LineForms(report).plain(new HtmlContainers(report).plain(Line.trimmed(lines)));
		plain = new HtmlInText(report).plain(plain);
		List<Line> own = new ArrayList<>(definitions.withoutFootnotesOfOthers(plain));
		own.addAll(definitions.footnotesFor(own));
		if (own.isEmpty()) {
			return "";
		}
		return Line.join(Line.trimmed(references(own))).replaceAll("\\n{3,}", "\n\n");
	}

	/** One line, such as an item of a list in a page's head. */
	public String line(Line line) {
		return text(List.of(line)).replaceAll("\\s*\\n\\s*", " ");
	}

	private List<Line> references(List<Line> lines) {
		Edits edits = new Edits(lines);
		String text = edits.text();
		Node document = Markup.parse(text + "\n\n" + definitions.links());
		Markup.walk(document, node -> {
			int start = Markup.start(node);
			if (start < 0 || start >= text.length()) {
				return;
			}
			Line where = lines.get(Math.min(Markup.line(node), lines.size() - 1));
			switch (node) {
			case Image image -> image(image, where, edits);
			case Link link -> link(link, where, edits);
			case Code code -> code(code, where, edits);
			case Heading heading -> attributes(heading, edits);
			case LinkReferenceDefinition definition -> edits.replace(start, Markup.end(definition), "");
			case Text plain -> dollars(plain, edits);
			default -> {
				// stays as it is
			}
			}
		});
		return edits.apply();
	}

	private void image(Image image, Line where, Edits edits) {
		String text = edits.text();
		int start = Markup.start(image);
		int end = Markup.end(image);
		Optional<Attributes.Found> found = Attributes.at(text, end);
		end = found.map(Attributes.Found::end).orElse(end);
		boolean linked = image.getParent() instanceof Link link && Markup.start(link) + 1 == start && text.startsWith("]", end);
		boolean alone = linked
				? standsAlone(text, Markup.start(image.getParent()), Markup.end(image.getParent()))
				: standsAlone(text, start, end);
		int words = start + 2;
		String caption = image.getLastChild() == null
				? ""
				: captionText(image, where, text.substring(words, Markup.end(image.getLastChild())));
		edits.replace(start, end,
				pictures.of(image, caption, found.map(Attributes.Found::attributes).orElse(Attributes.NONE), alone, where));
	}

	/** Whether nothing stands on the lines of a place but marks of lists and quotes. */
	private static boolean standsAlone(String text, int start, int end) {
		int from = text.lastIndexOf('\n', start - 1) + 1;
		int to = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
		return (text.substring(from, start) + text.substring(end, to)).matches("[\\s>*+-]*(\\d+[.)])?[\\s>]*");
	}

	/** The words in the brackets of a picture, their own links resolved. */
	private String captionText(Image image, Line where, String written) {
		boolean plain = image.getFirstChild() instanceof Text && image.getFirstChild().getNext() == null;
		if (plain) {
			return written.replaceAll("\\s+", " ");
		}
		return Line.join(references(List.of(where.withText(written.replaceAll("\\s*\\n[\\s>]*", " ")))));
	}

	private void link(Link link, Line where, Edits edits) {
		int start = Markup.start(link);
		int end = Markup.end(link);
		String text = edits.text();
		if (text.charAt(start) == '<') {
			return;
		}
		int tail = link.getLastChild() == null ? start + 1 : Markup.end(link.getLastChild());
		boolean picture = link.getFirstChild() instanceof Image && link.getFirstChild() == link.getLastChild();
		int after = Attributes.at(text, end).map(Attributes.Found::end).orElse(end);
		if (picture) {
			tail = Attributes.at(text, tail).map(Attributes.Found::end).orElse(tail);
		}
		Optional<String> target = targets.resolve(where, link.getDestination());
		if (target.isPresent()) {
			String title = link.getTitle() == null || link.getTitle().isEmpty() ? "" : " \"" + link.getTitle().replace("\"", "\\\"") + "\"";
			edits.replace(tail, after, "](" + LinkTargets.written(target.get()) + title + ")");
		} else {
			edits.replace(start, start + 1, "");
			edits.replace(tail, after, tail == start + 1 ? link.getDestination() : "");
		}
	}

	/** A value that R would work out: its expression is all that there is. */
	private void code(Code code, Line where, Edits edits) {
		if (code.getLiteral().matches("(?s)r\\s+.*") && where.file().toString().matches("(?i).*\\.rmd")) {
			report.add(where, "R would work out a value here; its expression stands in its place: %s".formatted(code.getLiteral()));
			edits.replace(Markup.start(code), Markup.end(code), "`" + code.getLiteral().substring(1).strip() + "`");
		}
		Attributes.at(edits.text(), Markup.end(code)).ifPresent(found -> edits.replace(Markup.end(code), found.end(), ""));
	}

	private static void attributes(Heading heading, Edits edits) {
		String text = edits.text();
		int end = Markup.end(heading);
		int brace = text.lastIndexOf('{', end - 1);
		if (brace > Markup.start(heading) && text.substring(brace, end).strip().endsWith("}")) {
			Attributes.at(text, brace).filter(found -> text.substring(found.end(), end).isBlank())
					.ifPresent(found -> edits.replace(brace, found.end(), ""));
		}
	}

	/** In kramdown a single dollar is a dollar. */
	private void dollars(Text plain, Edits edits) {
		if (!format.dollarsAreMaths() && !(plain.getParent() instanceof Image)) {
			String text = edits.text();
			for (int i = Markup.start(plain); i < Markup.end(plain); i++) {
				boolean twice = text.startsWith("$$", i) || i > 0 && text.charAt(i - 1) == '$';
				if (text.charAt(i) == '$' && !twice && text.charAt(Math.max(0, i - 1)) != '\\') {
					edits.replace(i, i + 1, "\\$");
				}
			}
		}
	}
}
