package org.tenday.write.pptx.internal;

import java.util.List;
import java.util.Optional;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.tenday.document.Element.Table;
import org.tenday.layout.Placed;
import org.tenday.layout.SlideArranger;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideLook;

/** Writes a table of a slide: a real one, its heading row marked as such. */
final class TablePage {

	private static final String NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

	private final XSLFSlide slide;
	private final BlankShow blank;
	private final SlideArranger arranger;
	private final Links links;

	TablePage(XSLFSlide slide, BlankShow blank, SlideArranger arranger, Links links) {
		this.slide = slide;
		this.blank = blank;
		this.arranger = arranger;
		this.links = links;
	}

	/**
	 * @param slot the placeholder that the table fills
	 */
	void write(Placed.Grid grid, Optional<Slots.Slot> slot) {
		Table table = grid.table();
		XSLFTable shape = slide.createTable(table.rows().size(), table.columns().size());
		CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) shape.getXmlObject();
		frame.getNvGraphicFramePr().getCNvPr().setName("Table");
		slot.ifPresent(each -> Shapes.fill(frame.getNvGraphicFramePr().getNvPr(), each.type(), each.index()));
		Shapes.place(frame.getXfrm() == null ? frame.addNewXfrm() : frame.getXfrm(), grid.area());
		CTTable body = shape.getCTTable();
		properties(body, table);
		for (int column = 0; column < table.columns().size(); column++) {
			body.getTblGrid().getGridColArray(column).setW(Emu.of(grid.columns().get(column)));
		}
		for (int row = 0; row < table.rows().size(); row++) {
			body.getTrArray(row).setH(Emu.of(grid.rows().get(row)));
			List<Table.Cell> cells = table.rows().get(row);
			for (int column = 0; column < cells.size(); column++) {
				cell(body.getTrArray(row).getTcArray(column), cells.get(column), table.columns().get(column).align(),
						row < table.headerRows());
			}
		}
	}

	private static void properties(CTTable body, Table table) {
		CTTableProperties properties = body.getTblPr() == null ? body.addNewTblPr() : body.getTblPr();
		properties.setTableStyleId(NO_STYLE);
		properties.setFirstRow(table.headerRows() > 0);
		boolean rowHeadings = table.rows().stream().skip(table.headerRows()).allMatch(row -> row.getFirst().header());
		properties.setFirstCol(rowHeadings && table.rows().size() > table.headerRows());
		if (properties.isSetBandRow()) {
			properties.unsetBandRow();
		}
	}

	private void cell(CTTableCell target, Table.Cell cell, Table.Align align, boolean heading) {
		CTTextBody text = target.isSetTxBody() ? target.getTxBody() : target.addNewTxBody();
		if (text.getBodyPr() == null) {
			text.addNewBodyPr();
		}
		STTextAlignType.Enum stand = switch (align) {
		case LEFT -> STTextAlignType.L;
		case CENTRE -> STTextAlignType.CTR;
		case RIGHT -> STTextAlignType.R;
		};
		new TextBody(text, Manner.of(blank), links, TextBody.Marks.NONE, 0)
				.write(arranger.cellParagraphs(cell), stand);
		if (target.isSetTcPr()) {
			// What a new cell comes with is not how our tables look.
			target.unsetTcPr();
		}
		CTTableCellProperties properties = target.addNewTcPr();
		properties.setMarL((int) Emu.of(SlideGeometry.CELL_SIDE));
		properties.setMarR((int) Emu.of(SlideGeometry.CELL_SIDE));
		properties.setMarT((int) Emu.of(SlideGeometry.CELL_TOP));
		properties.setMarB((int) Emu.of(SlideGeometry.CELL_TOP));
		properties.addNewLnL().addNewNoFill();
		properties.addNewLnR().addNewNoFill();
		properties.addNewLnT().addNewNoFill();
		CTLineProperties rule = properties.addNewLnB();
		rule.setW((int) Emu.of(heading ? SlideLook.HEADING_RULE : SlideLook.RULE));
		rule.addNewSolidFill().addNewSchemeClr().setVal(heading ? blank.palette().accent() : blank.palette().muted());
		if (heading || cell.header()) {
			properties.addNewSolidFill().addNewSchemeClr().setVal(blank.palette().tint());
		} else {
			properties.addNewNoFill();
		}
	}
}
