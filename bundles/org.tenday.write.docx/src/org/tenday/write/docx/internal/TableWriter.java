package org.tenday.write.docx.internal;

import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.tenday.document.Element.Table;
import org.tenday.document.Inline;
import org.tenday.layout.ColumnWidths;
import org.tenday.layout.FaceBreadth;
import org.tenday.write.docx.internal.InlineWriter.Look;
import org.tenday.write.ooxml.XmlText;

/** Writes tables: heading rows come again on each page, and rows are not torn apart. */
final class TableWriter {

	private static final double CELL_SIDE = 5;
	private static final double WIDEST_NARROW = 0.6;
	private static final double SMALLER = 1;
	private static final double SMALLEST = 9;

	private final WordFile word;
	private final BlockWriter blocks;

	TableWriter(WordFile word, BlockWriter blocks) {
		this.word = word;
		this.blocks = blocks;
	}

	/**
	 * @param withNext whether the last row stays on a page with what follows the table
	 */
	void write(Table table, boolean withNext, Place place) {
		if (!table.caption().isEmpty()) {
			caption(table);
		}
		if (table.rows().isEmpty() || table.columns().isEmpty()) {
			return;
		}
		double room = place.room();
		double usual = Template.tableSize(word.document().theme());
		double size = usual;
		double breadth = FaceBreadth.of(word.document().theme().type().face());
		while (size > SMALLEST && new ColumnWidths(word.measure(), size * breadth, CELL_SIDE).least(table) > room) {
			size -= SMALLER;
		}
		List<Double> widths = new ColumnWidths(word.measure(), size * breadth, CELL_SIDE).of(table, room);
		double natural = widths.stream().mapToDouble(Double::doubleValue).sum();
		double stretch = natural > room * WIDEST_NARROW ? room / natural : 1;
		List<Double> columns = widths.stream().map(width -> width * stretch).toList();
		CTTbl target = blocks.container().table();
		CTTblPr properties = frame(target, Styles.TABLE, columns, place);
		look(properties, table);
		if (!table.caption().isEmpty()) {
			properties.addNewTblCaption().setVal(XmlText.clean(Inline.plainText(table.caption())));
		}
		for (int row = 0; row < table.rows().size(); row++) {
			row(target.addNewTr(), table, row, columns, place.inCell(0, Styles.TABLE_TEXT, size == usual ? 0 : size));
		}
		if (withNext && table.headerRows() < table.rows().size()) {
			for (CTTc cell : target.getTrArray(table.rows().size() - 1).getTcArray()) {
				keptWithNext(cell);
			}
		}
		blocks.container().afterTable();
	}

	private void caption(Table table) {
		CTP paragraph = blocks.container().paragraph(Styles.TABLE_CAPTION);
		InlineWriter.text(paragraph.addNewR(), word.document().words().table() + " ", Look.PLAIN.inBold());
		Fields.write(paragraph::addNewR, "SEQ Table \\* ARABIC", Integer.toString(word.nextTable()), Look.PLAIN.inBold());
		InlineWriter.text(paragraph.addNewR(), ": ", Look.PLAIN);
		blocks.inlines().write(paragraph, table.caption(), Look.PLAIN);
	}

	/** The properties and the columns that any table needs. */
	static CTTblPr frame(CTTbl target, String style, List<Double> columns, Place place) {
		CTTblPr properties = target.addNewTblPr();
		properties.addNewTblStyle().setVal(style);
		width(properties.addNewTblW(), columns.stream().mapToDouble(Double::doubleValue).sum());
		if (place.depth() > 0) {
			width(properties.addNewTblInd(), place.indent());
		}
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = target.addNewTblGrid();
		columns.forEach(column -> grid.addNewGridCol().setW(Twips.of(column)));
		return properties;
	}

	static void width(CTTblWidth width, double points) {
		width.setW(Twips.of(points));
		width.setType(STTblWidth.DXA);
	}

	private static void look(CTTblPr properties, Table table) {
		CTTblLook look = properties.addNewTblLook();
		boolean headings = table.headerRows() > 0;
		boolean names = table.rows().size() > table.headerRows()
				&& table.rows().stream().skip(table.headerRows()).allMatch(row -> row.getFirst().header());
		look.setVal(new byte[]{ 0x06, (byte) ((headings ? 0x20 : 0) | (names ? 0x80 : 0)) });
		look.setFirstRow(headings);
		look.setLastRow(false);
		look.setFirstColumn(names);
		look.setLastColumn(false);
		look.setNoHBand(true);
		look.setNoVBand(true);
	}

	private void row(CTRow target, Table table, int row, List<Double> columns, Place inCell) {
		boolean heading = row < table.headerRows();
		CTTrPr properties = target.addNewTrPr();
		properties.addNewCantSplit();
		if (heading) {
			properties.addNewTblHeader();
		}
		List<Table.Cell> cells = table.rows().get(row);
		for (int column = 0; column < cells.size(); column++) {
			CTTc cell = target.addNewTc();
			width(cell.addNewTcPr().addNewTcW(), columns.get(column));
			boolean named = heading || cells.get(column).header();
			Container inside = Container.of(cell);
			Place place = inCell.inCell(columns.get(column) - 2 * CELL_SIDE, named ? Styles.TABLE_HEADING : Styles.TABLE_TEXT,
					inCell.size());
			blocks.in(inside).write(cells.get(column).content(), place);
			if (inside.isEmpty()) {
				inside.paragraph(place.style());
			}
			if (named && !heading) {
				released(cell);
			}
			align(cell, table.columns().get(column).align());
		}
	}

	private static void keptWithNext(CTTc cell) {
		for (CTP paragraph : cell.getPArray()) {
			CTPPr properties = paragraph.getPPr();
			(properties.isSetKeepNext() ? properties.getKeepNext() : properties.addNewKeepNext()).setVal(true);
		}
	}

	/** The style of headings stays with what follows; in the names of rows this would hold the whole table together. */
	private static void released(CTTc cell) {
		for (CTP paragraph : cell.getPArray()) {
			CTPPr properties = paragraph.getPPr();
			(properties.isSetKeepNext() ? properties.getKeepNext() : properties.addNewKeepNext()).setVal(false);
		}
	}

	private static void align(CTTc cell, Table.Align align) {
		if (align != Table.Align.LEFT) {
			for (CTP paragraph : cell.getPArray()) {
				paragraph.getPPr().addNewJc().setVal(align == Table.Align.RIGHT ? STJc.RIGHT : STJc.CENTER);
			}
		}
	}
}
