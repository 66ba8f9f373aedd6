package org.tenday.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.tenday.document.Element;
import org.tenday.document.Inline;

/** Makes elements of blocks. */
final class BlockReader {

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private final Notes notes;
	private final Figures figures;
	private final Footnotes footnotes;
	private final InlineReader inlines;
	private final TableReader tables;

	BlockReader(Node text, Pictures pictures, Notes notes) {
		this.notes = notes;
		figures = new Figures(pictures);
		footnotes = new Footnotes(text, notes);
		footnotes.readWith(definition -> filled(blocks(definition, Place.NESTED)));
		inlines = new InlineReader(notes, figures, footnotes);
		tables = new TableReader(cell -> paragraph(cell, Element.Paragraph.Style.BODY));
	}

	/** What a block stands in, for the few kinds that look different there. */
	private enum Place {
		TEXT, NESTED, QUOTE;

		Element.Paragraph.Style style() {
			return this == QUOTE ? Element.Paragraph.Style.QUOTE : Element.Paragraph.Style.BODY;
		}
	}

	List<Element> text(Node document) {
		List<Element> elements = new ArrayList<>(blocks(document, Place.TEXT));
		for (FootnoteDefinition unused : footnotes.unused()) {
			notes.add(unused, "Nothing refers to the footnote \"%s\"; it is printed at the end.".formatted(unused.getLabel()));
			elements.addAll(blocks(unused, Place.NESTED));
		}
		return elements;
	}

	private List<Element> blocks(Node parent, Place place) {
		List<Element> elements = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			elements.addAll(block(node, place));
		}
		return elements;
	}

	private List<Element> block(Node node, Place place) {
		return switch (node) {
		case Heading heading -> heading(heading, place);
		case Paragraph paragraph -> paragraph(paragraph, place.style());
		case BulletList list -> list(list, 1, Element.ItemList.Kind.BULLETS, place);
		case OrderedList list ->
			list(list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1), Element.ItemList.Kind.NUMBERS, place);
		case BlockQuote quote -> blocks(quote, Place.QUOTE);
		case FencedCodeBlock code -> List.of(listing(language(code.getInfo()), code.getLiteral()));
		case IndentedCodeBlock code -> List.of(listing("", code.getLiteral()));
		case MathsBlock maths -> List.of(new Element.Listing("TeX", maths.lines(), false));
		case ThematicBreak ignored -> List.of(new Element.Divider());
		case TableBlock table -> List.of(tables.read(table));
		case HtmlBlock html -> html(html);
		case FootnoteDefinition ignored -> List.of();
		case LinkReferenceDefinition ignored -> List.of();
		default -> blocks(node, place);
		};
	}

	/** Headings within lists and quotes are no part of the outline. */
	private List<Element> heading(Heading heading, Place place) {
		List<Inline> words = trimmed(inlines.children(heading));
		String anchor = heading.getLastChild() instanceof AttributesNode node ? node.attributes().id() : "";
		if (heading.getLastChild() instanceof AttributesNode node && node.getPrevious() != null
				&& words.getLast() instanceof Inline.Text text && text.text().endsWith(node.written())) {
			words = withoutEnd(words, text, node.written());
		}
		List<Element> elements = new ArrayList<>();
		if (!words.isEmpty()) {
			elements.add(place == Place.TEXT
					? new Element.Heading(heading.getLevel(), words, anchor)
					: new Element.Paragraph(words, Element.Paragraph.Style.LABEL));
		}
		elements.addAll(inlines.takeAside());
		return elements;
	}

	private static List<Inline> withoutEnd(List<Inline> words, Inline.Text last, String end) {
		List<Inline> shorter = new ArrayList<>(words.subList(0, words.size() - 1));
		shorter.add(new Inline.Text(last.text().substring(0, last.text().length() - end.length())));
		return trimmed(shorter);
	}

	/** A paragraph, broken where a picture stands on a line of its own. */
	private List<Element> paragraph(Node paragraph, Element.Paragraph.Style style) {
		if (paragraph.getFirstChild() instanceof MathsNode maths && maths.display() && maths.getNext() == null) {
			return List.of(new Element.Listing("TeX", List.of(maths.text()), false));
		}
		List<Element> elements = new ArrayList<>();
		List<Inline> line = new ArrayList<>();
		Node node = paragraph.getFirstChild();
		while (node != null) {
			Optional<Image> picture = Figures.pictureIn(node);
			if (picture.isPresent() && Figures.standsAlone(node)) {
				endParagraph(line, style, elements);
				Optional<String> address = node instanceof Link link ? Targets.address(link.getDestination()) : Optional.empty();
				elements.add(figures.figure(picture.get(), address));
				node = node.getNext();
			} else {
				node = inlines.read(node, line);
			}
		}
		endParagraph(line, style, elements);
		elements.addAll(inlines.takeAside());
		return elements;
	}

	private static void endParagraph(List<Inline> line, Element.Paragraph.Style style, List<Element> elements) {
		List<Inline> words = trimmed(InlineReader.joined(line));
		if (!words.isEmpty()) {
			elements.add(new Element.Paragraph(words, style));
		}
		line.clear();
	}

	private List<Element> list(ListBlock list, int start, Element.ItemList.Kind kind, Place place) {
		List<List<Element>> items = new ArrayList<>();
		Element.ItemList.Kind marked = kind;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			if (item.getFirstChild() instanceof TaskListItemMarker task) {
				marked = Element.ItemList.Kind.BOXES;
				if (task.isChecked()) {
					notes.add(item, "A box that is ticked in the text is printed empty.");
				}
			}
			items.add(filled(blocks(item, place == Place.QUOTE ? Place.QUOTE : Place.NESTED)));
		}
		return List.of(new Element.ItemList(marked, start, items));
	}

	/** Items and footnotes hold one element at least. */
	private static List<Element> filled(List<Element> elements) {
		return elements.isEmpty() ? List.of(new Element.Paragraph("")) : elements;
	}

	private List<Element> html(HtmlBlock html) {
		String rest = COMMENT.matcher(html.getLiteral()).replaceAll("").strip();
		if (rest.length() < html.getLiteral().strip().length()) {
			notes.add(html, "A comment in HTML is not printed.");
		}
		if (rest.isEmpty()) {
			return List.of();
		}
		notes.add(html, "HTML is printed as it is written: %s".formatted(rest.lines().findFirst().orElse("")));
		return List.of(listing("HTML", rest));
	}

	private static Element.Listing listing(String language, String code) {
		return new Element.Listing(language, code.isEmpty() ? List.of() : code.stripTrailing().lines().toList(), false);
	}

	/** The first word after the fence; {@code {r, echo=FALSE}} and {@code {.python}} say it in braces. */
	private static String language(String info) {
		return info == null ? "" : info.replaceFirst("^\\s*\\{?[.\\s]*", "").replaceFirst("[\\s,}{].*$", "");
	}

	/** Without spaces and line breaks at either end. */
	private static List<Inline> trimmed(List<Inline> line) {
		List<Inline> trimmed = new ArrayList<>(line);
		while (!trimmed.isEmpty() && isSpace(trimmed.getFirst())) {
			trimmed.removeFirst();
		}
		while (!trimmed.isEmpty() && isSpace(trimmed.getLast())) {
			trimmed.removeLast();
		}
		if (!trimmed.isEmpty() && trimmed.getFirst() instanceof Inline.Text text) {
			trimmed.set(0, new Inline.Text(text.text().stripLeading()));
		}
		if (!trimmed.isEmpty() && trimmed.getLast() instanceof Inline.Text text) {
			trimmed.set(trimmed.size() - 1, new Inline.Text(text.text().stripTrailing()));
		}
		return trimmed;
	}

	private static boolean isSpace(Inline inline) {
		return inline instanceof Inline.LineBreak || inline instanceof Inline.Text text && text.text().isBlank();
	}
}
