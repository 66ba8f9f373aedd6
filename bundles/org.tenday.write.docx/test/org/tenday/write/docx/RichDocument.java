package org.tenday.write.docx;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import org.tenday.document.Document;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Contents;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Divider;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.ItemList.Kind;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.PageBreak;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Paragraph.Style;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.FixedWords;
import org.tenday.document.Image;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Themes;

/** A document with everything that can stand on a page. */
final class RichDocument {

	static final Info INFO = new Info("Getting the data", "Participant handbook", "A. Trainer & Co", Locale.UK,
			"Version 3, 22 November 2026, 1a2b3c4d", Instant.parse("2026-11-22T00:00:00Z"));

	static final Map<String, Integer> PAGES = Map.of("contents", 3, "day-1", 5, "sources", 5, "lists", 6, "programs", 7, "tables", 8,
			"pictures", 10,
			"boxes", 12, "day-2", 15, "glossary", 17);

	private static final String SENTENCES = "A learning health system takes what happens in care every day, turns it into data, turns the data into "
			+ "knowledge, and brings the knowledge back into care. Each turn of that cycle needs people who can talk to one another. Clinicians know "
			+ "what a code meant on the day it was entered. Analysts know what it will be taken to mean.";

	private RichDocument() {
	}

	static Document document() {
		return new Document(INFO, Themes.NEUTRAL, FixedWords.ENGLISH, List.of(
				new Part(Part.Kind.COVER, Part.Start.NEW_PAGE, false, "",
						List.of(new Heading(1, "Getting the data"), new Heading(2, "Participant handbook"),
								new Paragraph("Ten days for the health service"))),
				new Part(Part.Kind.FRONT, Part.Start.RIGHT_HAND_PAGE, false, "Getting the data", List.of(new Contents("Contents", 2))),
				new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, "Day 1", dayOne()),
				new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, true, "Day 1, timetable",
						List.of(heading(2, "A wide timetable", "day-2"), timetable())),
				new Part(Part.Kind.BACK, Part.Start.RIGHT_HAND_PAGE, false, "Glossary", back())));
	}

	private static List<Element> dayOne() {
		List<Element> all = new ArrayList<>();
		all.add(heading(1, "Day 1: what does it take?", "day-1"));
		all.add(new Paragraph(Inline.text("Where data about care comes from, and what it takes to get it."), Style.LEAD));
		all.add(heading(2, "Three sources", "sources"));
		all.add(new Paragraph(List.of(new Inline.Text(SENTENCES), new Inline.Footnote(List.of(new Paragraph(List.of(new Inline.Text("See "),
				new Inline.Link("https://www.hdruk.ac.uk/a page", Inline.text("the gateway")), new Inline.Text(" for more."))))))));
		all.add(new Paragraph(List.of(new Inline.Text("Words can be "), new Inline.Strong(Inline.text("strong")), new Inline.Text(", "),
				new Inline.Emphasis(List.of(new Inline.Text("stressed, "), new Inline.Strong(Inline.text("both")))), new Inline.Text(", "),
				new Inline.Struck(Inline.text("struck out")), new Inline.Text(", or "), new Inline.Code("code()"),
				new Inline.Text("; they lead "),
				new Inline.Link("https://www.england.nhs.uk/", Inline.text("elsewhere")), new Inline.Text(" or to "),
				new Inline.Jump("glossary", Inline.text("the glossary")), new Inline.Text(","), new Inline.LineBreak(),
				new Inline.Text("and here is "), new Inline.Icon(image("icon.png", 64, 64, "a small mark")),
				new Inline.Text(" an icon."))));
		all.add(new Paragraph(Inline.text("What gets measured gets managed."), Style.QUOTE));
		all.add(new Paragraph(Inline.text("What you need"), Style.LABEL));
		all.add(bullets("A question", "A data set", "A friend"));
		all.add(new Paragraph(Inline.text("Open Government Licence v3.0"), Style.SMALL));
		all.add(new Divider());
		all.add(heading(2, "Lists", "lists"));
		all.addAll(lists());
		all.add(new PageBreak());
		all.add(heading(2, "Programs", "programs"));
		all.add(new Paragraph("Count them by year:"));
		all.add(new Listing("R", List.of("library(dplyr)", "", "admissions <- episodes |>",
				"  filter(diagnosis == \"J44\", emergency == TRUE, discharge_date >= as.Date(\"2024-04-01\"), age >= 18) |>",
				"  count(year)"), true));
		all.add(new Paragraph(SENTENCES));
		all.add(heading(2, "Tables", "tables"));
		all.add(table(30));
		all.add(heading(2, "Pictures", "pictures"));
		all.addAll(pictures());
		all.add(heading(2, "Boxes", "boxes"));
		all.addAll(boxes());
		return all;
	}

	private static List<Element> lists() {
		ItemList letters = new ItemList(Kind.NUMBERS, 1,
				List.of(List.of(new Paragraph("first of the second level")), List.of(new Paragraph("second"))));
		ItemList deep = new ItemList(Kind.BULLETS, 1, List.of(List.of(new Paragraph("level two"), new ItemList(Kind.BULLETS, 1,
				List.of(List.of(new Paragraph("level three"), bullets("level four")))))));
		return List.of(
				new ItemList(Kind.NUMBERS, 1, List.of(List.of(new Paragraph("Open the file. " + SENTENCES), letters),
						List.of(new Paragraph("Look at it:"), new Listing("", List.of("head(file)"), false),
								new Paragraph("What do you see?")),
						List.of(new Paragraph("Close it."), smallTable()))),
				new Paragraph("A list that begins with four:"),
				new ItemList(Kind.NUMBERS, 4, List.of(List.of(new Paragraph("four")), List.of(new Paragraph("five")))),
				new Paragraph("Another one:"),
				new ItemList(Kind.BULLETS, 1,
						List.of(List.of(new Paragraph("level one"), deep), List.of(new Paragraph("level one again")))),
				new Paragraph("Tick what is done:"), ItemList.of(Kind.BOXES, List.of(Inline.text("Registered"), Inline.text("Signed in"))));
	}

	private static List<Element> pictures() {
		return List.of(new Paragraph(SENTENCES),
				new Figure(new Picture.OfImage(image("circle.png", 1600, 900, "A pale circle on blue")), Inline.text("A circle"),
						Inline.text("drawn for this test, CC BY 4.0"), 1),
				new Figure(new Picture.OfImage(image("small.png", 200, 100, "A small circle")), List.of(), List.of(), 1),
				new Figure(new Picture.OfDrawing(drawing()), Inline.text("A cycle of three steps"), List.of(), 0.7),
				new Figure(
						new Picture.OfImage(new Image("care.svg", Image.Format.SVG, drawing().svg().getBytes(StandardCharsets.UTF_8),
								"The same cycle")),
						Inline.text("The same from a file"), List.of(), 0.4),
				new Figure(new Picture.Missing("The ward at night", "The file media/ward.png is missing."), Inline.text("The ward"),
						List.of(), 1),
				new Figure(new Picture.OfImage(new Image("broken.png", Image.Format.PNG, new byte[]{ 1, 2, 3 }, "Nothing")), List.of(),
						List.of(), 1));
	}

	private static List<Element> boxes() {
		List<Element> all = new ArrayList<>();
		for (Box.Kind kind : Box.Kind.values()) {
			String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
			all.add(new Box(kind, name, List.of(), List.of(new Paragraph(SENTENCES))));
		}
		all.add(new Box(Box.Kind.EXERCISE, "Exercise", Inline.text("Clean the dates"),
				List.of(new Paragraph("In pairs, open the file and find:"), bullets("dates in the future", "dates before birth"),
						smallTable(),
						new Figure(new Picture.OfImage(image("circle.png", 400, 200, "A circle")), Inline.text("In a box"), List.of(), 1),
						new Listing("R", List.of("head(x)"), false), new Paragraph("Write down what you found:"), new WritingSpace(4),
						new Box(Box.Kind.TIP, "Hint", List.of(), List.of(new Paragraph("Sort them first."))))));
		all.add(new Columns(List.of(
				new Columns.Column(2, List.of(new Figure(new Picture.OfDrawing(drawing()), List.of(), List.of(), 1),
						new Paragraph(Inline.text("Beside the lines"), Paragraph.Style.SMALL))),
				new Columns.Column(1, List.of(new WritingSpace(4))), new Columns.Column(1, List.of()))));
		all.add(new Paragraph("After the boxes, room to write:"));
		all.add(new WritingSpace(3));
		return all;
	}

	private static List<Element> back() {
		return List.of(heading(1, "Glossary", "glossary"),
				new Definition(Inline.text("Cohort"), List.of(new Paragraph("People who share something, followed over time."))),
				new Definition(Inline.text("Code list"), List.of(new Paragraph(SENTENCES), bullets("one", "two"))));
	}

	static Heading heading(int level, String text, String anchor) {
		return new Heading(level, Inline.text(text), anchor);
	}

	static ItemList bullets(String... items) {
		return ItemList.of(Kind.BULLETS, List.of(items).stream().map(Inline::text).toList());
	}

	static Table table(int rows) {
		List<List<Cell>> all = new ArrayList<>();
		all.add(List.of(Cell.header("Code"), Cell.header("What it means"), Cell.header("Patients")));
		for (int row = 1; row <= rows; row++) {
			all.add(List.of(Cell.of("J44." + row),
					new Cell(List.of(new Paragraph("Chronic obstructive pulmonary disease, kind " + row), bullets("with a list", "in it")),
							false),
					Cell.of("1," + (100 + row))));
		}
		return new Table(Inline.text("Codes in use"), List.of(Column.AUTO, Column.AUTO, new Column(0, Align.RIGHT)), 1, all);
	}

	private static Table smallTable() {
		return new Table(List.of(), List.of(Column.AUTO, new Column(0, Align.CENTRE)), 1,
				List.of(List.of(Cell.header("Day"), Cell.header("Rooms")),
						List.of(new Cell(List.of(new Paragraph("Monday")), true), Cell.of("2"))));
	}

	private static Table timetable() {
		List<Column> columns = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		for (int day = 1; day <= 10; day++) {
			columns.add(new Column(1, Align.LEFT));
			head.add(Cell.header("Day " + day));
			row.add(Cell.of("Introduction and interpretation"));
		}
		return new Table(List.of(), columns, 1, List.of(head, row, row));
	}

	static Image image(String name, int width, int height, String alt) {
		return new Image("media/" + name, Image.Format.PNG, picture(width, height, "png"), alt);
	}

	static byte[] picture(int width, int height, String format) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, new Color(0x1d4e89), width, height, new Color(0x9fb3c8)));
		graphics.fillRect(0, 0, width, height);
		graphics.setPaint(new Color(0xeef2f7));
		graphics.fillOval(width / 2 - height / 4, height / 4, height / 2, height / 2);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	static Drawing drawing() {
		return new Drawing("""
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120" width="300" height="120">
				  <rect x="10" y="30" width="80" height="60" rx="8" fill="#eef2f7" stroke="#1d4e89" stroke-width="2"/>
				  <rect x="110" y="30" width="80" height="60" rx="8" fill="#eef2f7" stroke="#1d4e89" stroke-width="2"/>
				  <rect x="210" y="30" width="80" height="60" rx="8" fill="#eef2f7" stroke="#1d4e89" stroke-width="2"/>
				  <g font-family="Arial, sans-serif" font-size="12" text-anchor="middle" fill="#1f2933">
				    <text x="50" y="64">Care</text><text x="150" y="64">Data</text><text x="250" y="64">Knowledge</text>
				  </g>
				</svg>
				""", 225, 90, "Care leads to data, data to knowledge");
	}
}
