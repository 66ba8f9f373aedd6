package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tenday.document.Drawing;
import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficePictures;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads what stands on one slide. */
final class SlideReader {

	private static final int LONGEST_TITLE = 120;
	private static final int MOST_SUBTITLES = 3;

	private final SlideSource source;
	private final Locale language;
	private final Styles styles;
	private final OfficeReport report;
	private final Set<String> feet;
	private final TextReader texts;
	private final TableReader tables;
	private final PictureReader pictures;
	private final String place;
	private boolean rightToLeft;
	private int drawn;

	/**
	 * @param feet takes what the feet of slides say
	 */
	SlideReader(DeckFile deck, SlideSource source, OfficePictures pictures, OfficeReport report, Set<String> feet) throws ImportException {
		this.source = source;
		language = deck.language();
		this.report = report;
		this.feet = feet;
		place = source.place();
		styles = deck.styles(source.part());
		texts = new TextReader(source.part(), styles, report, place);
		tables = new TableReader(texts, report, place);
		this.pictures = new PictureReader(source.part(), pictures, deck.width(), texts, report, place);
	}

	/** Reads it. */
	ReadSlide read(List<Piece> notes) throws ImportException {
		Xml xml = source.part().xml();
		Xml tree = xml.at("p:cSld", "p:spTree").orElse(Alternatives.NOTHING);
		rightToLeft = isRightToLeft(tree);
		String title = "";
		List<Shape> shapes = new ArrayList<>();
		for (Xml shape : Shape.in(tree)) {
			Optional<Placeholder> placeholder = Shape.placeholder(shape);
			String words = shape.child("p:txBody").map(TextReader::plain).orElse("");
			if (placeholder.filter(Placeholder::isFoot).isPresent()) {
				feet.add(words);
			} else if (title.isEmpty() && placeholder.filter(Placeholder::isTitle).isPresent() && !words.isEmpty()) {
				title = title(shape);
			} else {
				shapes.add(new Shape(shape, Shape.ownFrame(shape).or(() -> placeholder.flatMap(styles::frame))));
			}
		}
		shapes = ShapeOrder.of(shapes, rightToLeft);
		Optional<Shape> instead = title.isEmpty() ? titleAmong(shapes) : Optional.empty();
		if (instead.isPresent()) {
			title = title(instead.get().xml());
			shapes.remove(instead.get());
			report.add(place, "The slide has no title of its own; “%s” is taken for it.".formatted(title));
		}
		List<Piece> body = new ArrayList<>();
		for (Shape shape : shapes) {
			body.addAll(pieces(shape.xml(), ""));
		}
		if (title.isEmpty() && !body.isEmpty()) {
			report.add(place, "The slide has no title: give it one.");
		}
		reportRest(xml);
		return new ReadSlide(source, title, opens(tree), xml.attribute("show").matches("0|false"), body, notes);
	}

	/** Whether the slide is one that begins something: by its layout, or by the line or two below its title. */
	private boolean opens(Xml tree) {
		return styles.layoutType().equals("title") || styles.layoutType().equals("secHead")
				|| Shape.in(tree).stream()
						.anyMatch(shape -> Shape.placeholder(shape).filter(each -> each.type().equals("subTitle")).isPresent()
								&& shape.all("a:p").filter(paragraph -> paragraph.has("a:t")).count() <= MOST_SUBTITLES);
	}

	private String title(Xml shape) throws ImportException {
		List<String> lines = new ArrayList<>();
		for (List<Run> line : texts.lines(shape.child("p:txBody").orElse(Alternatives.NOTHING))) {
			lines.add(Run.plainText(line));
		}
		return String.join(" ", lines).replaceAll("\\s+", " ").strip();
	}

	private static boolean isRightToLeft(Xml tree) {
		List<Xml> paragraphs = tree.all("a:p").filter(paragraph -> paragraph.has("a:t")).toList();
		long turned = paragraphs.stream().filter(paragraph -> paragraph.child("a:pPr").filter(each -> each.isTrue("rtl")).isPresent())
				.count();
		return turned * 2 > paragraphs.size();
	}

	/** The text that looks like a title though it is none: one short line on top, larger than all others. */
	private Optional<Shape> titleAmong(List<Shape> shapes) {
		List<Shape> words = shapes.stream().filter(shape -> shape.xml().is("p:sp") && !plain(shape.xml()).isEmpty()).toList();
		return words.stream().findFirst().filter(first -> {
			long lines = first.xml().all("a:p").filter(paragraph -> paragraph.has("a:t")).count();
			return lines == 1 && plain(first.xml()).length() <= LONGEST_TITLE
					&& words.stream().allMatch(other -> other == first || size(other.xml()) < size(first.xml()));
		});
	}

	private static String plain(Xml shape) {
		return shape.child("p:txBody").map(TextReader::plain).orElse("");
	}

	/** The largest size of its letters that it says itself, in hundredths of a point. */
	private static long size(Xml shape) {
		return shape.all("a:rPr").mapToLong(properties -> properties.number("sz").orElse(0L)).max().orElse(0);
	}

	private List<Piece> pieces(Xml shape, String groupAlt) throws ImportException {
		String alt = Shape.alt(shape).isEmpty() ? groupAlt : Shape.alt(shape);
		return switch (shape.name()) {
		case "p:sp" -> words(shape);
		case "p:pic" -> pictures.read(shape, shape.child("p:blipFill"), alt);
		case "p:grpSp" -> group(shape, alt);
		case "p:graphicFrame" -> frame(shape, alt);
		case "p:contentPart" -> {
			report.add(place, "Handwriting is left out.");
			yield List.of();
		}
		case "p:cxnSp" -> {
			drawn(shape);
			yield List.of();
		}
		default -> unknown(shape, shape.name());
		};
	}

	/** What nobody knows how to read may have words all the same, which are worth more than what holds them. */
	private List<Piece> unknown(Xml shape, String kind) throws ImportException {
		List<Piece> pieces = new ArrayList<>();
		for (Xml paragraph : shape.all("a:p").toList()) {
			String words = TextReader.line(paragraph);
			if (!words.isEmpty()) {
				pieces.add(new Piece.Paragraph(List.of(Run.words(words))));
			}
		}
		report.add(place, "Something of a kind that Tenday does not know (%s) %s.".formatted(kind,
				pieces.isEmpty() ? "is left out" : "is left out but for its words"));
		return pieces;
	}

	private void drawn(Xml shape) {
		if (!Shape.isDecorative(shape)) {
			drawn++;
		}
	}

	/** A shape with words, a picture as its ground, or neither. */
	private List<Piece> words(Xml shape) throws ImportException {
		Optional<Xml> text = shape.child("p:txBody");
		Optional<Placeholder> placeholder = Shape.placeholder(shape);
		Optional<Xml> click = Shape.about(shape, "p:cNvPr").child("a:hlinkClick");
		String link = click.isPresent() ? texts.address(click.get()) : "";
		List<Piece> pieces = new ArrayList<>();
		if (shape.at("p:spPr", "a:blipFill").isPresent()) {
			pieces.addAll(pictures.read(shape, shape.at("p:spPr", "a:blipFill"), Shape.alt(shape)));
		}
		if (text.isPresent()) {
			pieces.addAll(texts.read(text.get(), placeholder, link));
		}
		if (pieces.isEmpty() && placeholder.isEmpty()) {
			drawn(shape);
		}
		return pieces;
	}

	private List<Piece> group(Xml group, String alt) throws ImportException {
		List<Shape> shapes = new ArrayList<>();
		for (Xml shape : Shape.in(group)) {
			shapes.add(new Shape(shape, Shape.ownFrame(shape)));
		}
		List<Piece> pieces = new ArrayList<>();
		for (Shape shape : ShapeOrder.of(shapes, rightToLeft)) {
			pieces.addAll(pieces(shape.xml(), alt));
		}
		return pieces;
	}

	private List<Piece> frame(Xml frame, String alt) throws ImportException {
		Xml data = frame.at("a:graphic", "a:graphicData").orElse(Alternatives.NOTHING);
		for (Xml child : data.children()) {
			switch (child.name()) {
			case "a:tbl" -> {
				return tables.read(child).stream().toList();
			}
			case "c:chart" -> {
				return chart(child, frame, alt);
			}
			case "dgm:relIds" -> {
				return diagram(child);
			}
			case "p:oleObj" -> {
				return object(child, frame, alt);
			}
			case "mc:AlternateContent" -> {
				Optional<Xml> object = Alternatives.chosen(child).child("p:oleObj");
				if (object.isPresent()) {
					return object(object.get(), frame, alt);
				}
			}
			default -> {
				// Said below.
			}
			}
		}
		return unknown(data, data.attribute("uri"));
	}

	private List<Piece> chart(Xml reference, Xml frame, String alt) throws ImportException {
		Optional<OfficePart> part = source.part().related(reference.attribute("r:id"));
		List<Piece> pieces = new ArrayList<>();
		if (part.isPresent()) {
			ChartReader chart = new ChartReader(part.get().xml());
			Optional<Drawing> drawing = chart.drawing(alt, language);
			drawing.ifPresent(drawn -> pieces.add(pictures.drawn(drawn, frame)));
			if (drawing.isEmpty() && !alt.isEmpty() && !alt.equals(chart.title())) {
				pieces.add(new Piece.Paragraph(List.of(Run.words(alt))));
			}
			pieces.addAll(chart.pieces());
		}
		report.add(place, pieces.stream().noneMatch(Piece.Table.class::isInstance)
				? "A chart is left out: the file does not remember its data."
				: pieces.getFirst() instanceof Piece.Figure
						? "A chart is drawn anew from its data, which stand below it as a table."
						: "A chart becomes a table of its data.");
		return pieces;
	}

	private List<Piece> diagram(Xml reference) throws ImportException {
		Optional<OfficePart> part = source.part().related(reference.attribute("r:dm"));
		List<Piece> pieces = new ArrayList<>();
		if (part.isPresent()) {
			Xml model = part.get().xml();
			pieces.addAll(new DiagramReader(model).pieces());
			pieces.addAll(pictures.ofDiagram(part.get(), model));
		}
		report.add(place,
				pieces.isEmpty()
						? "A diagram without words is left out."
						: "A diagram (SmartArt) becomes the list that it was drawn from.");
		return pieces;
	}

	private List<Piece> object(Xml object, Xml frame, String alt) throws ImportException {
		String program = object.attribute("progId").isEmpty() ? "another program" : object.attribute("progId");
		Optional<Xml> picture = object.child("p:pic");
		report.add(place, picture.isPresent()
				? "An object of %s becomes its picture.".formatted(program)
				: "An object of %s is left out.".formatted(program));
		String words = alt.isEmpty() ? Shape.alt(frame) : alt;
		return picture.isPresent() ? pictures.read(picture.get(), picture.get().child("p:blipFill"), words) : List.of();
	}

	private void reportRest(Xml slide) {
		if (drawn > 0) {
			report.add(place,
					drawn == 1 ? "A line or shape without words is left out." : drawn + " lines and shapes without words are left out.");
		}
		if (slide.at("p:cSld", "p:bg").filter(ground -> ground.has("a:blip")).isPresent()) {
			report.add(place, "The picture behind the slide is left out.");
		}
		if (slide.all("mc:AlternateContent").anyMatch(each -> Alternatives.has(each, "cx:chart"))) {
			report.add(place, "A chart of a kind that only newer programs draw is left out.");
		}
	}
}
