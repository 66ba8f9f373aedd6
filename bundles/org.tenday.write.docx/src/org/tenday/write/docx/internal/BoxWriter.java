package org.tenday.write.docx.internal;

import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.tenday.document.Element.Box;
import org.tenday.document.Inline;
import org.tenday.layout.BoxLabel;
import org.tenday.write.docx.internal.InlineWriter.Look;

/**
 * Writes boxes. A box is a table of one column: only so do lists, tables and pictures stand on one ground with one edge in every version of Word. Its
 * label is the heading row, so that it comes again where a box goes on on the next page.
 */
final class BoxWriter {

	private static final double LEFT = 10;
	private static final double RIGHT = 8;
	/** What fills less than this share of a page is not torn apart. */
	private static final double KEPT_WHOLE = 0.4;

	private final WordFile word;
	private final BlockWriter blocks;

	BoxWriter(WordFile word, BlockWriter blocks) {
		this.word = word;
		this.blocks = blocks;
	}

	void write(Box box, Place place) {
		List<Inline> label = BoxLabel.of(box);
		List<Double> column = List.of(place.room());
		CTTbl table = blocks.container().table();
		CTTblPr properties = TableWriter.frame(table, Styles.box(box.kind()), column, place);
		CTTblLook look = properties.addNewTblLook();
		look.setFirstRow(!label.isEmpty());
		look.setNoHBand(true);
		look.setNoVBand(true);
		Place inside = place.inBox(place.room() - LEFT - RIGHT);
		if (!label.isEmpty()) {
			CTRow head = table.addNewTr();
			head.addNewTrPr().addNewCantSplit();
			head.getTrPr().addNewTblHeader();
			CTP paragraph = Container.of(cell(head, column.getFirst())).paragraph(Styles.BOX_LABEL);
			blocks.inlines().write(paragraph, label, Look.PLAIN);
		}
		if (!box.content().isEmpty() || label.isEmpty()) {
			CTRow body = table.addNewTr();
			if (new Extent(word).height(box.content(), inside.width()) < KEPT_WHOLE * word.textHeight()) {
				body.addNewTrPr().addNewCantSplit();
			}
			Container content = Container.of(cell(body, column.getFirst()));
			blocks.in(content).write(box.content(), inside);
			if (content.isEmpty()) {
				content.paragraph(Styles.SPACER);
			}
		}
		blocks.container().afterTable();
	}

	private static CTTc cell(CTRow row, double width) {
		CTTc cell = row.addNewTc();
		TableWriter.width(cell.addNewTcPr().addNewTcW(), width);
		return cell;
	}
}
