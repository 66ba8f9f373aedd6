package org.tenday.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Written;

/** Elements put into one another at random: whatever an author does, nothing is lost, nothing stands over the edge, and the file keeps its claims. */
class RandomDocumentsTest {

	private static final int DEEPEST = 2;

	private final Random random = new Random(42);
	private final List<String> planted = new ArrayList<>();
	private boolean contents;

	@Test
	void nothingIsLostAndNothingStandsOverTheEdge() throws IOException {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			parts.add(new Part(Part.Kind.BODY, i % 3 == 0 ? Part.Start.RIGHT_HAND_PAGE : Part.Start.NEW_PAGE, i % 4 == 1, "Part " + i,
					elements(0, 14)));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written written = new PdfDocumentWriter().write(Samples.of(parts.toArray(Part[]::new)), Map.of(), out);
		try (Read read = new Read(out.toByteArray())) {
			assertEquals(read.pages(), written.pages());
			String text = read.text().replaceAll("\\s+", "");
			for (String word : planted) {
				assertTrue(text.contains(word), word);
			}
			List<String> outside = outside(read);
			assertTrue(outside.isEmpty(), outside::toString);
		}
		assertEquals(List.of(), Conformance.failures(out.toByteArray()));
	}

	private static List<String> outside(Read read) throws IOException {
		List<String> outside = new ArrayList<>();
		for (int page = 1; page <= read.pages(); page++) {
			PDRectangle box = read.page(page).getMediaBox();
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					boolean visible = !text.getUnicode().isBlank();
					if (visible && (text.getX() < 40 || text.getX() + text.getWidth() > box.getWidth() - 40 || text.getY() < 20
							|| text.getY() > box.getHeight() - 20)) {
						outside.add(text.getUnicode() + " at " + text.getX() + ", " + text.getY() + " on page " + getCurrentPageNo());
					}
				}
			};
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			stripper.getText(read.pdf());
		}
		return outside;
	}

	private List<Element> elements(int depth, int most) {
		List<Element> elements = new ArrayList<>();
		for (int i = random.nextInt(most); i >= 0; i--) {
			elements.add(element(depth));
		}
		return elements;
	}

	private Element element(int depth) {
		return switch (random.nextInt(depth >= DEEPEST ? 6 : 17)) {
		case 0, 1 -> new Paragraph(inlines(), Paragraph.Style.values()[random.nextInt(Paragraph.Style.values().length)]);
		case 2 -> new Heading(1 + random.nextInt(6), inlines(), "");
		case 3 -> new Element.Listing("", List.of(word() + " <- 1", "\t\t" + word() + "(" + "x, ".repeat(random.nextInt(60)) + ")"),
				random.nextBoolean());
		case 4 -> new Element.WritingSpace(1 + random.nextInt(6));
		case 5 -> new Element.Divider();
		case 6, 7 -> table(depth);
		case 8, 9 -> new ItemList(ItemList.Kind.values()[random.nextInt(3)], random.nextInt(200),
				List.of(elements(depth + 1, 3), List.of(), elements(depth + 1, 2)));
		case 10, 11 -> new Box(Box.Kind.values()[random.nextInt(Box.Kind.values().length)], word(), inlines(), elements(depth + 1, 4));
		case 12 -> new Element.Definition(inlines(), elements(depth + 1, 2));
		case 13 -> new Figure(picture(), inlines(), random.nextBoolean() ? inlines() : List.of(), 0.1 + random.nextDouble() * 0.9);
		case 14, 15 -> new Element.Columns(List.of(column(depth), column(depth), column(depth)));
		default -> random.nextBoolean() ? new Element.PageBreak() : contents();
		};
	}

	private Element.Columns.Column column(int depth) {
		return new Element.Columns.Column(1 + random.nextInt(3), elements(depth + 1, 3));
	}

	/** One only: it names every heading, and here are many. */
	private Element contents() {
		boolean first = !contents;
		contents = true;
		return first ? new Element.Contents("Contents", 2) : new Element.Divider();
	}

	private Picture picture() {
		return switch (random.nextInt(3)) {
		case 0 -> new Picture.OfDrawing(new Drawing(Samples.SVG, 10 + random.nextInt(900), 10 + random.nextInt(2000), "A drawing"));
		case 1 -> new Picture.Missing("A map", "It is not there.");
		default -> new Picture.OfImage(Samples.png("picture.png", 1 + random.nextInt(300), 1 + random.nextInt(300), random.nextBoolean()));
		};
	}

	private Element table(int depth) {
		int columns = 1 + random.nextInt(3);
		List<Column> widths = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			widths.add(new Column(random.nextInt(3), Align.values()[random.nextInt(3)]));
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = random.nextInt(8); i >= 0; i--) {
			List<Cell> row = new ArrayList<>();
			for (int j = 0; j < columns; j++) {
				row.add(new Cell(random.nextInt(5) == 0 ? List.of() : elements(depth + 2, 2), random.nextInt(4) == 0));
			}
			rows.add(row);
		}
		return new Table(random.nextBoolean() ? inlines() : List.of(), widths, random.nextInt(rows.size() + 1), rows);
	}

	private List<Inline> inlines() {
		List<Inline> inlines = new ArrayList<>();
		for (int i = random.nextInt(6); i >= 0; i--) {
			inlines.add(switch (random.nextInt(12)) {
			case 0 -> new Inline.Strong(List.of(text()));
			case 1 -> new Inline.Emphasis(List.of(text()));
			case 2 -> new Inline.Code(word());
			case 3 -> new Inline.Link("https://example.org/", List.of(text()));
			case 4 -> new Inline.LineBreak();
			case 5 -> new Inline.Footnote(List.of(new Paragraph(word() + " " + Samples.LOREM)));
			case 6 -> new Inline.Text("\u65e5\u2713 ");
			default -> text();
			});
		}
		return inlines;
	}

	private Inline text() {
		return new Inline.Text(" " + word() + " " + Samples.LOREM.substring(0, random.nextInt(Samples.LOREM.length())) + " ");
	}

	/** A word that occurs once. */
	private String word() {
		String word = "w" + planted.size() + "w";
		planted.add(word);
		return word;
	}
}
