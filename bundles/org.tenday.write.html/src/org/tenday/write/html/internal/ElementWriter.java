package org.tenday.write.html.internal;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;

/** Writes elements, top to bottom. */
final class ElementWriter {

	private static final int DEEPEST = 6;

	private final Sheet sheet;
	private final Markup markup;
	private final InlineWriter inlines;
	private final int shift;

	/**
	 * @param shift by how much headings stand deeper in the page than in the document
	 */
	ElementWriter(Sheet sheet, int shift) {
		this.sheet = sheet;
		this.shift = shift;
		markup = sheet.markup();
		inlines = new InlineWriter(sheet);
	}

	InlineWriter inlines() {
		return inlines;
	}

	void write(List<Element> elements) throws XMLStreamException {
		boolean isGlossary = false;
		for (Element element : elements) {
			if (element instanceof Definition != isGlossary) {
				isGlossary = !isGlossary;
				if (isGlossary) {
					markup.open("dl");
				} else {
					markup.close();
				}
				markup.line();
			}
			write(element);
			markup.line();
		}
		if (isGlossary) {
			markup.close();
			markup.line();
		}
	}

	/** Writes what stands in a cell or an item: the words alone where there is nothing else. */
	void writeWithin(List<Element> elements) throws XMLStreamException {
		if (elements.size() == 1 && elements.getFirst() instanceof Paragraph(List<Inline> content, Paragraph.Style style)
				&& style == Paragraph.Style.BODY) {
			inlines.write(content);
		} else if (!elements.isEmpty()) {
			markup.line();
			write(elements);
		}
	}

	private void write(Element element) throws XMLStreamException {
		switch (element) {
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> paragraph(paragraph);
		case ItemList list -> new ListWriter(sheet, this).write(list);
		case Element.Table table -> new TableWriter(sheet, this).write(table);
		case Element.Figure figure -> new FigureWriter(sheet, this).write(figure);
		case Listing listing -> listing(listing);
		case Box box -> box(box);
		case Element.Columns columns -> columns(columns);
		case Element.WritingSpace space -> writingSpace(space);
		case Definition definition -> definition(definition);
		case Element.Contents ignored -> {
			// The page has its contents beside the text, once.
		}
		case Element.PageBreak ignored -> markup.element("div", "", "class", "page-break");
		case Element.Divider ignored -> markup.empty("hr");
		}
	}

	/** The direction of what begins with a paragraph, where it is not that of the page. */
	String direction(List<Element> content) {
		return !content.isEmpty() && content.getFirst() instanceof Paragraph first ? sheet.direction(first.content()) : "";
	}

	private void heading(Heading heading) throws XMLStreamException {
		int level = heading.level() + shift;
		markup.open("h" + Math.min(level, DEEPEST), "id", sheet.headings().take(heading), "aria-level",
				level > DEEPEST ? Integer.toString(level) : "", "dir", sheet.direction(heading.content()));
		inlines.write(heading.content());
		markup.close();
	}

	private void paragraph(Paragraph paragraph) throws XMLStreamException {
		boolean isQuote = paragraph.style() == Paragraph.Style.QUOTE;
		if (isQuote) {
			markup.open("blockquote");
		}
		markup.open("p", "class", switch (paragraph.style()) {
		case BODY, QUOTE -> "";
		case LEAD -> "lead";
		case SMALL -> "small";
		case LABEL -> "label";
		}, "dir", sheet.direction(paragraph.content()));
		inlines.write(paragraph.content());
		markup.close();
		if (isQuote) {
			markup.close();
		}
	}

	/** Each line ends within its own element, so that the program stays whole where there is no style, and when it is copied. */
	private void listing(Listing listing) throws XMLStreamException {
		markup.open("pre", "class", listing.lineNumbers() ? "listing numbered" : "listing", "role",
				listing.language().isBlank() ? "" : "group", "aria-label", listing.language());
		markup.open("code", "style", listing.lineNumbers() ? "counter-reset: line " + (listing.first() - 1) : "");
		for (String line : listing.lines()) {
			markup.element("span", line + "\n", "class", "line");
		}
		markup.close();
		markup.close();
	}

	private void box(Box box) throws XMLStreamException {
		boolean isAside = switch (box.kind()) {
		case NOTE, TIP, WARNING, KEY_POINTS, TRAINER, GAP -> true;
		case OBJECTIVES, EXERCISE, SOLUTION, DISCUSSION, ACTIVITY, CASE_STUDY -> false;
		};
		boolean isLabelled = !box.label().isBlank() || !box.title().isEmpty();
		String id = isLabelled ? sheet.ids().next("box") : "";
		markup.open(isAside ? "aside" : "section", "class", "box " + StyleSheet.name(box.kind()), "role", isAside ? "note" : "group",
				"aria-labelledby", id);
		markup.line();
		if (isLabelled) {
			markup.open("p", "class", "box-label", "id", id);
			boolean isBoth = !box.label().isBlank() && !box.title().isEmpty();
			markup.text(isBoth ? box.label() + ": " : box.label());
			inlines.write(box.title());
			markup.close();
			markup.line();
		}
		write(box.content());
		markup.close();
	}

	private void columns(Element.Columns columns) throws XMLStreamException {
		markup.open("div", "class", "columns");
		markup.line();
		for (Element.Columns.Column column : columns.columns()) {
			markup.open("div", "class", "column", "style", "flex-grow: " + StyleSheet.number(column.weight()));
			markup.line();
			write(column.content());
			markup.close();
			markup.line();
		}
		markup.close();
	}

	/** Lines to write on are for paper and eye; there is nothing to be read out. */
	private void writingSpace(Element.WritingSpace space) throws XMLStreamException {
		markup.open("div", "class", "writing-space", "aria-hidden", "true");
		for (int line = 0; line < space.lines(); line++) {
			markup.element("div", "");
		}
		markup.close();
	}

	private void definition(Definition definition) throws XMLStreamException {
		markup.open("dt");
		inlines.write(definition.term());
		markup.close();
		markup.open("dd");
		writeWithin(definition.content());
		markup.close();
	}
}
