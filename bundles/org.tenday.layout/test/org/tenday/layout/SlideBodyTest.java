package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.ItemList.Kind;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;

class SlideBodyTest {

	private final SlideBody bodies = new SlideBody(FixedWords.ENGLISH);
	private final Listing program = new Listing("R", List.of("x"), false);

	private static Paragraph p(String text) {
		return new Paragraph(text);
	}

	@Test
	void aProgramWithinAnItemStandsByItselfAndTheListGoesOnBelow() {
		ItemList list = new ItemList(Kind.NUMBERS, 1, List.of(List.of(p("a")), List.of(p("b"), program, p("c")), List.of(p("d"))));
		assertEquals(List.of(new ItemList(Kind.NUMBERS, 1, List.of(List.of(p("a")), List.of(p("b")))), program, p("c"),
				new ItemList(Kind.NUMBERS, 3, List.of(List.of(p("d"))))), bodies.of(List.of(list)));
	}

	@Test
	void doingItTwiceChangesNothingMore() {
		ItemList list = new ItemList(Kind.NUMBERS, 1, List.of(List.of(p("b"), program, p("c")), List.of(p("d"))));
		Box box = new Box(Box.Kind.TIP, "Tip", List.of(), List.of(list, new Box(Box.Kind.NOTE, "Note", Inline.text("x"), List.of(p("y")))));
		List<Element> once = bodies.of(List.of(list, box));
		assertEquals(once, bodies.of(once));
	}

	@Test
	void emptyLinesAtTheEndsOfAProgramAreNotShown() {
		Listing open = new Listing("R", List.of("", "a", "", "b", " "), true);
		assertEquals(List.of(new Listing("R", List.of("a", "", "b"), true, open.first() + 1)), bodies.of(List.of(open)));
		assertEquals(List.of(), bodies.of(List.of(new Listing("R", List.of("", ""), false))));
	}

	@Test
	void footnotesStandInBrackets() {
		Paragraph noted = new Paragraph(List.of(new Inline.Text("So"), new Inline.Footnote(List.of(p("said Smith")))));
		assertEquals("So (said Smith)", PlainText.of(bodies.of(List.of(noted))));
	}

	@Test
	void aMissingPictureIsAGapThatSaysWhatAndWhy() {
		Figure figure = new Figure(new Picture.Missing("The ward", "The file ward.png is missing."), List.of(), List.of(), 1);
		assertEquals(List.of(new Box(Box.Kind.GAP, "Figure", Inline.text("The ward"), List.of(p("The file ward.png is missing.")))),
				bodies.of(List.of(figure)));
	}

	@Test
	void boxesWithinBoxesKeepTheirLabelInWords() {
		Box inner = new Box(Box.Kind.TIP, "Hint", Inline.text("Sort"), List.of(p("by date")));
		List<Element> content = ((Box) bodies.of(List.of(new Box(Box.Kind.EXERCISE, "Exercise", List.of(), List.of(inner)))).getFirst())
				.content();
		assertEquals(
				List.of(new Paragraph(List.of(new Inline.Text("Hint: "), new Inline.Text("Sort")), Paragraph.Style.LABEL), p("by date")),
				content);
	}

	@Test
	void aDefinitionRunsOnFromItsTerm() {
		assertEquals("Cohort: people followed over time",
				PlainText.of(bodies.of(List.of(new Definition(Inline.text("Cohort"), List.of(p("people followed over time")))))));
	}

	@Test
	void columnsStandOneBelowTheOther() {
		Columns columns = new Columns(List.of(new Columns.Column(1, List.of(p("left"))), new Columns.Column(2, List.of(p("right")))));
		assertEquals(List.of(p("left"), p("right")), bodies.of(List.of(columns)));
		assertEquals("left right", PlainText.of(List.of(columns)));
		assertEquals(List.of(30.0, 60.0), columns.widths(100, 10));
	}
}
