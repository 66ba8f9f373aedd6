package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.ItemList.Kind;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.PageBreak;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.FixedWords;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Slide.Layout;
import org.tenday.document.Themes;

class DeckFitterTest {

	private static final Info INFO = new Info("Deck", "", "", Locale.UK, "", Instant.EPOCH);

	private static Deck deck(Slide... slides) {
		return new Deck(INFO, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(slides));
	}

	private static Slide slide(String title, Element... body) {
		return new Slide(Layout.CONTENT, title, List.of(body), List.of(), "");
	}

	private static List<Slide> fit(Element... body) {
		return new DeckFitter().fit(deck(slide("Title", body))).slides();
	}

	private static ItemList bullets(int count) {
		return ItemList.of(Kind.BULLETS, IntStream.rangeClosed(1, count).mapToObj(item -> Inline.text("item " + item)).toList());
	}

	@Test
	void whatFitsStaysAsItIs() {
		Deck small = deck(slide("One", new Paragraph("Hello."), bullets(3)), slide("Two"));
		assertEquals(small, new DeckFitter().fit(small));
	}

	@Test
	void aListThatIsTooLongIsSharedEvenly() {
		List<Slide> slides = fit(bullets(14));
		assertEquals(List.of("Title", "Title, continued"), slides.stream().map(Slide::title).toList());
		assertEquals(List.of(7, 7), slides.stream().map(slide -> ((ItemList) slide.body().getFirst()).items().size()).toList());
	}

	@Test
	void smallPrintBelowAPictureGoesWithTheWordsBesideIt() {
		Figure map = TestPictures.figure(900, 700, "Map");
		List<Slide> slides = fit(bullets(5), map, new Paragraph(Inline.text("Made up"), Paragraph.Style.SMALL),
				new Paragraph(Inline.text("Handbook page 12"), Paragraph.Style.SMALL));
		assertEquals(List.of("Title"), slides.stream().map(Slide::title).toList());
	}

	@Test
	void numbersGoOn() {
		ItemList numbers = new ItemList(Kind.NUMBERS, 1, bullets(20).items());
		List<Slide> slides = fit(numbers);
		int start = 1;
		for (Slide slide : slides) {
			ItemList part = (ItemList) slide.body().getFirst();
			assertEquals(start, part.start());
			start += part.items().size();
		}
		assertEquals(21, start);
	}

	@Test
	void theHeadingRowComesAgain() {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.header("Code"), Cell.header("Meaning")));
		IntStream.range(0, 18).forEach(row -> rows.add(List.of(Cell.of("c" + row), Cell.of("meaning " + row))));
		List<Slide> slides = fit(new Table(List.of(), List.of(Column.AUTO, Column.AUTO), 1, rows));
		assertEquals(2, slides.size());
		for (Slide slide : slides) {
			Table part = (Table) slide.body().getFirst();
			assertEquals(rows.getFirst(), part.rows().getFirst());
			assertEquals(10, part.rows().size());
		}
	}

	@Test
	void aTableThatIsTooWideIsSplitBetweenColumnsAndKeepsTheFirst() {
		List<Cell> row = IntStream.range(0, 9).mapToObj(column -> Cell.of("Unbreakableword" + column)).toList();
		List<Slide> slides = fit(new Table(List.of(), row.stream().map(cell -> Column.AUTO).toList(), 0, List.of(row)));
		List<Table> parts = slides.stream().flatMap(slide -> slide.body().stream()).map(Table.class::cast).toList();
		assertTrue(parts.size() > 1);
		assertTrue(parts.stream().allMatch(part -> part.rows().getFirst().getFirst().equals(row.getFirst())));
		assertEquals(9 + parts.size() - 1, parts.stream().mapToInt(part -> part.columns().size()).sum());
	}

	@Test
	void aRowThatIsHigherThanASlideBecomesAList() {
		Table table = new Table(List.of(), List.of(Column.AUTO, Column.AUTO), 1,
				List.of(List.of(Cell.header("Step"), Cell.header("What happens")),
						List.of(Cell.of("1"), Cell.of("Something happens here. ".repeat(60)))));
		List<Slide> slides = fit(table);
		assertTrue(slides.size() > 1);
		assertTrue(slides.stream().flatMap(slide -> slide.body().stream()).noneMatch(Table.class::isInstance));
		assertTrue(PlainText.of(slides.getFirst().body()).startsWith("Step: 1 What happens: Something"));
	}

	@Test
	void programsBreakAtEmptyLinesAndNumbersGoOn() {
		List<String> lines = new ArrayList<>();
		for (int block = 0; block < 6; block++) {
			lines.addAll(List.of("f <- function() {", "  1", "  2", "}", ""));
		}
		List<Listing> parts = fit(new Listing("R", lines, true)).stream().map(slide -> (Listing) slide.body().getFirst()).toList();
		assertTrue(parts.size() > 1);
		assertTrue(parts.stream().allMatch(part -> part.lines().getFirst().startsWith("f")), parts.toString());
		assertEquals(parts.get(0).lines().size() + 2, parts.get(1).first(), "the empty line at the break is left out and counted");
	}

	@Test
	void aPictureThatWouldBecomeSmallStandsByItselfAndAnotherWithItsWords() {
		Figure wide = TestPictures.figure(1800, 500, "Wide");
		Paragraph words = new Paragraph("What do you see here, and what do you make of it? ".repeat(10));
		assertEquals(List.of(List.of(Paragraph.class), List.of(Figure.class)),
				fit(words, wide).stream().map(slide -> slide.body().stream().map(Element::getClass).toList()).toList());
		assertEquals(1, fit(new Paragraph("Look:"), TestPictures.figure(400, 300, "Small")).size());
	}

	@Test
	void whatAnnouncesAListStaysWithIt() {
		List<Slide> slides = fit(bullets(9), new Paragraph("And these are the others:"), bullets(9));
		for (Slide slide : slides) {
			assertFalse(slide.body().getLast() instanceof Paragraph, slide.toString());
		}
	}

	@Test
	void smallPrintIsNotLeftAloneOnASlide() {
		Paragraph small = new Paragraph(Inline.text("Synthetic data."), Paragraph.Style.SMALL);
		for (int lines = 1; lines < 20; lines++) {
			List<Element> body = new ArrayList<>();
			for (int line = 0; line < lines; line++) {
				body.add(new Paragraph("Line " + line));
			}
			body.add(small);
			body.add(small);
			List<Slide> slides = fit(body.toArray(Element[]::new));
			assertFalse(slides.getLast().body().stream().allMatch(small::equals), lines + " lines");
			assertEquals(lines + 2, slides.stream().mapToInt(slide -> slide.body().size()).sum());
		}
	}

	@Test
	void aPageBreakBreaksASlide() {
		assertEquals(2, fit(new Paragraph("a"), new PageBreak(), new Paragraph("b")).size());
		assertEquals(1, fit(new PageBreak(), new Paragraph("a"), new PageBreak()).size());
	}

	@Test
	void aBoxGoesOnUnderItsLabel() {
		List<Slide> slides = fit(new Box(Box.Kind.EXERCISE, "Exercise", Inline.text("Count"), List.of(bullets(16))));
		assertEquals(2, slides.size());
		assertEquals("Exercise: Count", Inline.plainText(BoxLabel.of((Box) slides.get(0).body().getFirst())));
		assertEquals("Exercise: Count, continued", Inline.plainText(BoxLabel.of((Box) slides.get(1).body().getFirst())));
	}

	@Test
	void titlesAreUniqueAndNotesStayWithTheFirst() {
		Slide noted = new Slide(Layout.CONTENT, "Break", List.of(bullets(30)), List.of(new Paragraph("say")), "here");
		List<Slide> slides = new DeckFitter().fit(deck(slide("Break"), noted, slide("Break"))).slides();
		assertEquals(List.of("Break", "Break (2)", "Break (2), continued", "Break (2), continued (2)", "Break (3)"),
				slides.stream().map(Slide::title).toList());
		assertEquals(List.of(0, 1, 0, 0, 0), slides.stream().map(slide -> slide.notes().size()).toList());
		assertEquals(List.of("", "here", "", "", ""), slides.stream().map(Slide::anchor).toList());
	}

	@Test
	void aTitleThatIsTooLongIsCutAndSaidInFullBelow() {
		String title = "A very long title indeed ".repeat(12).strip();
		Slide fitted = new DeckFitter().fit(deck(slide(title, bullets(2)))).slides().getFirst();
		assertTrue(fitted.title().endsWith("\u2026"));
		assertEquals(new Paragraph(title), fitted.body().getFirst());
	}

	@Test
	void whatIsTooLongForACoverGoesOnOnAnOrdinarySlide() {
		Deck fitted = new DeckFitter().fit(deck(new Slide(Layout.TITLE, "Cover", List.of(bullets(12)), List.of(), "")));
		assertEquals(List.of(Layout.TITLE, Layout.CONTENT), fitted.slides().stream().map(Slide::layout).toList());
	}

	@Test
	void theListOfASectionIsNotTornBelowItsTitle() {
		Paragraph times = new Paragraph("45 minutes");
		Paragraph announcement = new Paragraph("In this session you will learn to:");
		Deck fitted = new DeckFitter()
				.fit(deck(new Slide(Layout.SECTION, "Codes", List.of(times, announcement, bullets(9)), List.of(), "")));
		assertEquals(List.of(List.of(times), List.of(announcement, bullets(9))), fitted.slides().stream().map(Slide::body).toList());
		Deck few = new DeckFitter().fit(deck(new Slide(Layout.SECTION, "Codes", List.of(times, announcement, bullets(5)), List.of(), "")));
		assertEquals(1, few.slides().size());
	}

	static List<Long> seeds() {
		return IntStream.range(0, 40).mapToObj(Long::valueOf).toList();
	}

	/** Whatever stands on a slide: it fits, nothing covers anything else, nothing is lost, and fitting again changes nothing. */
	@ParameterizedTest
	@MethodSource("seeds")
	void everythingFitsAndNothingIsLost(long seed) {
		Deck deck = new RandomDeck(new Random(seed)).deck();
		Deck fitted = new DeckFitter().fit(deck);
		SlideArranger arranger = SlideArranger.of(fitted);
		assertEquals(fitted.slides().size(), new HashSet<>(fitted.slides().stream().map(Slide::title).toList()).size());
		for (Slide slide : fitted.slides()) {
			assertArranged(arranger.arrange(slide), SlideGeometry.WIDE.bodyOf(slide.layout()));
		}
		assertEquals(String.join("\n", words(deck)), String.join("\n", words(fitted)));
		assertEquals(fitted, new DeckFitter().fit(fitted));
	}

	private static void assertArranged(ArrangedSlide arranged, Area body) {
		List<Area> solid = new ArrayList<>();
		for (Placed placed : arranged.placed()) {
			assertTrue(body.holds(placed.area()), () -> arranged.slide().title() + ": " + placed);
			switch (placed) {
			case Placed.Panel ignored -> {
				// What is in a panel stands on it.
			}
			case Placed.Shown shown -> {
				solid.add(shown.area());
				solid.add(shown.caption());
				assertTrue(body.holds(shown.caption()), () -> arranged.slide().title() + ": " + shown);
			}
			default -> solid.add(placed.area());
			}
		}
		for (int i = 0; i < solid.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertFalse(solid.get(i).overlaps(solid.get(j)), arranged.slide().title());
			}
		}
	}

	/** The words that are said, without labels and heading rows, which may come again. */
	private static List<String> words(Deck deck) {
		SlideBody bodies = new SlideBody(deck.words());
		List<String> words = new ArrayList<>();
		for (Slide slide : deck.slides()) {
			for (Element element : bodies.of(slide.body())) {
				List<Element> said = new ArrayList<>(element instanceof Box box ? box.content() : List.of(element));
				said.removeIf(Table.class::isInstance);
				words.addAll(Arrays.asList(PlainText.of(said).split("\\s+")));
			}
		}
		words.removeIf(String::isBlank);
		return words;
	}
}
