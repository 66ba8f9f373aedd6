package org.tenday.write.html;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.tenday.document.Document;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Contents;
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

/** A small document with everything that can stand on a page. */
final class Everything {

	static final Info INFO = new Info("Getting the data", "Participant handbook", "A. Trainer & Co", Locale.UK,
			"Version 3, 22 November 2026, 1a2b3c4d", Instant.parse("2026-11-22T00:00:00Z"));

	/** One grey point. */
	static final Image DOT = new Image("media/dot.png", Image.Format.PNG, Base64.getDecoder().decode(
			"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="), "A grey dot");

	static final Drawing CYCLE = new Drawing("""
			<?xml version="1.0"?>
			<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 30 12" width="30" height="12">
			  <title>Only for the drawing program</title>
			  <defs><linearGradient id="shade"><stop offset="0" stop-color="#fff"/></linearGradient><circle id="dot" r="2"/></defs>
			  <rect x="1" y="1" width="8" height="8" fill="url(#shade)" style="stroke: url('#shade')" class="box"/>
			  <use xlink:href="#dot" x="20" y="4"/><text x="3" y="5">Care &amp; data</text>
			</svg>
			""", 225, 90, "Care leads to data");

	private Everything() {
	}

	static Document document() {
		return document(INFO, List.of(
				new Part(Part.Kind.COVER, Part.Start.NEW_PAGE, false, "",
						List.of(new Heading(1, "Getting the data"), new Paragraph(Inline.text("Ten days"), Style.LEAD))),
				new Part(Part.Kind.FRONT, Part.Start.NEW_PAGE, false, "", List.of(new Contents("What is in it", 2))),
				new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, "Day 1", dayOne()),
				new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, true, "Day 1", List.of(heading(2, "Tables", "tables"), table(), bare())),
				new Part(Part.Kind.BACK, Part.Start.NEW_PAGE, false, "Glossary", back())));
	}

	static Document document(Info info, List<Part> parts) {
		return new Document(info, Themes.NEUTRAL, FixedWords.ENGLISH, parts);
	}

	/** A document of one part without a cover. */
	static Document of(Element... elements) {
		return document(INFO, List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", List.of(elements))));
	}

	static Heading heading(int level, String text, String anchor) {
		return new Heading(level, Inline.text(text), anchor);
	}

	private static List<Element> dayOne() {
		List<Element> all = new ArrayList<>();
		all.add(heading(1, "Day 1: what does it take?", "day-1"));
		all.add(new Paragraph(Inline.text("Where data come from."), Style.LEAD));
		all.add(heading(2, "Words", "words"));
		all.add(new Paragraph(List.of(new Inline.Text("A note"),
				new Inline.Footnote(List.of(new Paragraph(List.of(new Inline.Text("See "),
						new Inline.Link("https://www.hdruk.ac.uk/a page", Inline.text("the gateway")),
						new Inline.Footnote(List.of(new Paragraph("A note on the note."))))))),
				new Inline.Text(", "), new Inline.Strong(Inline.text("strong")), new Inline.Text(", "),
				new Inline.Emphasis(List.of(new Inline.Text("stressed, "), new Inline.Strong(Inline.text("both")))), new Inline.Text(", "),
				new Inline.Struck(Inline.text("struck")), new Inline.Text(", "), new Inline.Code("a < b && c"), new Inline.Text(", "),
				new Inline.Jump("glossary", Inline.text("the glossary")), new Inline.Text(", "),
				new Inline.Jump("nowhere", Inline.text("nowhere")), new Inline.LineBreak(), new Inline.Icon(DOT.withAlt("a mark")),
				new Inline.Link("https://example.org/", Inline.text("https://example.org/")))));
		all.add(new Paragraph(Inline.text("What gets measured gets managed."), Style.QUOTE));
		all.add(new Paragraph(Inline.text("What you need"), Style.LABEL));
		all.add(ItemList.of(Kind.BULLETS, List.of(Inline.text("A question"), Inline.text("A friend"))));
		all.add(new ItemList(Kind.NUMBERS, 4, List.of(List.of(new Paragraph("four"), new Paragraph("and more")),
				List.of(new Paragraph("five"), ItemList.of(Kind.NUMBERS, List.of(Inline.text("within")))))));
		all.add(new ItemList(Kind.BOXES, 1, List.of(List.of(new Paragraph("Registered")),
				List.of(new Paragraph("Signed in:"), new WritingSpace(1)), List.of(new Divider()))));
		all.add(new Paragraph(Inline.text("Open Government Licence v3.0"), Style.SMALL));
		all.add(new Divider());
		all.add(new Listing("R", List.of("a <- 1", "", "\tb"), true, 41));
		all.add(new Listing("", List.of("plain"), false));
		all.add(new PageBreak());
		all.add(heading(2, "Pictures", "pictures"));
		all.add(new Figure(new Picture.OfImage(DOT), Inline.text("A dot"), Inline.text("drawn for this, CC0"), 0.5));
		all.add(new Figure(new Picture.OfDrawing(CYCLE), Inline.text("A cycle"), List.of(), 1));
		all.add(new Figure(new Picture.OfDrawing(CYCLE), List.of(), List.of(), 1));
		all.add(new Figure(new Picture.OfImage(new Image("care.svg", Image.Format.SVG,
				CYCLE.svg().getBytes(StandardCharsets.UTF_8), "")), List.of(), List.of(), 1));
		all.add(new Figure(new Picture.Missing("The ward", "There is no file media/ward.png."), Inline.text("A ward"), List.of(), 1));
		all.add(new Figure(new Picture.OfImage(new Image("broken.png", Image.Format.PNG, new byte[]{ 1, 2 }, "Nothing")), List.of(),
				List.of(), 1));
		for (Box.Kind kind : Box.Kind.values()) {
			all.add(new Box(kind, kind.name().toLowerCase(Locale.ROOT), List.of(), List.of(new Paragraph("In it."))));
		}
		all.add(new Box(Box.Kind.EXERCISE, "Exercise", Inline.text("Clean the dates"),
				List.of(heading(3, "Steps", ""), new Paragraph("Find them."), new WritingSpace(2))));
		all.add(new Columns(List.of(new Columns.Column(1, List.of(new Paragraph("Left"))),
				new Columns.Column(2.5, List.of(new Paragraph("Right"))))));
		return all;
	}

	private static Table table() {
		return new Table(Inline.text("Codes in use"),
				List.of(new Column(1, Align.LEFT), new Column(2, Align.CENTRE), new Column(1, Align.RIGHT)),
				1, List.of(List.of(new Cell(List.of(), true), Cell.header("Meaning"), Cell.header("Patients")),
						List.of(Cell.header("J44"), new Cell(List.of(new Paragraph("COPD"), new Paragraph("all kinds")), false),
								Cell.of("1,100")),
						List.of(Cell.header("J45"), Cell.of("Asthma"), Cell.of(""))));
	}

	private static Table bare() {
		return new Table(List.of(), List.of(Column.AUTO), 0, List.of(List.of(Cell.of("alone"))));
	}

	private static List<Element> back() {
		return List.of(heading(1, "Glossary", "glossary"),
				new Definition(Inline.text("Cohort"), List.of(new Paragraph("People who share something."))),
				new Definition(Inline.text("Code list"), List.of(new Paragraph("One"), new Paragraph("Two"))), new Paragraph("The end."));
	}
}
