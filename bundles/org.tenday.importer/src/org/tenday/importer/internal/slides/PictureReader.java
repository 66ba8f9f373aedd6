package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Drawing;
import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficePictures;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Relation;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Piece;

/** Reads the pictures of one slide. */
final class PictureReader {

	private static final String BY_PROGRAM = "(?i)\\s*(Description automatically generated( with \\w+ confidence)?|AI-generated content may be incorrect)\\.?\\s*$";
	private static final int SMALLEST = 5;
	private static final int LARGEST = 95;

	private final OfficePart page;
	private final OfficePictures pictures;
	private final double width;
	private final TextReader texts;
	private final OfficeReport report;
	private final String place;

	PictureReader(OfficePart page, OfficePictures pictures, double width, TextReader texts, OfficeReport report, String place) {
		this.page = page;
		this.pictures = pictures;
		this.width = width;
		this.texts = texts;
		this.report = report;
		this.place = place;
	}

	/**
	 * Reads a picture.
	 *
	 * @param shape that shows it
	 * @param fill  which picture it is; empty for none
	 * @param alt   its alternative text; may be empty
	 */
	List<Piece> read(Xml shape, Optional<Xml> fill, String alt) throws ImportException {
		reportMedia(shape);
		Optional<Xml> click = Shape.about(shape, "p:cNvPr").child("a:hlinkClick");
		if (click.isPresent() && shape.is("p:pic")) {
			String address = texts.address(click.get());
			if (!address.isEmpty()) {
				report.add(place, "A picture no longer leads to %s.".formatted(address));
			}
		}
		Optional<Xml> blip = fill.flatMap(each -> each.child("a:blip"));
		if (blip.isEmpty()) {
			return List.of();
		}
		Optional<String> file = take(page, blip.get(), described(alt));
		if (file.isEmpty()) {
			return List.of();
		}
		if (alt.isEmpty() && !Shape.isDecorative(shape)) {
			report.add(place, "The picture %s has no alternative text: write one.".formatted(file.get()));
		} else if (!described(alt).equals(alt)) {
			report.add(place,
					"The alternative text of the picture %s was written by a program: see whether it is right.".formatted(file.get()));
		}
		if (fill.get().child("a:srcRect").filter(cut -> cut.attributes().values().stream().anyMatch(edge -> !edge.equals("0")))
				.isPresent()) {
			report.add(place, "The picture %s is cut on the slide; here it is whole.".formatted(file.get()));
		}
		return List.of(new Piece.Figure(file.get(), described(alt), List.of(), percent(shape)));
	}

	private static String described(String alt) {
		return alt.replaceFirst(BY_PROGRAM, "");
	}

	private int percent(Xml shape) {
		double share = Shape.ownFrame(shape).map(frame -> frame.width() / width * 100).orElse(100.0);
		return share > LARGEST || share <= 0 ? 100 : (int) Math.max(SMALLEST, Math.round(share));
	}

	/** The drawing that newer programs show where there is one that can be taken; else the pixels. */
	private Optional<String> take(OfficePart from, Xml blip, String alt) throws ImportException {
		Optional<Xml> drawing = blip.all("asvg:svgBlip").findFirst();
		for (String id : List.of(drawing.map(each -> each.attribute("r:embed")).orElse(""), blip.attribute("r:embed"))) {
			Optional<OfficePart> part = from.related(id);
			Optional<String> taken = part.isPresent() ? pictures.take(part.get(), alt, place) : Optional.empty();
			if (taken.isPresent()) {
				return taken;
			}
		}
		Optional<Relation> missing = from.relation(blip.attribute("r:embed"))
				.filter(relation -> relation.part().isEmpty() && !relation.outside());
		if (missing.isPresent()) {
			report.add(place, "The picture %s is missing in the file.".formatted(missing.get().target()));
		}
		return Optional.empty();
	}

	/** The picture of a chart that was drawn anew, as large as the chart was. */
	Piece drawn(Drawing drawing, Xml frame) {
		return new Piece.Figure(pictures.add("chart", drawing.svg(), drawing.alt()), drawing.alt(), List.of(), percent(frame));
	}

	/** The pictures that are in a diagram of SmartArt. */
	List<Piece> ofDiagram(OfficePart data, Xml model) throws ImportException {
		List<Piece> pieces = new ArrayList<>();
		for (Xml blip : model.all("a:blip").toList()) {
			Optional<String> file = take(data, blip, "");
			if (file.isPresent()) {
				report.add(place, "The picture %s has no alternative text: write one.".formatted(file.get()));
				pieces.add(new Piece.Figure(file.get(), "", List.of(), 100));
			}
		}
		return pieces;
	}

	private void reportMedia(Xml shape) {
		Xml about = Shape.about(shape, "p:nvPr");
		String name = Shape.about(shape, "p:cNvPr").attribute("name");
		if (about.has("a:videoFile") || about.has("a:quickTimeFile")) {
			report.add(place, "The video “%s” is left out; its picture stands in its place.".formatted(name));
		} else if (about.has("a:audioFile") || about.has("a:wavAudioFile") || about.has("a:audioCd")) {
			report.add(place, "The sound “%s” is left out; its picture stands in its place.".formatted(name));
		}
	}
}
