package org.tenday.write.docx.internal;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Inline;
import org.tenday.layout.PictureSize;
import org.tenday.layout.Size;

/** About how high things will stand on paper; Word alone knows exactly. */
final class Extent {

	private static final double LEADING = 1.32;
	private static final double AFTER = 7;

	private final WordFile word;
	private final double size;

	Extent(WordFile word) {
		this.word = word;
		this.size = word.document().theme().type().body();
	}

	/** The height in points in a column of some width. */
	double height(List<Element> elements, double width) {
		return elements.stream().mapToDouble(element -> height(element, width)).sum();
	}

	private double height(Element element, double width) {
		return switch (element) {
		case Element.Heading heading -> 2 * words(heading.content(), width);
		case Element.Paragraph paragraph -> words(paragraph.content(), width);
		case Element.ItemList list -> list.items().stream().mapToDouble(item -> height(item, width - Place.INDENT)).sum();
		case Element.Table table -> table.rows().stream().mapToDouble(row -> row.stream()
				.mapToDouble(cell -> height(cell.content(), width / row.size())).max().orElse(0)).sum();
		case Element.Figure figure -> PictureSize.of(figure.picture()).map(natural -> natural.within(width * figure.width(), width))
				.map(Size::height).orElse(3 * size) + words(figure.caption(), width);
		case Element.Listing listing -> listing.lines().size() * size * LEADING + 2 * AFTER;
		case Element.Box box -> height(box.content(), width) + 2 * size * LEADING;
		case Element.Columns columns -> columns(columns, width);
		case Element.WritingSpace space -> space.lines() * 24.0;
		case Element.Definition definition -> words(definition.term(), width) + height(definition.content(), width);
		case Element.Contents ignored -> 0;
		case Element.PageBreak ignored -> 0;
		case Element.Divider ignored -> 2 * AFTER;
		};
	}

	private double columns(Element.Columns columns, double width) {
		List<Double> widths = columns.widths(width, ColumnsWriter.GAP);
		double highest = 0;
		for (int i = 0; i < widths.size(); i++) {
			highest = Math.max(highest, height(columns.columns().get(i).content(), widths.get(i)));
		}
		return highest;
	}

	private double words(List<Inline> content, double width) {
		return word.measure().lines(content, Math.max(width, size), size, false) * size * LEADING + AFTER;
	}
}
