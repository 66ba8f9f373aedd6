package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.LineBreaker.Widths;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Attribute;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Sets tables: heading rows repeated on each page, rows kept whole where they fit a page, the caption kept with the first of them. */
final class TableSetter {

	/** Sizes to try, relative to the text around the table, until no word has to be broken. */
	private static final double[] SIZES = { 0.92, 0.84, 0.75 };

	/** Rows up to this height, in points, are not left alone at the head or foot of a page. */
	private static final double LOW_ROW = 60;

	/** Heading rows are repeated as long as they leave the greater part of the page to the rest. */
	private static final double HIGHEST_HEADS = 0.3;

	/** A table up to this share of a page is not broken over two. */
	private static final double KEPT_WHOLE = 0.25;

	/** The same of a table right below its heading, such as the timetable of a day: both begin on the next page, which looks meant. */
	private static final double KEPT_BELOW_HEADING = 0.5;

	private final ElementSetter elements;

	TableSetter(ElementSetter elements) {
		this.elements = elements;
	}

	/** @param belowHeading whether nothing stands between the table and its heading */
	List<Strip> table(Table table, boolean belowHeading, Slot slot) {
		Tag tag = slot.tag().child(Role.TABLE);
		List<Strip> strips = new ArrayList<>(caption(table, slot.below(tag)));
		if (table.rows().isEmpty() || table.columns().isEmpty()) {
			return strips;
		}
		double size = slot.size();
		double padding = slot.size() * 0.5;
		List<Widths> columns = List.of();
		for (double factor : SIZES) {
			size = slot.size() * factor;
			columns = new CellWidths(elements, size, padding).columns(table);
			if (columns.stream().mapToDouble(Widths::least).sum() <= slot.width()) {
				break;
			}
		}
		double[] widths = CellWidths.shared(table, columns, slot.width());
		rows(table, widths, padding, slot.withSize(size).below(tag), strips);
		if (Stack.of(strips).height() <= slot.height() * (belowHeading ? KEPT_BELOW_HEADING : KEPT_WHOLE)) {
			strips.subList(0, strips.size() - 1).replaceAll(Strip::kept);
		}
		return ElementSetter.spaced(strips, slot.size(), slot.size());
	}

	private List<Strip> caption(Table table, Slot slot) {
		if (table.caption().isEmpty()) {
			return List.of();
		}
		double size = slot.size() * ElementSetter.SMALL;
		Tag tag = slot.tag().child(Role.CAPTION);
		TextStyle style = elements.job().styles().muted(size);
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Piece.Words(elements.job().words().table() + " " + elements.job().nextTable() + ": ", style.bold(), tag, null));
		pieces.addAll(elements.pieces(table.caption(), style, tag));
		List<Strip> strips = elements.lines(pieces, size * Styles.LEADING, slot).stream().map(Strip::kept).toList();
		return ElementSetter.spaced(strips, 0, slot.size() * 0.4);
	}

	private void rows(Table table, double[] widths, double padding, Slot slot, List<Strip> strips) {
		TableRow.Look look = new TableRow.Look(elements.job().styles(), slot.x(), widths, padding, isForm(table));
		Tag body = slot.tag().child(Role.TBODY);
		// Assistive software expects a body: a table of headings alone has no other.
		Tag head = table.headerRows() < table.rows().size() ? slot.tag().child(Role.THEAD) : body;
		List<Strip> heads = new ArrayList<>();
		double headsHeight = 0;
		int last = table.rows().size() - 1;
		for (int i = 0; i <= last; i++) {
			boolean isHead = i < table.headerRows();
			Tag rowTag = (isHead ? head : body).child(Role.TR);
			TableRow row = new TableRow(rowTag, cells(table, i, rowTag, look, slot), look, isHead, i == 0);
			Strip strip = row.strip();
			if (isHead) {
				strips.add(strip.kept());
				heads.add(row.repeated());
				headsHeight += strip.height();
			} else {
				boolean keep = i < last && strip.height() <= LOW_ROW && (i == table.headerRows() || i == last - 1);
				strips.add((keep ? strip.kept() : strip).withHeads(headsHeight <= slot.height() * HIGHEST_HEADS ? heads : List.of()));
			}
		}
		if (table.headerRows() == table.rows().size()) {
			strips.add(strips.removeLast().loose());
		}
	}

	private List<TableRow.CellStrips> cells(Table table, int index, Tag rowTag, TableRow.Look look, Slot slot) {
		List<TableRow.CellStrips> cells = new ArrayList<>();
		List<Cell> row = table.rows().get(index);
		boolean isHead = index < table.headerRows();
		double x = slot.x();
		for (int column = 0; column < row.size(); column++) {
			Cell cell = row.get(column);
			boolean strong = isHead || cell.header();
			// A heading without words would name nothing.
			boolean header = strong && !cell.content().isEmpty();
			Tag tag = header ? rowTag.child(Role.TH, isHead ? Attribute.SCOPE_COLUMN : Attribute.SCOPE_ROW) : rowTag.child(Role.TD);
			Slot place = slot.below(tag).cell(x + look.padding(), look.widths()[column] - 2 * look.padding(), strong,
					table.columns().get(column).align());
			List<Strip> strips = elements.set(cell.content(), place).stream().filter(strip -> strip != Strip.PAGE_BREAK).toList();
			cells.add(new TableRow.CellStrips(tag, strips, strong));
			x += look.widths()[column];
		}
		return cells;
	}

	/**
	 * Whether it is a form to be filled in, whose columns must be seen and whose rows give room to a hand: a row or a column is empty but for its name,
	 * or half of all cells are. A table that merely lacks some values is none.
	 */
	private static boolean isForm(Table table) {
		List<List<Cell>> rows = table.rows().subList(Math.min(table.headerRows(), table.rows().size()), table.rows().size()).stream()
				.map(row -> row.subList(Math.min(1, row.size()), row.size())).filter(row -> !row.isEmpty()).toList();
		if (rows.isEmpty()) {
			return false;
		}
		long empty = rows.stream().flatMap(List::stream).filter(TableSetter::isEmpty).count();
		int columns = rows.getFirst().size();
		return rows.stream().anyMatch(row -> row.stream().allMatch(TableSetter::isEmpty))
				|| IntStream.range(0, columns).anyMatch(column -> rows.stream().allMatch(row -> isEmpty(row.get(column))))
				|| 2 * empty >= (long) columns * rows.size();
	}

	private static boolean isEmpty(Cell cell) {
		return cell.content().isEmpty();
	}
}
