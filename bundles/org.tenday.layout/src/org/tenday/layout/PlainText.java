package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.tenday.document.Element;
import org.tenday.document.Inline;

/** The words of elements without their looks, for where a format has room for nothing else. */
public final class PlainText {

	private PlainText() {
	}

	/** All the words, paragraphs parted by a space. */
	public static String of(List<Element> elements) {
		return elements.stream().map(PlainText::of).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
	}

	private static String of(Element element) {
		return switch (element) {
		case Element.Heading heading -> Inline.plainText(heading.content());
		case Element.Paragraph paragraph -> Inline.plainText(paragraph.content());
		case Element.ItemList list -> list.items().stream().map(PlainText::of).collect(Collectors.joining(" "));
		case Element.Table table -> {
			List<String> cells = new ArrayList<>();
			cells.add(Inline.plainText(table.caption()));
			table.rows().forEach(row -> row.forEach(cell -> cells.add(of(cell.content()))));
			yield cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" "));
		}
		case Element.Figure figure -> figure.caption().isEmpty() ? figure.picture().alt() : Inline.plainText(figure.caption());
		case Element.Listing listing -> String.join(" ", listing.lines());
		case Element.Box box -> Inline.plainText(BoxLabel.of(box)) + " " + of(box.content());
		case Element.Columns columns ->
			columns.columns().stream().map(column -> of(column.content())).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
		case Element.Definition definition -> Inline.plainText(definition.term()) + ": " + of(definition.content());
		case Element.WritingSpace ignored -> "";
		case Element.Contents ignored -> "";
		case Element.PageBreak ignored -> "";
		case Element.Divider ignored -> "";
		};
	}
}
