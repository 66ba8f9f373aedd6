package org.tenday.document;

import java.util.List;
import java.util.Locale;

import org.tenday.document.Element.Box;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.WritingSpace;

/** Elements as indented lines of text: for tests that compare at a glance what was composed, and for golden files that people read. */
public final class Outline {

	private final StringBuilder lines = new StringBuilder();

	private Outline() {
	}

	/** One line an element, cell or item, indented by two blanks a level; each ends with a line feed. */
	public static String of(List<Element> elements) {
		Outline outline = new Outline();
		elements.forEach(element -> outline.add("", element));
		return outline.lines.toString();
	}

	private void add(String indent, Element element) {
		switch (element) {
		case Heading heading -> line(indent, "h" + heading.level() + " " + text(heading.content()));
		case Paragraph paragraph when paragraph.style() == Paragraph.Style.BODY -> line(indent, text(paragraph.content()));
		case Paragraph paragraph -> line(indent, paragraph.style().name().toLowerCase(Locale.ROOT) + ": " + text(paragraph.content()));
		case ItemList list -> list.items().forEach(item -> {
			line(indent, list.kind().name().toLowerCase(Locale.ROOT));
			item.forEach(each -> add(indent + "  ", each));
		});
		case Table table -> {
			line(indent, "table " + text(table.caption()));
			table.rows().forEach(row -> {
				line(indent, "row");
				row.forEach(cell -> cell.content().forEach(each -> add(indent + "  ", each)));
			});
		}
		case Figure figure -> {
			String what = figure.picture() instanceof Picture.Missing missing ? "missing " + missing.reason() : figure.picture().alt();
			line(indent, "figure " + what + " | " + text(figure.caption()) + " | " + text(figure.credit()));
		}
		case Box box -> {
			line(indent, box.kind() + " " + box.label() + (box.title().isEmpty() ? "" : " | " + text(box.title())));
			box.content().forEach(each -> add(indent + "  ", each));
		}
		case Definition definition -> line(indent, "term " + text(definition.term()));
		case Listing listing -> line(indent, "code " + listing.lines());
		case WritingSpace space -> line(indent, "space " + space.lines());
		default -> line(indent, element.getClass().getSimpleName());
		}
	}

	private void line(String indent, String text) {
		lines.append(indent).append(text).append('\n');
	}

	private static String text(List<Inline> line) {
		return Inline.plainText(line);
	}
}
