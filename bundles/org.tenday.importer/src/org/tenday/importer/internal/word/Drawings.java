package org.tenday.importer.internal.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.Relation;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/**
 * Reads what is drawn in a paragraph: pictures, alone, in groups and in shapes; text boxes; charts; diagrams; objects of other programs.
 */
final class Drawings {

	/** In the units of drawings: as high as a picture in a line can be, 48 pixels at 96 an inch. */
	private static final long ICON_HEIGHT = 457_200;
	private static final int HUNDRED = 100;
	private static final int WHOLE_LINE = 96;

	private final Story story;
	private final Source source;
	private final Content content;

	Drawings(Story story, Content content) {
		this.story = story;
		source = story.source();
		this.content = content;
	}

	/** What Word would show of two ways of saying the same. */
	static Xml chosen(Xml alternatives) {
		return alternatives.children("mc:Choice").stream().filter(choice -> !choice.children().isEmpty()).findFirst()
				.or(() -> alternatives.child("mc:Fallback")).orElse(alternatives);
	}

	/** What Word would show of two ways of saying the same, with the settings of the words around it. */
	static List<Xml> chosenIn(Xml run, Xml alternatives) {
		Stream<Xml> settings = run.children("w:rPr").stream();
		return Stream.concat(settings, chosen(alternatives).children().stream()).toList();
	}

	/** Reads a drawing of today ({@code w:drawing}) or of old ({@code w:pict}, {@code w:object}). */
	void read(Xml drawing) throws ImportException {
		Optional<Xml> object = drawing.all("o:OLEObject").findFirst();
		if (object.isPresent()) {
			source.report("An object of another program (%s) is shown as its picture; what is in it is left out."
					.formatted(Source.shortened(object.get().attribute("ProgID"), 40)));
		}
		Optional<Xml> named = drawing.all("wp:docPr").findFirst();
		Optional<Xml> size = drawing.all("wp:extent").findFirst();
		String alt = named.map(each -> each.attribute("descr").isBlank() ? each.attribute("title") : each.attribute("descr")).orElse("");
		boolean floats = drawing.all("wp:anchor").findAny().isPresent();
		long width = size.flatMap(each -> each.number("cx")).orElse(0L);
		long height = size.flatMap(each -> each.number("cy")).orElse(0L);
		Frame frame = new Frame(alt, width, floats ? Long.MAX_VALUE : height,
				drawing.all("adec:decorative").anyMatch(mark -> mark.isTrue("val")));
		int before = content.figures().size() + content.beside().size() + content.runs().size();
		within(drawing, frame);
		boolean nothing = before == content.figures().size() + content.beside().size() + content.runs().size();
		if (nothing && drawing.all("wps:wsp").findAny().isPresent()) {
			source.report("A drawn shape%s is left out: put the drawing in as a picture.".formatted(alt.isEmpty() ? "" : " (" + alt + ")"));
		}
	}

	/**
	 * What is said of a drawing as a whole.
	 *
	 * @param width  in the units of drawings; 0 for unknown
	 * @param height likewise
	 * @param isDecorative whether it is marked as decoration, which is not read aloud
	 */
	private record Frame(String alt, long width, long height, boolean isDecorative) {
	}

	private void within(Xml parent, Frame frame) throws ImportException {
		for (Xml element : parent.children()) {
			switch (element.name()) {
			case "mc:AlternateContent" -> within(chosen(element), frame);
			case "w:txbxContent" -> textBox(element);
			case "pic:pic" -> picture(element, frame);
			case "v:imagedata" -> oldPicture(element, parent, frame);
			case "v:textpath" -> content.runs().add(Run.words(element.attribute("string")));
			case "c:chart" -> chart(element, frame);
			case "dgm:relIds" -> diagram(element, frame);
			default -> within(element, frame);
			}
		}
	}

	private void textBox(Xml box) throws ImportException {
		Story.Nested text = story.nested(box, story.part(), Story.Where.BOX);
		boolean pictures = text.pieces().stream().allMatch(Piece.Figure.class::isInstance);
		if (pictures) {
			text.pieces().forEach(figure -> content.figures().add((Piece.Figure) figure));
		} else {
			content.beside().add(new Flow.Box(BoxKind.NOTE, "", "", text.pieces()));
		}
		content.beside().addAll(text.outside());
	}

	private void picture(Xml picture, Frame frame) throws ImportException {
		Optional<Xml> own = picture.at("pic:nvPicPr", "pic:cNvPr");
		String alt = frame.alt().isEmpty() ? own.map(each -> each.attribute("descr")).orElse("") : frame.alt();
		Optional<Xml> blip = picture.at("pic:blipFill", "a:blip");
		if (blip.isEmpty()) {
			return;
		}
		String drawing = blip.get().all("asvg:svgBlip").map(each -> each.attribute("r:embed")).findFirst().orElse("");
		Optional<String> file = take(drawing, alt);
		if (file.isEmpty()) {
			file = take(blip.get().attribute("r:embed"), alt);
		}
		if (file.isPresent()) {
			add(file.get(), alt, frame);
		} else {
			missing(blip.get(), alt);
		}
	}

	/** A picture on the net is named in the report of the whole file; a picture that nobody can show leaves its words. */
	private void missing(Xml blip, String alt) throws ImportException {
		Optional<Relation> link = story.part().relation(blip.attribute("r:link")).or(() -> Optional.empty());
		Optional<Relation> embedded = story.part().relation(blip.attribute("r:embed"));
		boolean told = link.isPresent() || embedded.isPresent() && (embedded.get().outside() || embedded.get().part().isPresent());
		if (!told) {
			source.report("A picture is not in the document any more, and is left out.");
		}
		if (!alt.isBlank()) {
			content.runs().add(Run.words("[" + alt + "]"));
		}
	}

	private Optional<String> take(String id, String alt) throws ImportException {
		Optional<OfficePart> part = story.part().related(id);
		return part.isEmpty() ? Optional.empty() : source.pictures().take(part.get(), alt, source.place());
	}

	private void oldPicture(Xml data, Xml shape, Frame frame) throws ImportException {
		String alt = shape.attribute("alt").isBlank() ? frame.alt() : shape.attribute("alt");
		Optional<String> file = take(data.attribute("r:id"), alt);
		if (file.isPresent()) {
			add(file.get(), alt, new Frame(alt, 0, Long.MAX_VALUE, frame.isDecorative()));
		} else if (!alt.isBlank()) {
			content.runs().add(Run.words("[" + alt + "]"));
		}
	}

	private void add(String file, String alt, Frame frame) {
		if (alt.isBlank() && !frame.isDecorative()) {
			source.report("The picture %s has no alternative text: write one.".formatted(file));
		}
		if (frame.height() <= ICON_HEIGHT && frame.height() > 0) {
			content.runs().add(new Run.Picture(file, alt));
			return;
		}
		long share = frame.width() == 0 ? HUNDRED : Math.round((double) HUNDRED * frame.width() / source.textWidth());
		content.figures().add(new Piece.Figure(file, alt, List.of(), share >= WHOLE_LINE ? HUNDRED : (int) Math.max(1, share)));
	}

	private void chart(Xml reference, Frame frame) throws ImportException {
		Optional<OfficePart> part = story.part().related(reference.attribute("r:id"));
		if (isShownBefore(part)) {
			return;
		}
		Optional<Xml> xml = part.isPresent() ? Optional.of(part.get().xml()) : Optional.empty();
		Optional<Piece.Table> table = xml.flatMap(Charts::table);
		source.report(table.isPresent()
				? "A chart is kept as the table of its numbers; draw it anew as a figure where it is to be seen."
				: "A chart is left out: it holds no numbers that could be read.");
		if (!frame.alt().isBlank()) {
			content.beside().add(new Flow.Text(new Piece.Paragraph(List.of(Run.words(frame.alt())))));
		}
		xml.map(Charts::title).filter(title -> !title.isEmpty())
				.ifPresent(title -> content.beside().add(new Flow.Text(Boxes.label(List.of(Run.words(title))))));
		table.ifPresent(each -> content.beside().add(new Flow.Text(each)));
	}

	private boolean isShownBefore(Optional<OfficePart> part) {
		boolean before = part.isPresent() && !source.isFirst(part.get().name());
		if (before) {
			source.report("A chart or diagram that stands further up is here once more, and is left out.");
		}
		return before;
	}

	private void diagram(Xml reference, Frame frame) throws ImportException {
		Optional<OfficePart> part = story.part().related(reference.attribute("r:dm"));
		if (isShownBefore(part)) {
			return;
		}
		if (!frame.alt().isBlank()) {
			content.beside().add(new Flow.Text(new Piece.Paragraph(List.of(Run.words(frame.alt())))));
		}
		List<String> texts = part.isEmpty()
				? List.of()
				: part.get().xml().all("dgm:pt").map(Drawings::words).filter(text -> !text.isBlank()).toList();
		source.report(texts.isEmpty()
				? "A diagram (SmartArt) is left out: it holds no words that could be read."
				: "A diagram (SmartArt) is kept as the list of its words.");
		texts.forEach(text -> content.beside().add(new Flow.Text(new Piece.Paragraph(Mark.bullet(0), List.of(Run.words(text))))));
	}

	private static String words(Xml point) {
		StringBuilder words = new StringBuilder();
		Set<String> ends = Set.of("a:p", "a:br");
		point.all(each -> each.is("a:t") || ends.contains(each.name())).forEach(each -> words.append(each.is("a:t") ? each.text() : " "));
		return words.toString().replaceAll("\\s+", " ").strip();
	}
}
