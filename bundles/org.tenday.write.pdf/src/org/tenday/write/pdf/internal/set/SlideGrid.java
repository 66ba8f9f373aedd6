package org.tenday.write.pdf.internal.set;

import java.util.List;

import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.layout.Placed;
import org.tenday.layout.SlideArranger;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideLook;
import org.tenday.write.pdf.internal.flow.Sheet;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Attribute;
import org.tenday.write.pdf.internal.type.Tag.Role;

/** Paints the table of a slide. */
final class SlideGrid {

	private final SlideArranger arranger;
	private final ElementSetter elements;
	private final double slideHeight;

	SlideGrid(SlideArranger arranger, ElementSetter elements, double slideHeight) {
		this.arranger = arranger;
		this.elements = elements;
		this.slideHeight = slideHeight;
	}

	void paint(Sheet sheet, Placed.Grid grid, Tag parent) {
		Table table = grid.table();
		Tag tag = parent.child(Role.TABLE);
		Tag body = tag.child(Role.TBODY);
		Tag head = table.headerRows() < table.rows().size() ? tag.child(Role.THEAD) : body;
		double top = slideHeight - grid.area().y();
		for (int row = 0; row < table.rows().size(); row++) {
			boolean isHead = row < table.headerRows();
			row(sheet, grid, row, top, (isHead ? head : body).child(Role.TR));
			top -= grid.rows().get(row);
		}
	}

	private void row(Sheet sheet, Placed.Grid grid, int row, double top, Tag tag) {
		Styles styles = elements.job().styles();
		List<Cell> cells = grid.table().rows().get(row);
		boolean isHead = row < grid.table().headerRows();
		double height = grid.rows().get(row);
		double x = grid.area().x();
		sheet.meet(tag);
		for (int column = 0; column < cells.size(); column++) {
			double width = grid.columns().get(column);
			Cell cell = cells.get(column);
			boolean strong = isHead || cell.header();
			if (strong) {
				sheet.fill(x, top - height, width, height, styles.colours().tint());
			}
			// Within the row, or the ground of the next one would cover half of it.
			sheet.fill(x, top - height, width, isHead ? SlideLook.HEADING_RULE : SlideLook.RULE,
					isHead ? styles.colours().accent() : styles.colours().muted());
			boolean header = strong && !cell.content().isEmpty();
			Tag cellTag = header ? tag.child(Role.TH, isHead ? Attribute.SCOPE_COLUMN : Attribute.SCOPE_ROW) : tag.child(Role.TD);
			sheet.meet(cellTag);
			double words = width - 2 * SlideGeometry.CELL_SIDE;
			Stack.of(
					new SlideWords(elements).set(arranger.cellParagraphs(cell), words, grid.table().columns().get(column).align(), cellTag))
					.paint(sheet, x + SlideGeometry.CELL_SIDE, top - SlideGeometry.CELL_TOP, List.of());
			x += width;
		}
	}
}
