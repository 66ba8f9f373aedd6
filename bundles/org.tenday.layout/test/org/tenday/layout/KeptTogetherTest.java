package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;

class KeptTogetherTest {

	private static final Element TABLE = new Table(List.of(), List.of(Column.AUTO), 0, List.of(List.of(Cell.of("one"))));
	private static final Element SMALL = new Paragraph(Inline.text("Source: a report"), Paragraph.Style.SMALL);

	@Test
	void theSourceOfATableStaysWithIt() {
		assertTrue(KeptTogether.withNext(List.of(TABLE, SMALL), 0));
		assertTrue(KeptTogether.withNext(List.of(TABLE, SMALL, SMALL), 1));
		assertFalse(KeptTogether.withNext(List.of(TABLE, new Paragraph("Further words")), 0));
	}

	@Test
	void theSummaryOfASessionStaysWithWhatItOpens() {
		Element summary = new Paragraph("Pairs work out a rate.");
		assertTrue(KeptTogether.withNext(List.of(new Heading(2, "Numbers"), SMALL, summary, TABLE), 2));
		assertFalse(KeptTogether.withNext(List.of(new Heading(2, "Numbers"), SMALL, summary, summary), 2));
		assertFalse(KeptTogether.withNext(List.of(new Heading(2, "Numbers"), SMALL, new Paragraph("long ".repeat(60)), TABLE), 2));
		assertFalse(KeptTogether.withNext(List.of(summary, SMALL, summary, TABLE), 2));
	}

	@Test
	void soItDoesBelowTwoSmallLinesAndAboveALabel() {
		Element summary = new Paragraph("Pairs work out a rate.");
		Element label = new Paragraph(Inline.text("What it is for"), Paragraph.Style.LABEL);
		List<Element> head = List.of(new Heading(2, "Numbers"), SMALL, SMALL, summary, label);
		assertTrue(KeptTogether.withNext(head, 2));
		assertTrue(KeptTogether.withNext(head, 3));
		assertFalse(KeptTogether.withNext(List.of(TABLE, SMALL, SMALL, summary, label), 3));
	}

	@Test
	void aShortSentenceStaysWithItsListAndALongOneNeedNot() {
		Element list = ItemList.of(ItemList.Kind.NUMBERS, List.of(Inline.text("one")));
		assertTrue(KeptTogether.withNext(List.of(new Paragraph("From memory, without the handbook."), list), 0));
		assertFalse(KeptTogether.withNext(List.of(new Paragraph("long ".repeat(30)), list), 0));
	}

	@Test
	void aSentenceStaysWithWhatItAnnounces() {
		assertTrue(KeptTogether.withNext(List.of(new Paragraph("These are:"), TABLE), 0));
		assertFalse(KeptTogether.withNext(List.of(new Paragraph("These are"), TABLE), 0));
	}

	@Test
	void nothingIsKeptWithTheEndOrAPageBreak() {
		assertFalse(KeptTogether.withNext(List.of(new Paragraph("These are:")), 0));
		assertFalse(KeptTogether.withNext(List.of(new Paragraph("These are:"), new Element.PageBreak()), 0));
	}

	@Test
	void fewLinesToWriteOnAreNotLeftAlone() {
		assertEquals(List.of(0, 6, 7, 8), IntStream.range(0, 10).filter(line -> KeptTogether.writingLine(line, 10)).boxed().toList());
		assertFalse(KeptTogether.writingLine(0, 1));
	}
}
