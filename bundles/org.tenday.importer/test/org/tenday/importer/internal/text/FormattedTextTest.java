package org.tenday.importer.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Inline;
import org.tenday.markdown.Markdown;
import org.tenday.markdown.Pictures;

class FormattedTextTest {

	private static final String[] BITS = { "a", "word", "two words", " ", "  ", "*", "**", "_", "snake_case", "`", "``", "[", "]", "(x)",
			"](", "!", "^", "[^1]", ":", "{#id}", "{.x}", "$", "$5", "$$", "~", "~~", "|", "<b>", "<", "< 5", ">", "&", "&amp;", "&#65;",
			"\\", "#", "# x", "- ", "-", "--", "---", "+", "+ x", "=", "===", "1.", "1. x", "2)", "10",
			"http://example.org/a_b*c", "www.example.org", "me@example.org",
			"[@key]", "\u00a0", "\u2003", "é", "ß", "日本", "עברית", "😀", "“q”", "—", "…", ".", ",", "0", "\"", "'", "%", "/", "[ ] ", "[x]",
			"<!--",
			"-->", "<br>", "</sup>", "| - |", ":-", "-|-", "\t", "\n", "```", "~~~", "    x", "^[n]", "![", "\u0301", "\u200f", "\u0000",
			"\ud800" };

	private final Random random = new Random();

	@Test
	void anyLineIsReadBackAsItIs() {
		for (int i = 0; i < 1_500; i++) {
			List<Run> runs = runs(true);
			assertSame(List.of(new Piece.Paragraph(runs)));
			assertEquals(shown(runs), shownInlines(paragraphs(new FormattedText(List.of(new Piece.Paragraph(runs))).markdown())),
					() -> runs + "\n" + new FormattedText(List.of(new Piece.Paragraph(runs))).markdown());
		}
	}

	@Test
	void anyTextIsReadBackAsItIs() {
		for (int i = 0; i < 800; i++) {
			assertSame(pieces(0));
		}
	}

	@Test
	void anyLineByItselfIsReadBackAsItIs() {
		for (int i = 0; i < 1_000; i++) {
			List<Run> runs = runs(false);
			String line = FormattedText.line(runs);
			assertEquals(squeezed(Run.plainText(runs)), squeezed(Inline.plainText(Markdown.inline(line))), () -> runs + "\n" + line);
		}
	}

	private void assertSame(List<Piece> pieces) {
		FormattedText text = new FormattedText(pieces);
		String markdown = text.markdown();
		List<Element> elements = Markdown.parse(markdown, Pictures.NONE).elements();
		assertEquals(squeezed(words(pieces)), squeezed(elementWords(elements)), () -> pieces + "\n" + markdown + "\n" + elements);
	}

	private List<Piece> pieces(int depth) {
		List<Piece> pieces = new ArrayList<>();
		for (int i = random.nextInt(6); i >= 0; i--) {
			switch (random.nextInt(depth == 0 ? 9 : 5)) {
			case 0 -> pieces.add(new Piece.Paragraph(runs(depth == 0)));
			case 1 -> pieces.add(new Piece.Paragraph(Mark.bullet(random.nextInt(9)), runs(depth == 0)));
			case 2 -> pieces.add(new Piece.Paragraph(Mark.number(random.nextInt(4), random.nextInt(4)), runs(depth == 0)));
			case 3 -> pieces.add(new Piece.Paragraph(Mark.continued(random.nextInt(4)), runs(depth == 0)));
			case 4 -> pieces.add(new Piece.Paragraph(Mark.box(random.nextInt(3)), runs(depth == 0)));
			case 5 -> pieces.add(new Piece.Heading(1 + random.nextInt(6), runs(false)));
			case 6 -> pieces.add(new Piece.Quote(pieces(1)));
			case 7 -> pieces.add(new Piece.Table(random.nextBoolean(), List.of(new Piece.Row(List.of(runs(true), runs(false))),
					new Piece.Row(List.of(runs(false))), new Piece.Row(List.of(runs(true), runs(true), runs(false))))));
			default -> pieces.add(new Piece.Figure("my picture(1).png", text(), List.of(Run.words(text())), 1 + random.nextInt(100)));
			}
		}
		return pieces;
	}

	private List<Run> runs(boolean notes) {
		List<Run> runs = new ArrayList<>();
		for (int i = random.nextInt(7); i >= 0; i--) {
			switch (random.nextInt(12)) {
			case 0 -> runs.add(new Run.LineBreak());
			case 1 -> runs.add(notes ? new Run.Note(List.of(new Piece.Paragraph(runs(false)))) : Run.words(text()));
			default -> {
				Set<Look> looks = EnumSet.noneOf(Look.class);
				for (Look look : List.of(Look.STRONG, Look.EMPHASIS, Look.STRUCK, Look.CODE)) {
					if (random.nextInt(look == Look.CODE ? 8 : 4) == 0) {
						looks.add(look);
					}
				}
				runs.add(new Run.Words(text(), looks, random.nextInt(6) == 0 ? "https://example.org/?a=(b)&copy;c_d*e" : ""));
			}
			}
		}
		return runs;
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(4); i >= 0; i--) {
			text.append(BITS[random.nextInt(BITS.length)]);
		}
		return text.toString();
	}

	/** Each sign with its looks; spaces look like nothing. */
	private static String shown(List<Run> runs) {
		StringBuilder shown = new StringBuilder();
		for (Run run : runs) {
			if (run instanceof Run.Words words) {
				boolean code = words.looks().contains(Look.CODE);
				shown.append(withLooks(words.text(), words.looks().contains(Look.STRONG), words.looks().contains(Look.EMPHASIS),
						words.looks().contains(Look.STRUCK), code, words.link().isEmpty() ? "" : "L"));
			}
		}
		return shown.toString();
	}

	private static String shownInlines(List<Inline> inlines) {
		StringBuilder shown = new StringBuilder();
		inlines.forEach(inline -> show(inline, false, false, false, "", shown));
		return shown.toString();
	}

	private static void show(Inline inline, boolean strong, boolean emphasis, boolean struck, String link, StringBuilder shown) {
		switch (inline) {
		case Inline.Text text -> shown.append(withLooks(text.text(), strong, emphasis, struck, false, link));
		case Inline.Code code -> shown.append(withLooks(code.text(), strong, emphasis, struck, true, link));
		case Inline.Strong more -> more.content().forEach(each -> show(each, true, emphasis, struck, link, shown));
		case Inline.Emphasis more -> more.content().forEach(each -> show(each, strong, true, struck, link, shown));
		case Inline.Struck more -> more.content().forEach(each -> show(each, strong, emphasis, true, link, shown));
		// An address that stands in the text leads where it says.
		case Inline.Link more -> more.content().forEach(
				each -> show(each, strong, emphasis, struck, more.target().contains("copy") ? "L" : link, shown));
		default -> {
			// neither words nor around any
		}
		}
	}

	private static String withLooks(String text, boolean strong, boolean emphasis, boolean struck, boolean code, String link) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().filter(sign -> !CleanText.isSpace(sign)).forEach(sign -> shown.appendCodePoint(sign).append(strong ? "s" : "")
				.append(emphasis ? "e" : "").append(struck ? "x" : "").append(code ? "c" : "").append(link).append(' '));
		return shown.toString();
	}

	private static List<Inline> paragraphs(String markdown) {
		List<Element> elements = Markdown.parse(markdown, Pictures.NONE).elements();
		assertTrue(elements.size() <= 1 && elements.stream().allMatch(Element.Paragraph.class::isInstance),
				() -> markdown + "\n" + elements);
		return elements.isEmpty() ? List.of() : ((Element.Paragraph) elements.getFirst()).content();
	}

	/** What is read of pieces, with a sign for what each is. */
	private static String words(List<Piece> pieces) {
		StringBuilder words = new StringBuilder();
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Paragraph paragraph -> words.append(words(paragraph.words(), true)).append('\n');
			case Piece.Heading heading -> words.append(words(heading.words(), true)).append('\n');
			case Piece.Quote quote -> words.append(words(quote.content()));
			case Piece.Listing listing -> words.append(String.join("\n", listing.lines())).append('\n');
			case Piece.Table table ->
				table.rows().forEach(row -> row.cells().forEach(cell -> words.append(words(cell, true)).append('\n')));
			case Piece.Figure figure -> words.append(figure.alt()).append(Run.plainText(figure.caption())).append('\n');
			case Piece.Divider ignored -> words.append('\n');
			}
		}
		return words.toString();
	}

	private static String words(List<Run> runs, boolean notes) {
		StringBuilder words = new StringBuilder();
		for (Run run : runs) {
			words.append(run instanceof Run.Note note
					? notes && !squeezed(words(note.content())).isEmpty() ? words(note.content()) : ""
					: run instanceof Run.LineBreak ? " " : ((Run.Words) run).text());
		}
		return words.toString();
	}

	private static String elementWords(List<Element> elements) {
		StringBuilder words = new StringBuilder();
		for (Element element : elements) {
			switch (element) {
			case Element.Paragraph paragraph -> words.append(inlineWords(paragraph.content())).append('\n');
			case Element.Heading heading -> words.append(inlineWords(heading.content())).append('\n');
			case Element.ItemList list -> list.items().forEach(item -> words.append(elementWords(item)));
			case Element.Table table -> table.rows()
					.forEach(row -> row.forEach(cell -> words.append(elementWords(cell.content())).append('\n')));
			case Element.Figure figure -> words.append(figure.picture().alt()).append(inlineWords(figure.caption())).append('\n');
			default -> words.append(element);
			}
		}
		return words.toString();
	}

	private static String inlineWords(List<Inline> inlines) {
		StringBuilder words = new StringBuilder();
		for (Inline inline : inlines) {
			words.append(switch (inline) {
			case Inline.Strong strong -> inlineWords(strong.content());
			case Inline.Emphasis emphasis -> inlineWords(emphasis.content());
			case Inline.Struck struck -> inlineWords(struck.content());
			case Inline.Link link -> inlineWords(link.content());
			case Inline.Footnote note -> elementWords(note.content());
			default -> Inline.plainText(inline);
			});
		}
		return words.toString();
	}

	private static String squeezed(String text) {
		StringBuilder squeezed = new StringBuilder();
		text.codePoints().filter(sign -> !CleanText.isSpace(sign)).forEach(squeezed::appendCodePoint);
		return squeezed.toString();
	}
}
