package org.tenday.write.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.FixedWords;
import org.tenday.document.Image;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Slide;
import org.tenday.document.Slide.Layout;
import org.tenday.document.Themes;
import org.tenday.layout.DeckFitter;

/** Documents made by hand, with every kind of element and inline in them. */
final class Samples {

	static final Info INFO = new Info("Getting the data", "Participant handbook", "A. Trainer", Locale.UK, "1.2 · 6 August 2018 · 4f2a9c",
			Instant.parse("2018-08-06T09:30:00Z"));

	static final String SVG = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120" font-family="sans-serif" font-size="14">
			<rect x="5" y="20" width="120" height="60" rx="8" fill="#eef2f7" stroke="#1d4e89" stroke-width="2"/>
			<text x="65" y="55" text-anchor="middle" fill="#1f2933">Aim</text>
			<path d="M130 50 L200 50" stroke="#1d4e89" stroke-width="2" fill="none"/>
			<polygon points="200,44 212,50 200,56" fill="#1d4e89"/>
			<circle cx="255" cy="50" r="38" fill="none" stroke="#0f766e" stroke-width="2"/>
			<text x="255" y="55" text-anchor="middle" font-weight="bold">Driver</text></svg>
			""";

	private Samples() {
	}

	static Document of(Part... parts) {
		return new Document(INFO, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(parts));
	}

	static Part body(Element... content) {
		return new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "Running head", List.of(content));
	}

	static Paragraph p(Inline... content) {
		return new Paragraph(List.of(content));
	}

	static Inline t(String words) {
		return new Inline.Text(words);
	}

	static Image png(String name, int width, int height, boolean seeThrough) {
		BufferedImage image = new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(0x1d4e89));
		graphics.fillOval(width / 8, height / 8, width * 3 / 4, height * 3 / 4);
		graphics.setColor(new Color(0xffb81c));
		graphics.fillRect(width / 3, height / 3, width / 4, height / 4);
		graphics.dispose();
		return new Image(name, Image.Format.PNG, bytes(image, "png"), "A blue disc with a yellow square");
	}

	static byte[] bytes(BufferedImage image, String format) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			if (!ImageIO.write(image, format, out)) {
				throw new IllegalStateException("No writer for " + format);
			}
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A JPEG file in four inks. */
	static byte[] inks() {
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
		for (int x = 0; x < 40; x++) {
			raster.setPixel(x, 10, new int[]{ x * 6, 255 - x * 6, 40, 0 });
		}
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(new IIOImage(raster, null, null));
			stream.flush();
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			writer.dispose();
		}
	}

	static Figure figure(Picture picture, String caption) {
		return new Figure(picture, Inline.text(caption), List.of(), 1);
	}

	static final String LOREM = "Data about care are collected for many reasons, and seldom for yours. Before a pathway can be improved, somebody has to "
			+ "find out what is recorded, where it is kept, who may see it, and what it leaves out. This takes longer than anybody expects. ";

	/** With every kind of element and inline in it. */
	static Document everything() {
		Part cover = new Part(Part.Kind.COVER, Part.Start.NEW_PAGE, false, "",
				List.of(new Heading(1, "Getting the data: ten days of workshops on learning health systems"),
						new Paragraph(Inline.text("Participant handbook"), Paragraph.Style.LEAD),
						new Paragraph("Autumn 2018, Manchester")));
		Part front = new Part(Part.Kind.FRONT, Part.Start.RIGHT_HAND_PAGE, false, "Getting the data",
				List.of(new Element.Contents("Contents", 3), new Element.PageBreak(),
						new Heading(1, Inline.text("About this handbook"), "about"),
						new Paragraph(LOREM)));
		return of(cover, front,
				new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, "Day 1 · What does it take to get the data?", body()),
				new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, true, "Day 1 · Timetable",
						List.of(new Heading(1, Inline.text("Timetable"), "timetable"),
								wideTable())),
				new Part(Part.Kind.BACK, Part.Start.NEW_PAGE, false, "Glossary",
						List.of(new Heading(1, Inline.text("Glossary"), "glossary"),
								new Element.Definition(Inline.text("Cohort"),
										List.of(new Paragraph("A group of people who share something."))),
								new Element.Definition(Inline.text("Code list"),
										List.of(new Paragraph("The codes that together stand for one condition. " + LOREM))))));
	}

	private static List<Element> body() {
		List<Element> body = new ArrayList<>();
		body.add(new Heading(1, Inline.text("What does it take to get the data?"), "day-1"));
		body.add(new Paragraph(Inline.text("By the end of this day you can say who holds the data you need, and on what terms."),
				Paragraph.Style.LEAD));
		body.add(p(t("Plain, "), new Inline.Strong(List.of(t("bold, "), new Inline.Emphasis(List.of(t("bold italic"))))), t(", "),
				new Inline.Emphasis(List.of(t("italic"))), t(", "), new Inline.Struck(List.of(t("struck"))), t(", "),
				new Inline.Code("code <- 1"),
				t(", a "),
				new Inline.Link("https://www.example.org/some/where?with=query",
						List.of(t("link with "), new Inline.Strong(List.of(t("bold"))))),
				t(", a "), new Inline.Jump("glossary", List.of(t("jump to the glossary"))), t(", an icon "),
				new Inline.Icon(png("icon.png", 32, 32, true)), t(" and a note"),
				new Inline.Footnote(
						List.of(new Paragraph("The note's words stand at the foot of the page, however long they are. " + LOREM))),
				t(" in the line. "), new Inline.LineBreak(), t("A new line. " + LOREM)));
		body.add(new Heading(2, Inline.text("Lists"), "lists"));
		body.add(new Paragraph(Inline.text("You need"), Paragraph.Style.LABEL));
		body.add(new ItemList(ItemList.Kind.BULLETS, 1, List.of(List.of(new Paragraph("A question")),
				List.of(new Paragraph("A data set"),
						ItemList.of(ItemList.Kind.BULLETS, List.of(Inline.text("its owner"), Inline.text("its dictionary")))),
				List.of(new Paragraph(LOREM)))));
		body.add(ItemList.of(ItemList.Kind.NUMBERS, List.of(Inline.text("First"), Inline.text("Second, " + LOREM), Inline.text("Third"))));
		body.add(new ItemList(ItemList.Kind.NUMBERS, 9, List.of(List.of(new Paragraph("Nine")), List.of(new Paragraph("Ten")))));
		body.add(
				ItemList.of(ItemList.Kind.BOXES, List.of(Inline.text("Approval asked for"), Inline.text("Data sharing agreement signed"))));
		body.add(new Paragraph(Inline.text("The map is not the territory, and the record is not the patient. " + LOREM),
				Paragraph.Style.QUOTE));
		body.add(new Element.Divider());
		body.add(new Heading(2, "Tables"));
		body.add(new Table(Inline.text("What each register holds"),
				List.of(Column.AUTO, Column.AUTO, new Column(0, Align.RIGHT), new Column(0, Align.CENTRE)), 1,
				List.of(List.of(Cell.header("Register"), Cell.header("Holder"), Cell.header("People"), Cell.header("Linked")),
						List.of(Cell.header("Hospital episodes"), Cell.of("The hospital trust, through its information department"),
								Cell.of("12,345"), Cell.of("yes")),
						List.of(Cell.header("General practice"), Cell.of("The practice"), Cell.of("890"), Cell.of("no")),
						List.of(Cell.header("Deaths"), Cell.of("The statistics office"), Cell.of("77"), Cell.of("yes")))));
		body.add(new Table(List.of(), List.of(new Column(2, Align.LEFT), new Column(3, Align.LEFT), new Column(3, Align.LEFT)), 1,
				List.of(List.of(Cell.header("Risk"), Cell.header("What would you do?"), Cell.header("Who decides?")),
						List.of(Cell.of("Small numbers"), Cell.of(""), Cell.of("")),
						List.of(Cell.of("Free text"), Cell.of(""), Cell.of("")))));
		body.add(new Heading(2, "Pictures"));
		body.add(new Paragraph("A small one keeps its size, a large one is made to fit, a drawing stays sharp."));
		body.add(figure(new Picture.OfImage(png("small.png", 160, 120, false)), "Small, at its natural size"));
		body.add(new Figure(new Picture.OfImage(png("large.png", 1600, 900, true)), Inline.text("Large, at half the width"),
				Inline.text("Example Trust, CC BY 4.0"), 0.5));
		body.add(figure(new Picture.OfDrawing(new Drawing(SVG, 300, 120, "An aim with a driver")), "A drawing"));
		body.add(figure(
				new Picture.OfImage(new Image("driver.svg", Image.Format.SVG, SVG.getBytes(StandardCharsets.UTF_8), "The same as a file")),
				""));
		body.add(figure(new Picture.Missing("A map of registers", "media/map.png is not in the programme folder."), "The map"));
		body.add(new Heading(3, "Program text"));
		body.add(new Element.Listing("R", List.of("library(dplyr)", "", "episodes |>", "\tfilter(admitted >= as.Date(\"2018-01-01\"), "
				+ "discharged <= as.Date(\"2018-12-31\"), !is.na(nhs_number), method == \"emergency\") |>", "\tcount(ward)"), true));
		body.add(new Heading(2, "Side by side"));
		body.add(new Columns(List.of(
				new Columns.Column(2, List.of(figure(new Picture.OfDrawing(new Drawing(SVG, 300, 120, "The drawing again")), ""),
						new Paragraph(Inline.text("1"), Paragraph.Style.SMALL))),
				new Columns.Column(1, List.of(new Element.WritingSpace(4))),
				new Columns.Column(1, List.of()))));
		body.add(new Heading(2, "Boxes"));
		for (Box.Kind kind : Box.Kind.values()) {
			body.add(new Box(kind, kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.UK).replace('_', ' '),
					kind.ordinal() % 2 == 0 ? Inline.text("With a title") : List.of(),
					List.of(new Paragraph(LOREM), ItemList.of(ItemList.Kind.BULLETS, List.of(Inline.text("one"), Inline.text("two"))))));
		}
		body.add(new Box(Box.Kind.EXERCISE, "Exercise", Inline.text("Write it down"),
				List.of(new Paragraph("Which register would you ask for first, and why?"), new Element.WritingSpace(5))));
		body.add(new Heading(4, "Small print"));
		body.add(new Paragraph(Inline.text("Marks that are not in every font: ✓ ✗ ☐ → ⇒ ≤ ≠ ½ ² ₂ 日本 🙂 é ł Ω."), Paragraph.Style.SMALL));
		body.add(p(t(
				"A long address breaks: https://www.example.org/a/very/long/address/that/does/not/fit/on/one/line/however/hard/you/try/and/goes/on.html")));
		body.add(new Element.WritingSpace(3));
		return body;
	}

	/** A deck with every kind of slide, and everything on them that the arranger places. */
	static Deck everySlide() {
		ItemList bullets = new ItemList(ItemList.Kind.BULLETS, 1, List.of(List.of(new Paragraph("What is recorded, and by whom")),
				List.of(new Paragraph("Where it is kept"),
						ItemList.of(ItemList.Kind.BULLETS, List.of(Inline.text("the trust"), Inline.text("the region")))),
				List.of(p(t("Who may see it: "), new Inline.Link("https://www.example.org", List.of(t("the rules")))))));
		Table table = new Table(Inline.text("Registers"), List.of(Column.AUTO, Column.AUTO, new Column(0, Align.RIGHT)), 1,
				List.of(List.of(Cell.header("Register"), Cell.header("Holder"), Cell.header("People")),
						List.of(Cell.header("Episodes"), Cell.of("The trust"), Cell.of("12,345")),
						List.of(Cell.header("Deaths"), Cell.of("Statistics office"), Cell.of("77"))));
		List<Slide> slides = List.of(
				new Slide(Layout.TITLE, "Getting the data", List.of(new Paragraph("Day 1, Manchester")), List.of(), "start"),
				new Slide(Layout.SECTION, "What is there?", List.of(new Paragraph("Forty minutes")), List.of(), ""),
				new Slide(Layout.CONTENT, "Three questions to ask of any register before you ask for its data", List.of(bullets),
						List.of(new Paragraph("Ask the room first."), new Heading(3, "If late"), new Paragraph("Leave out the region.")),
						"questions"),
				new Slide(Layout.CONTENT, "Registers", List.of(table), List.of(), ""),
				new Slide(Layout.CONTENT, "A picture with words",
						List.of(new Paragraph("What you see is a disc."),
								figure(new Picture.OfImage(png("large.png", 800, 600, true)), "A disc")),
						List.of(), ""),
				new Slide(Layout.CONTENT, "A drawing alone",
						List.of(figure(new Picture.OfDrawing(new Drawing(SVG, 300, 120, "An aim with a driver")), "")),
						List.of(), ""),
				new Slide(Layout.CONTENT, "Program text",
						List.of(new Element.Listing("R", List.of("library(dplyr)", "episodes |>", "\tcount(ward)"), true)),
						List.of(), ""),
				new Slide(Layout.CONTENT, "Exercise", List.of(new Box(Box.Kind.EXERCISE, "Exercise", Inline.text("Whose data?"),
						List.of(ItemList.of(ItemList.Kind.NUMBERS, List.of(Inline.text("Read the case"), Inline.text("Name the owner"))),
								ItemList.of(ItemList.Kind.BOXES, List.of(Inline.text("done ✓")))))),
						List.of(), ""),
				new Slide(Layout.CONTENT, "Missing", List.of(figure(new Picture.Missing("A map", "It is not there."), "The map"),
						p(t("Back to "), new Inline.Jump("questions", List.of(t("the questions"))))), List.of(), ""));
		return new DeckFitter().fit(new Deck(INFO, Themes.NEUTRAL, FixedWords.ENGLISH, slides));
	}

	private static Table wideTable() {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.header("Time"), Cell.header("Monday"), Cell.header("Tuesday"), Cell.header("Wednesday"),
				Cell.header("Thursday"),
				Cell.header("Friday")));
		for (int hour = 9; hour < 40; hour++) {
			rows.add(List.of(Cell.header(hour + ":00"), Cell.of("Welcome and introductions"), Cell.of("Information governance"),
					Cell.of("Curation"),
					Cell.of("Interpretation of the results with those who recorded them"), Cell.of("Show and tell")));
		}
		return new Table(Inline.text("The week"), List.of(Column.AUTO, Column.AUTO, Column.AUTO, Column.AUTO, Column.AUTO, Column.AUTO), 1,
				rows);
	}
}
