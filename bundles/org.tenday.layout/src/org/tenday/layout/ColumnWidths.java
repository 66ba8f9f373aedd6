package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.tenday.document.Element;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Inline;

/**
 * How wide the columns of a table are to be: as their weights say, or as their contents ask for. A word is broken only where even the narrowest columns
 * that break none are together too wide.
 */
public final class ColumnWidths {

	/** A column that asks for no more than this part of an equal share of the room holds few words. */
	private static final double NARROW = 0.6;

	private final TextMeasure measure;
	private final double size;
	private final double padding;

	/**
	 * @param size    of the words in points
	 * @param padding free space at each side of the words of a cell in points
	 */
	public ColumnWidths(TextMeasure measure, double size, double padding) {
		this.measure = measure;
		this.size = size;
		this.padding = padding;
	}

	/**
	 * The widths in points, left to right; together {@code available} or less (less only where no column has a weight and the contents do not need it).
	 */
	public List<Double> of(Table table, double available) {
		int count = table.columns().size();
		double[] least = new double[count];
		double[] wanted = new double[count];
		for (int column = 0; column < count; column++) {
			least[column] = least(table, column);
			wanted[column] = Math.max(least[column], Math.min(available, widest(table, column)));
		}
		share(table, available, wanted);
		boolean weighted = table.columns().stream().anyMatch(column -> column.weight() > 0);
		return fitted(least, wanted, weighted, available);
	}

	/** How wide the table must be at least if no word in it is to be broken. */
	public double least(Table table) {
		double sum = 0;
		for (int column = 0; column < table.columns().size(); column++) {
			sum += least(table, column);
		}
		return sum;
	}

	/** How wide a column must be at least if no word in it is to be broken. */
	public double least(Table table, int column) {
		double widest = 0;
		for (List<Cell> row : table.rows()) {
			for (List<Inline> line : lines(row.get(column))) {
				widest = Math.max(widest, measure.longestWord(line, size, row.get(column).header()));
			}
		}
		return widest + 2 * padding + 1;
	}

	private double widest(Table table, int column) {
		double widest = 0;
		for (List<Cell> row : table.rows()) {
			for (List<Inline> line : lines(row.get(column))) {
				widest = Math.max(widest, measure.width(line, size, row.get(column).header()));
			}
		}
		return widest + 2 * padding + 1;
	}

	/** Columns with a weight share what those without leave, but at least half. */
	private static void share(Table table, double available, double[] wanted) {
		double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
		if (weights <= 0) {
			return;
		}
		double automatic = 0;
		for (int column = 0; column < wanted.length; column++) {
			automatic += table.columns().get(column).weight() > 0 ? 0 : wanted[column];
		}
		double shared = Math.max(available - automatic, available / 2);
		for (int column = 0; column < wanted.length; column++) {
			double weight = table.columns().get(column).weight();
			if (weight > 0) {
				wanted[column] = shared * weight / weights;
			}
		}
	}

	/**
	 * The least widths, where columns of few words, such as names and numbers, are given all that they ask for: breaking them saves no room worth having.
	 * Where there is no room for that, the least widths stay.
	 */
	public static double[] unbroken(double[] least, double[] wanted, double available) {
		double few = available / least.length * NARROW;
		double[] widths = least.clone();
		for (int column = 0; column < widths.length; column++) {
			if (wanted[column] <= few) {
				widths[column] = Math.max(least[column], wanted[column]);
			}
		}
		return DoubleStream.of(widths).sum() <= available ? widths : least;
	}

	private static List<Double> fitted(double[] words, double[] wanted, boolean weighted, double available) {
		double[] least = weighted ? words : unbroken(words, wanted, available);
		double[] widths = wanted.clone();
		for (int column = 0; column < widths.length; column++) {
			widths[column] = Math.max(wanted[column], least[column]);
		}
		double total = DoubleStream.of(widths).sum();
		double leastTotal = DoubleStream.of(least).sum();
		if (total > available) {
			double spare = total - leastTotal;
			for (int column = 0; column < widths.length; column++) {
				widths[column] = leastTotal >= available
						? least[column] * available / leastTotal
						: least[column] + (widths[column] - least[column]) * (available - leastTotal) / spare;
			}
		}
		return DoubleStream.of(widths).boxed().toList();
	}

	/** The paragraphs of a cell, each as one line of words. */
	private static List<List<Inline>> lines(Cell cell) {
		List<List<Inline>> lines = new ArrayList<>();
		cell.content().forEach(element -> collect(element, lines));
		return lines;
	}

	private static void collect(Element element, List<List<Inline>> lines) {
		switch (element) {
		case Element.Heading heading -> lines.add(heading.content());
		case Element.Paragraph paragraph -> lines.add(paragraph.content());
		// The mark of an item and the space after it are about four letters wide.
		case Element.ItemList list -> list.items().forEach(item -> item.forEach(part -> {
			List<List<Inline>> inner = new ArrayList<>();
			collect(part, inner);
			inner.forEach(line -> lines.add(indented(line)));
		}));
		case Element.Listing listing -> listing.lines().forEach(line -> lines.add(List.of(new Inline.Code(line))));
		case Element.Definition definition -> {
			lines.add(definition.term());
			definition.content().forEach(part -> collect(part, lines));
		}
		case Element.Box box -> {
			lines.add(box.title());
			box.content().forEach(part -> collect(part, lines));
		}
		case Element.Figure figure -> lines.add(figure.caption());
		case Element.Table table -> table.rows().forEach(row -> row.forEach(cell -> cell.content().forEach(part -> collect(part, lines))));
		case Element.Columns columns -> columns.columns().forEach(column -> column.content().forEach(part -> collect(part, lines)));
		case Element.WritingSpace ignored -> lines.add(Inline.text("a line to write on"));
		case Element.Contents contents -> lines.add(Inline.text(contents.title()));
		case Element.PageBreak ignored -> lines.add(List.of());
		case Element.Divider ignored -> lines.add(List.of());
		}
	}

	private static List<Inline> indented(List<Inline> line) {
		List<Inline> all = new ArrayList<>();
		all.add(new Inline.Text("\u00a0\u00a0\u00a0\u00a0"));
		all.addAll(line);
		return all;
	}
}
