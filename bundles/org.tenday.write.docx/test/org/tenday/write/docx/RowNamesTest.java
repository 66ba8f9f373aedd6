package org.tenday.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.tenday.document.Document;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Themes;

class RowNamesTest {

	@Test
	void rowsThatAreNamedMayStandOnDifferentPages() throws Exception {
		List<List<Cell>> rows = IntStream.rangeClosed(0, 40)
				.mapToObj(row -> List.of(Cell.header("Day " + row), row == 0 ? Cell.header("What") : Cell.of("Counting"))).toList();
		Part part = new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "",
				List.of(new Table(List.of(), List.of(Column.AUTO, Column.AUTO), 1, rows)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(new Document(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(part)), Map.of(), out);
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			XWPFTable table = file.getTables().getFirst();
			assertEquals(41, table.getNumberOfRows());
			for (int row = 1; row <= 40; row++) {
				XWPFParagraph name = table.getRow(row).getCell(0).getParagraphs().getFirst();
				assertEquals("TableHeading", name.getStyle());
				// Said there, because the style says otherwise.
				assertTrue(name.getCTP().getPPr().isSetKeepNext());
				assertFalse(name.isKeepNext(), "row " + row);
			}
		}
	}

	@Test
	void theLastRowStaysWithTheSourceOfTheTable() throws Exception {
		Table table = new Table(List.of(), List.of(Column.AUTO, Column.AUTO), 0,
				List.of(List.of(Cell.of("a"), Cell.of("b")), List.of(Cell.of("c"), Cell.of("d"))));
		Part part = new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "",
				List.of(table, new Paragraph(Inline.text("Source: a report"), Paragraph.Style.SMALL)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(new Document(RichDocument.INFO, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(part)), Map.of(), out);
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			XWPFTable written = file.getTables().getFirst();
			assertFalse(written.getRow(0).getCell(0).getParagraphs().getFirst().isKeepNext());
			assertTrue(written.getRow(1).getCell(0).getParagraphs().getFirst().isKeepNext());
			XWPFParagraph below = (XWPFParagraph) file.getBodyElements().get(file.getBodyElements().indexOf(written) + 1);
			assertTrue(below.getCTP().getPPr().isSetKeepNext(), "the room below the table");
		}
	}
}
