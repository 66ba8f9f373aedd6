package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Inline;
import org.tenday.layout.ColumnWidths;
import org.tenday.layout.PictureSize;
import org.tenday.write.pdf.internal.type.LineBreaker.Widths;
import org.tenday.write.pdf.internal.type.TextStyle;

/** How wide the columns of a table are: as their weights say, or as their contents ask for. */
final class CellWidths {

	/** A line to write on, and a picture, are not narrower than this. */
	private static final double NARROWEST = 60;

	/** A table whose contents ask for less than this share of the width is not stretched to it. */
	private static final double STRETCHED_FROM = 0.6;

	private final ElementSetter elements;
	private final double size;
	private final double padding;

	/**
	 * @param padding free space at each side of a cell's words
	 */
	CellWidths(ElementSetter elements, double size, double padding) {
		this.elements = elements;
		this.size = size;
		this.padding = padding;
	}

	/** The least and the most that each column can use. */
	List<Widths> columns(Table table) {
		List<Widths> columns = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++) {
			Widths widths = new Widths(0, 0);
			for (int row = 0; row < table.rows().size(); row++) {
				Cell cell = table.rows().get(row).get(column);
				widths = widths.or(elements(cell.content(), cell.header() || row < table.headerRows()));
			}
			columns.add(widths.plus(2 * padding + 0.5));
		}
		return columns;
	}

	private Widths elements(List<Element> content, boolean strong) {
		return content.stream().map(element -> element(element, strong)).reduce(new Widths(0, 0), Widths::or);
	}

	private Widths element(Element element, boolean strong) {
		TextStyle text = elements.job().styles().text(size);
		TextStyle style = strong ? text.bold() : text;
		return switch (element) {
		case Element.Heading heading -> words(heading.content(), elements.job().styles().heading(heading.level(), size));
		case Element.Paragraph paragraph -> words(paragraph.content(), style);
		case Element.ItemList list ->
			list.items().stream().map(item -> elements(item, strong)).reduce(new Widths(0, 0), Widths::or).plus(size * 2);
		case Element.Listing listing -> listing.lines().stream()
				.map(line -> words(List.of(new Inline.Code(line)), text)).reduce(new Widths(0, 0), Widths::or).plus(size * 1.2);
		case Element.Definition definition ->
			words(definition.term(), text.bold()).or(elements(definition.content(), strong).plus(size * 1.5));
		case Element.Box box -> words(box.title(), text.bold()).or(elements(box.content(), strong)).plus(size * 2.2);
		case Element.Figure figure ->
			PictureSize.of(figure.picture()).map(natural -> new Widths(Math.min(NARROWEST, natural.width()), natural.width()))
					.orElse(new Widths(NARROWEST, NARROWEST)).or(words(figure.caption(), text));
		case Element.Table table -> new CellWidths(elements, size, padding).columns(table).stream()
				.reduce(new Widths(0, 0), (a, b) -> new Widths(a.least() + b.least(), a.most() + b.most()));
		case Element.Columns columns -> columns.columns().stream().map(column -> elements(column.content(), strong))
				.reduce(new Widths(0, 0), (a, b) -> new Widths(a.least() + b.least(), a.most() + b.most()))
				.plus(ColumnsSetter.GAP * size * (columns.columns().size() - 1));
		case Element.WritingSpace ignored -> new Widths(NARROWEST, 3 * NARROWEST);
		case Element.Contents ignored -> new Widths(2 * NARROWEST, 4 * NARROWEST);
		case Element.PageBreak ignored -> new Widths(0, 0);
		case Element.Divider ignored -> new Widths(0, 0);
		};
	}

	private Widths words(List<Inline> content, TextStyle style) {
		return elements.job().breaker().widths(elements.measured(content, style));
	}

	/** The widths in points, left to right, together as wide as there is room, or less where the contents ask for much less. */
	static double[] shared(Table table, List<Widths> columns, double room) {
		int count = columns.size();
		double[] least = columns.stream().mapToDouble(Widths::least).toArray();
		double[] wanted = columns.stream().mapToDouble(widths -> Math.min(widths.most(), room)).toArray();
		double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
		double automatic = 0;
		for (int i = 0; i < count; i++) {
			automatic += table.columns().get(i).weight() > 0 ? 0 : wanted[i];
		}
		double sharedRoom = Math.max(room - automatic, room / 2);
		for (int i = 0; weights > 0 && i < count; i++) {
			double weight = table.columns().get(i).weight();
			wanted[i] = weight > 0 ? sharedRoom * weight / weights : wanted[i];
		}
		return fitted(least, wanted, weights > 0, room);
	}

	private static double[] fitted(double[] words, double[] wanted, boolean weighted, double room) {
		double[] least = weighted ? words : ColumnWidths.unbroken(words, wanted, room);
		double leastSum = sum(least);
		if (leastSum >= room) {
			return scaled(least, room / leastSum);
		}
		double[] widths = new double[wanted.length];
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.max(least[i], wanted[i]);
		}
		double sum = sum(widths);
		if (sum > room) {
			double share = (room - leastSum) / (sum - leastSum);
			for (int i = 0; i < widths.length; i++) {
				widths[i] = least[i] + (widths[i] - least[i]) * share;
			}
			return widths;
		}
		return weighted || sum >= room * STRETCHED_FROM ? scaled(widths, room / sum) : widths;
	}

	private static double[] scaled(double[] widths, double factor) {
		double[] scaled = widths.clone();
		for (int i = 0; i < scaled.length; i++) {
			scaled[i] *= factor;
		}
		return scaled;
	}

	static double sum(double[] widths) {
		double sum = 0;
		for (double width : widths) {
			sum += width;
		}
		return sum;
	}
}
