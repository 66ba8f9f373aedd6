package org.tenday.write.pptx;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.tenday.document.Deck;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.ItemList.Kind;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Paragraph.Style;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.FixedWords;
import org.tenday.document.Image;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Slide.Layout;
import org.tenday.document.Themes;

/** A deck with everything that can stand on a slide. */
final class RichDeck {

	static final Info INFO = new Info("Getting the data", "Slides", "A. Trainer", Locale.UK, "Version 3, 22 November 2026, 1a2b3c4d",
			Instant.parse("2026-11-22T00:00:00Z"));

	private static final String LONG = "A learning health system takes what happens in care every day, turns it into data, turns the data into knowledge, "
			+ "and brings the knowledge back into care. Each turn of that cycle needs people who can talk to one another. "
			+ "Clinicians know what a code meant on the day it was entered. Analysts know what it will be taken to mean. "
			+ "Without both, a data set is a pile of numbers. With both, it can change what happens to the next patient. "
			+ "Begin with one question that somebody on the ward has asked. Follow it through the whole cycle before you ask a second one.";

	private RichDeck() {
	}

	static Deck deck() {
		return new Deck(INFO, Themes.NEUTRAL, FixedWords.ENGLISH, slides());
	}

	private static List<Slide> slides() {
		List<Slide> slides = new ArrayList<>();
		slides.add(new Slide(Layout.TITLE, "Getting the data", List.of(new Paragraph(Inline.text("Day 1: what does it take?"), Style.LEAD),
				new Paragraph("Learning health systems for the health service")), List.of(new Paragraph("Welcome everybody.")), "start"));
		slides.add(new Slide(Layout.SECTION, "Where data comes from", List.of(new Paragraph("Forty minutes, in pairs")), List.of(),
				"section-1"));
		slides.add(content("Three sources", new Paragraph("Data about care comes from:"),
				bullets("Primary care records", "Hospital episodes",
						"Registries and audits"),
				new Paragraph(List.of(new Inline.Text("See "),
						new Inline.Link("https://www.hdruk.ac.uk/a page", Inline.text("the gateway")), new Inline.Text(" or go back to "),
						new Inline.Jump("start", Inline.text("the start")), new Inline.Text(", press "), new Inline.Code("F5"),
						new Inline.Text(", or "), new Inline.Struck(Inline.text("guess")), new Inline.LineBreak(),
						new Inline.Strong(Inline.text("never guess")), new Inline.Footnote(List.of(new Paragraph("Really not")))))));
		slides.add(content("Nested lists", nested()));
		slides.add(content("A long story", new Paragraph(LONG), new Paragraph(LONG)));
		slides.add(content("Counting admissions", new Paragraph("Count them by year:"), new Listing("R", List.of("library(dplyr)", "",
				"admissions <- episodes |>",
				"  filter(diagnosis == \"J44\", emergency == TRUE, discharge_date >= as.Date(\"2024-04-01\")) |>",
				"  count(year)"), true)));
		slides.add(content("A long program", program()));
		slides.add(content("A table", table(4)));
		slides.add(content("A long table", table(24)));
		slides.add(content("A wide table", wideTable()));
		slides.add(content("A picture by itself", figure(1600, 900)));
		slides.add(content("A tall picture and words", new Paragraph("What do you see in this picture?"), bullets("A gradient", "A circle"),
				figure(500, 700)));
		slides.add(content("A wide picture and words", new Paragraph("The pathway from the front door to discharge:"), figure(1800, 500)));
		slides.add(content("A drawing", new Figure(new Picture.OfDrawing(drawing()), Inline.text("A cycle of three steps"),
				Inline.text("drawn for this test, CC BY 4.0"), 1)));
		slides.add(content("Exercise", new Box(Box.Kind.EXERCISE, "Exercise", Inline.text("Clean the dates"), List.of(
				new Paragraph("In pairs, open the file and find:"),
				bullets("dates in the future", "dates before birth", "dates of two kinds"),
				new Paragraph("You have 10 minutes.")))));
		slides.add(content("A picture that is not there",
				new Figure(new Picture.Missing("The ward at night", "The file media/ward.png is missing."),
						Inline.text("The ward"), List.of(), 1)));
		slides.add(content("Three sources", new Paragraph("A title that was there before.")));
		slides.add(content("Only a title"));
		slides.add(new Slide(Layout.CONTENT, "What the trainer says", List.of(new Paragraph("Look at the notes.")),
				List.of(new Element.Heading(3, "Ask first"), bullets("Who has used a registry?", "What for?"), table(3),
						new Paragraph("Then go on.")),
				""));
		return slides;
	}

	private static Slide content(String title, Element... body) {
		return new Slide(Layout.CONTENT, title, List.of(body), List.of(), "");
	}

	static ItemList bullets(String... items) {
		return ItemList.of(Kind.BULLETS, List.of(items).stream().map(Inline::text).toList());
	}

	private static ItemList nested() {
		ItemList inner = new ItemList(Kind.NUMBERS, 3, List.of(List.of(new Paragraph("third of all")), List.of(new Paragraph("fourth"))));
		ItemList boxes = ItemList.of(Kind.BOXES, List.of(Inline.text("to be ticked"), Inline.text("and this too")));
		return new ItemList(Kind.BULLETS, 1, List.of(List.of(new Paragraph("First, with numbers below"), inner),
				List.of(new Paragraph("Second, of two paragraphs"), new Paragraph("of which this is the other")),
				List.of(new Paragraph("Third"), boxes)));
	}

	private static Listing program() {
		List<String> lines = new ArrayList<>();
		for (int step = 1; step <= 9; step++) {
			lines.add("step_" + step + " <- function(x) {");
			lines.add("  x + " + step);
			lines.add("}");
			lines.add("");
		}
		return new Listing("R", lines, true);
	}

	static Table table(int rows) {
		List<List<Cell>> all = new ArrayList<>();
		all.add(List.of(Cell.header("Code"), Cell.header("What it means"), Cell.header("Patients")));
		for (int row = 1; row <= rows; row++) {
			all.add(List.of(Cell.of("J44." + row), Cell.of("Chronic obstructive pulmonary disease, kind " + row),
					Cell.of("1," + (100 + row))));
		}
		return new Table(Inline.text("Codes in use"), List.of(Table.Column.AUTO, Table.Column.AUTO, new Table.Column(0, Table.Align.RIGHT)),
				1, all);
	}

	private static Table wideTable() {
		List<Cell> head = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		for (String name : List.of("Organisation", "Responsibility", "Authorisation", "Documentation", "Communication", "Implementation")) {
			head.add(Cell.header(name));
			row.add(Cell.of(name.toLowerCase(Locale.ROOT) + " of care"));
		}
		return new Table(List.of(), head.stream().map(cell -> Table.Column.AUTO).toList(), 1, List.of(head, row));
	}

	static Figure figure(int width, int height) {
		return new Figure(new Picture.OfImage(new Image("media/circle.png", Image.Format.PNG, png(width, height), "A pale circle on blue")),
				Inline.text("A circle"), List.of(), 1);
	}

	static byte[] png(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, new Color(0x1d4e89), width, height, new Color(0x9fb3c8)));
		graphics.fillRect(0, 0, width, height);
		graphics.setPaint(new Color(0xeef2f7));
		graphics.fillOval(width / 2 - height / 4, height / 4, height / 2, height / 2);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
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
