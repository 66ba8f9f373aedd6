package org.tenday.write.docx.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.tenday.document.Element.Columns;

/**
 * Writes things side by side: a table of one row without lines or headings, which Word reads cell by cell and its accessibility checker takes for a layout.
 */
final class ColumnsWriter {

	/** Free space between two columns in points. */
	static final double GAP = 18;
	/** What fills less than this share of a page is not torn apart. */
	private static final double KEPT_WHOLE = 0.9;

	private final WordFile word;
	private final BlockWriter blocks;

	ColumnsWriter(WordFile word, BlockWriter blocks) {
		this.word = word;
		this.blocks = blocks;
	}

	void write(Columns columns, Place place) {
		List<Double> widths = columns.widths(place.room(), GAP);
		List<Double> cells = withGaps(widths);
		int last = widths.size() - 1;
		CTTbl table = blocks.container().table();
		CTTblPr properties = TableWriter.frame(table, Styles.TABLE_NORMAL, cells, place);
		CTTblCellMar margins = properties.addNewTblCellMar();
		TableWriter.width(margins.addNewLeft(), 0);
		TableWriter.width(margins.addNewRight(), 0);
		CTTblLook look = properties.addNewTblLook();
		look.setFirstRow(false);
		look.setFirstColumn(false);
		look.setNoHBand(true);
		look.setNoVBand(true);
		CTRow row = table.addNewTr();
		if (new Extent(word).height(List.of(columns), place.room()) < KEPT_WHOLE * word.textHeight()) {
			row.addNewTrPr().addNewCantSplit();
		}
		for (int i = 0; i <= last; i++) {
			CTTc cell = row.addNewTc();
			TableWriter.width(cell.addNewTcPr().addNewTcW(), cells.get(i));
			if (i < last) {
				TableWriter.width(cell.getTcPr().addNewTcMar().addNewRight(), GAP);
			}
			Container inside = Container.of(cell);
			blocks.in(inside).write(columns.columns().get(i).content(), place.inCell(widths.get(i), place.style(), place.size()));
			if (inside.isEmpty()) {
				inside.paragraph(Styles.SPACER);
			}
			toTheTop(cell);
		}
		blocks.container().afterTable();
	}

	/** What begins a column stands at its upper edge, in line with what begins the others. */
	private static void toTheTop(CTTc cell) {
		if (cell.sizeOfPArray() > 0) {
			CTPPr properties = cell.getPArray(0).getPPr();
			(properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing()).setBefore(BigInteger.ZERO);
		}
	}

	/** The widths of the cells: all but the last have the gap on their right. */
	private static List<Double> withGaps(List<Double> widths) {
		List<Double> cells = new ArrayList<>(widths);
		cells.subList(0, cells.size() - 1).replaceAll(width -> width + GAP);
		return cells;
	}
}
