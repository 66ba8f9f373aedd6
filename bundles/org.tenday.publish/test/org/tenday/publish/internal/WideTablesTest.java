package org.tenday.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.FixedWords;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Part.Kind;
import org.tenday.document.Part.Start;
import org.tenday.document.Themes;

class WideTablesTest {

	private static final Paragraph BEFORE = new Paragraph("Before.");
	private static final Paragraph AFTER = new Paragraph("After.");
	private static final Table NARROW = table(7, "a few words");
	private static final Table MANY = table(9, "a few words");
	private static final Table LONG = table(4, "unreasonablylongwordthatcannotbebroken");
	private static final Heading HEADING = new Heading(2, "Codes");
	private static final Paragraph TIMES = new Paragraph(Inline.text("45 minutes"), Paragraph.Style.SMALL);
	private static final Paragraph LABEL = new Paragraph(Inline.text("All of them"), Paragraph.Style.LABEL);
	private static final Paragraph COLON = new Paragraph("These are they:");

	private static Table table(int columns, String words) {
		List<Cell> row = Collections.nCopies(columns, Cell.of(words));
		return new Table(List.of(), Collections.nCopies(columns, Column.AUTO), 0, List.of(row, row));
	}

	private static Document document(Part... parts) {
		return new Document(new Info("T", "S", "A", Locale.UK, "stamp", Instant.EPOCH), Themes.NEUTRAL, FixedWords.ENGLISH, List.of(parts));
	}

	private static Part body(Element... content) {
		return new Part(Kind.BODY, Start.RIGHT_HAND_PAGE, false, "Day 1", List.of(content));
	}

	/** The parts that a part with some content becomes, each as whether it lies on its side and what it holds. */
	private static List<Part> turned(Element... content) {
		return WideTables.turned(document(body(content))).parts();
	}

	private static Part part(boolean first, boolean landscape, Element... content) {
		return new Part(Kind.BODY, first ? Start.RIGHT_HAND_PAGE : Start.NEW_PAGE, landscape, "Day 1", List.of(content));
	}

	@Test
	void aTableOfManyColumnsLiesOnItsSideAndTheTextGoesOnUpright() {
		assertEquals(List.of(part(true, false, BEFORE), part(false, true, MANY), part(false, false, AFTER)), turned(BEFORE, MANY, AFTER));
	}

	@Test
	void soDoesOneWhoseLongestWordsNeedMoreThanTheTextsWidth() {
		assertEquals(List.of(part(true, true, LONG)), turned(LONG));
	}

	@Test
	void whatFitsStaysWhereItIs() {
		Document document = document(body(BEFORE, NARROW, table(9, "1"), AFTER));
		assertSame(document, WideTables.turned(document), "many narrow columns are no wide table");
	}

	@Test
	void theSmallPrintBelowATableGoesWithIt() {
		assertEquals(List.of(part(true, true, MANY, TIMES, TIMES), part(false, false, AFTER, TIMES)),
				turned(MANY, TIMES, TIMES, AFTER, TIMES));
	}

	@Test
	void whatAnnouncesATableGoesWithIt() {
		assertEquals(List.of(part(true, false, BEFORE), part(false, true, HEADING, TIMES, LABEL, COLON, MANY), part(false, false, AFTER)),
				turned(BEFORE, HEADING, TIMES, LABEL, COLON, MANY, AFTER));
		Paragraph small = new Paragraph(Inline.text("A licence."), Paragraph.Style.SMALL);
		assertEquals(List.of(part(true, false, small), part(false, true, MANY)), turned(small, MANY), "small print announces nothing");
	}

	@Test
	void wideTablesThatFollowOneAnotherShareTheirPages() {
		assertEquals(List.of(part(true, true, MANY, LABEL, LONG), part(false, false, AFTER), part(false, true, MANY)),
				turned(MANY, LABEL, LONG, new Element.PageBreak(), AFTER, MANY));
	}

	@Test
	void aTableInABoxAndPagesThatLieOnTheirSideStayAsTheyAre() {
		Document document = document(body(new Box(Box.Kind.NOTE, "Note", List.of(), List.of(MANY))),
				new Part(Kind.FRONT, Start.NEW_PAGE, true, "", List.of(BEFORE, MANY)));
		assertSame(document, WideTables.turned(document));
	}

	@Test
	void nothingIsLostAndNothingComesTwice() {
		List<Element> all = List.of(BEFORE, HEADING, MANY, COLON, LONG, AFTER, LABEL, MANY, HEADING, NARROW, BEFORE);
		List<Element> found = new ArrayList<>();
		WideTables.turned(document(body(all.toArray(Element[]::new)))).parts().forEach(part -> found.addAll(part.content()));
		assertEquals(all, found);
	}
}
