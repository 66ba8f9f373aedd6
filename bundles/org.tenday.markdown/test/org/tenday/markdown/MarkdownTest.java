package org.tenday.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.document.Element;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Paragraph.Style;
import org.tenday.document.Element.Table;
import org.tenday.document.Image;
import org.tenday.document.Inline;

class MarkdownTest {

	private static List<Element> parse(String markdown) {
		return Markdown.parse(markdown, Pictures.NONE).elements();
	}

	private static <T extends Element> T only(Class<T> kind, List<Element> elements) {
		assertEquals(1, elements.size(), elements::toString);
		return assertInstanceOf(kind, elements.getFirst());
	}

	private static String words(Element element) {
		return Inline.plainText(assertInstanceOf(Paragraph.class, element).content());
	}

	private static String notes(String markdown) {
		return Markdown.parse(markdown, Pictures.NONE).notes().stream().map(note -> note.line() + ": " + note.message())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void headingsKeepTheirLevelAndTheirAnchor() {
		List<Element> elements = parse("# One\n\n### Three {#three .x}\n");
		assertEquals(new Heading(1, "One"), elements.get(0));
		assertEquals(new Heading(3, Inline.text("Three"), "three"), elements.get(1));
	}

	@Test
	void wordsHaveTheirLooks() {
		Paragraph paragraph = only(Paragraph.class, parse("a **b *c*** `d`\ne ~~f~~"));
		assertEquals(List.of(new Inline.Text("a "),
				new Inline.Strong(List.of(new Inline.Text("b "), new Inline.Emphasis(Inline.text("c")))), new Inline.Text(" "),
				new Inline.Code("d"), new Inline.Text(" e "), new Inline.Struck(Inline.text("f"))), paragraph.content());
	}

	@Test
	void aLineBreakIsKeptAndASoftOneIsASpace() {
		Paragraph paragraph = only(Paragraph.class, parse("a  \nb\nc<br/>d"));
		assertEquals(
				List.of(new Inline.Text("a"), new Inline.LineBreak(), new Inline.Text("b c"), new Inline.LineBreak(), new Inline.Text("d")),
				paragraph.content());
	}

	@Test
	void listsNestAndKeepTheirFirstNumber() {
		ItemList list = only(ItemList.class, parse("4. four\n   - inner\n5. five\n"));
		assertEquals(ItemList.Kind.NUMBERS, list.kind());
		assertEquals(4, list.start());
		assertEquals(2, list.items().size());
		assertEquals(ItemList.Kind.BULLETS, assertInstanceOf(ItemList.class, list.items().get(0).get(1)).kind());
	}

	@Test
	void taskListsHaveBoxesAndEmptyItemsAreKept() {
		ItemList list = only(ItemList.class, parse("- [ ] first\n- [x] second\n-\n"));
		assertEquals(ItemList.Kind.BOXES, list.kind());
		assertEquals(List.of("first", "second", ""), list.items().stream().map(item -> words(item.getFirst())).toList());
		assertTrue(notes("- [x] done").contains("ticked"));
	}

	@Test
	void tablesHaveAHeadingRowAndAlignment() {
		Table table = only(Table.class, parse("| a | b | c |\n|---|:-:|--:|\n| 1 | **2** | x\\|y |\n| 4 |\n"));
		assertEquals(1, table.headerRows());
		assertEquals(List.of(Table.Align.LEFT, Table.Align.CENTRE, Table.Align.RIGHT),
				table.columns().stream().map(Table.Column::align).toList());
		assertTrue(table.rows().get(0).get(0).header());
		assertEquals("x|y", words(table.rows().get(1).get(2).content().getFirst()));
		assertEquals(List.of(), table.rows().get(2).get(2).content());
	}

	@Test
	void aTableWithoutHeadingsHasNoEmptyRow() {
		Table table = only(Table.class, parse("| | |\n|---|---|\n| 1 | 2 |\n"));
		assertEquals(0, table.headerRows());
		assertEquals(1, table.rows().size());
	}

	@Test
	void listingsKeepTheirLinesAndTheirLanguage() {
		assertEquals(new Listing("r", List.of("x <- 1", "", "  y"), false),
				only(Listing.class, parse("```{r, echo=FALSE}\nx <- 1\n\n  y\n```\n")));
		assertEquals(new Listing("python", List.of("p"), false), only(Listing.class, parse("~~~ {.python}\np\n~~~\n")));
		assertEquals(new Listing("", List.of("plain"), false), only(Listing.class, parse("    plain\n")));
	}

	@Test
	void quotesAreParagraphsAndTheirHeadingsNoPartOfTheOutline() {
		List<Element> elements = parse("> ## Said\n> words\n>\n> > deeper\n");
		assertEquals(Style.LABEL, assertInstanceOf(Paragraph.class, elements.get(0)).style());
		assertEquals(Style.QUOTE, assertInstanceOf(Paragraph.class, elements.get(1)).style());
		assertEquals("deeper", words(elements.get(2)));
	}

	@Test
	void footnotesStandWhereTheyAreReferredTo() {
		Paragraph paragraph = only(Paragraph.class, parse("word[^n] again[^n]\n\n[^n]: the *note*[^n]\n"));
		Inline.Footnote footnote = assertInstanceOf(Inline.Footnote.class, paragraph.content().get(1));
		assertEquals("the note[n]", words(footnote.content().getFirst()));
		assertEquals(footnote, paragraph.content().get(3));
	}

	@Test
	void aFootnoteThatNothingRefersToIsNotLost() {
		assertEquals("lost", words(parse("text\n\n[^a]: lost\n").getLast()));
		assertTrue(notes("text\n\n[^a]: lost\n").startsWith("3: "));
	}

	@Test
	void linksLeadOutsideOrJump() {
		Paragraph paragraph = only(Paragraph.class,
				parse("[a](https://x.org/a%20b) [b](#there) [c](session:d01) https://y.org/ <mailto:q@y.org>"));
		assertEquals(List.of(new Inline.Link("https://x.org/a%20b", Inline.text("a")), new Inline.Text(" "),
				new Inline.Jump("there", Inline.text("b")), new Inline.Text(" "), new Inline.Jump("session-d01", Inline.text("c")),
				new Inline.Text(" "), new Inline.Link("https://y.org/", Inline.text("https://y.org/")), new Inline.Text(" "),
				new Inline.Link("mailto:q@y.org", Inline.text("mailto:q@y.org"))), paragraph.content());
	}

	@Test
	void anAddressWithSignsThatNoneMayHaveIsPutRight() {
		Paragraph paragraph = only(Paragraph.class, parse("[a](<https://x.org/a b|c%20d#e f>)"));
		assertEquals(new Inline.Link("https://x.org/a%20b%7Cc%20d#e%20f", Inline.text("a")), paragraph.content().getFirst());
	}

	@Test
	void aLinkToAFileIsItsWordsWithANote() {
		assertEquals(List.of(new Inline.Text("see setup")), only(Paragraph.class, parse("see [setup](../learners/setup.md)")).content());
		assertTrue(notes("one\n\nsee [setup](../learners/setup.md)").startsWith("3: The link to \"../learners/setup.md\""));
		assertEquals("click", words(parse("[click](javascript:alert(1))").getFirst()));
	}

	@Test
	void citationsJumpToTheirReferences() {
		assertEquals(List.of(new Inline.Text("so\u00A0["), new Inline.Jump("ref-a2004", Inline.text("a2004")), new Inline.Text("; "),
				new Inline.Jump("ref-b", Inline.text("b")), new Inline.Text("]")),
				only(Paragraph.class, parse("so [@a2004; @b]")).content());
	}

	@Test
	void mathematicsIsKeptLetterByLetterAndPricesAreWords() {
		assertEquals(List.of(new Inline.Text("so "), new Inline.Code("a_1 * b_2*c"), new Inline.Text(", $5 and $6")),
				only(Paragraph.class, parse("so $a_1 * b_2*c$, $5 and $6")).content());
		assertEquals(List.of("\\frac{a}", "= b"), only(Listing.class, parse("$$\n\\frac{a}\n= b\n$$\n")).lines());
		assertEquals(List.of("x^2"), only(Listing.class, parse("$$x^2$$")).lines());
		assertEquals(List.of("open"), only(Listing.class, parse("$$\nopen\n")).lines());
	}

	@Test
	void htmlIsShownAsTextAndNoted() {
		assertEquals("a <span>b</span>", words(only(Paragraph.class, parse("a <span>b</span>"))));
		assertTrue(notes("a <span>b</span>").startsWith("1: HTML is printed as it is written: <span>"));
		assertEquals(List.of("<div>", "x", "</div>"), only(Listing.class, parse("<div>\nx\n</div>\n")).lines());
		assertEquals(List.of(), parse("<!-- hidden\n\nstill -->\n"));
		assertEquals("ab", words(only(Paragraph.class, parse("a<!-- c -->b"))));
		assertTrue(notes("a<!-- c -->b").contains("comment"));
	}

	@Test
	void raisedAndLoweredNumbersHaveTheirSigns() {
		assertEquals("CO₂ m² 1st", words(only(Paragraph.class, parse("CO<sub>2</sub> m<sup>2</sup> 1<sup>st</sup>"))));
		assertTrue(notes("1<sup>st</sup>").contains("\"st\""));
	}

	@Test
	void wordsWithAttributesAreWordsAndOtherBracesStay() {
		assertEquals("csv and {x} {n=1}", words(only(Paragraph.class, parse("[csv]{#csv} and {x} {n=1}"))));
		assertEquals(List.of(), parse("{: .source}\n"));
	}

	@Test
	void inlineReadsOneLineInWhichNothingBeginsABlock() {
		assertEquals("1. First - # b", Inline.plainText(Markdown.inline("1. First - # b")));
		assertEquals(List.of(new Inline.Text("Title "), new Inline.Strong(Inline.text("x")), new Inline.Text(" alt")),
				Markdown.inline("Title **x** ![alt](media/a.png)"));
		assertEquals(List.of(), Markdown.inline(""));
	}

	@Test
	void notesNameTheirLine() {
		assertEquals("5: HTML is printed as it is written: <u>", notes("one\n\n- two\n- three\n  <u>four").lines().findFirst().orElse(""));
	}

	@ParameterizedTest
	@CsvSource({ "'> ', 20000", "'- ', 5000", "'*a ', 20000", "'[', 20000", "'![', 20000", "'**a _b ', 5000", "'`', 20001", "'$', 20001",
			"'{a=\"', 20000", "'<a ', 20000", "'1. ', 3000", "'[^a]: ', 2000", "'^[', 3000", "'|', 5000", "'$$ ', 10000" })
	void hostileTextsNeitherCrashNorTakeLong(String part, int times) {
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.parse(part.repeat(times), Pictures.NONE));
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> Markdown.parse(part.repeat(times) + "x" + new StringBuilder(part).reverse().toString().repeat(times), Pictures.NONE));
	}

	private static Pictures sized(int width, int height) {
		return (target, alt) -> {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try {
				ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
			return new Element.Picture.OfImage(new Image(target, Image.Format.PNG, bytes.toByteArray(), alt));
		};
	}

	@Test
	void aPictureAloneIsAFigureWithCaptionAndWidth() {
		Figure figure = assertInstanceOf(Figure.class,
				Markdown.parse("![alt words](media/a.png \"A *fine* caption\"){width=60%}", sized(20, 20)).elements().getFirst());
		assertEquals("alt words", figure.picture().alt());
		assertEquals("A fine caption", Inline.plainText(figure.caption()));
		assertEquals(0.6, figure.width());
	}

	@Test
	void anAttributeGivesTheAlternativeTextOverSeveralLines() {
		Figure figure = assertInstanceOf(Figure.class,
				Markdown.parse("![](a.png){alt='the lesson's\n  *plan*' width=\"315px\"}", sized(400, 300)).elements().getFirst());
		assertEquals("the lesson's *plan*", figure.picture().alt());
		assertEquals(0.5, figure.width());
	}

	@Test
	void aPictureOnItsOwnLineBreaksItsParagraph() {
		List<Element> elements = Markdown.parse("1. do this:\n   ![](a.png)\n   then that\n", sized(400, 300)).elements();
		List<Element> item = assertInstanceOf(ItemList.class, elements.getFirst()).items().getFirst();
		assertEquals(List.of(Paragraph.class, Figure.class, Paragraph.class), item.stream().map(Object::getClass).toList());
	}

	@Test
	void aPictureAmongWordsIsAnIconOrFollowsItsParagraph() {
		Paragraph line = only(Paragraph.class, Markdown.parse("press ![save](a.png) now", sized(16, 16)).elements());
		assertInstanceOf(Inline.Icon.class, line.content().get(1));
		List<Element> large = Markdown.parse("look ![x](a.png) here", sized(400, 300)).elements();
		assertEquals(List.of(Paragraph.class, Figure.class), large.stream().map(Object::getClass).toList());
	}

	@Test
	void aPictureThatIsALinkKeepsItsAddress() {
		Figure figure = assertInstanceOf(Figure.class,
				Markdown.parse("[![x](a.png)](https://x.org)", sized(400, 300)).elements().getFirst());
		assertEquals(List.of(new Inline.Link("https://x.org", Inline.text("https://x.org"))), figure.credit());
	}

	@Test
	void aMissingPictureIsAGapWithItsWords() {
		Figure figure = assertInstanceOf(Figure.class, parse("![the plan](media/no.png)").getFirst());
		assertEquals("the plan", assertInstanceOf(Element.Picture.Missing.class, figure.picture()).alt());
	}
}
