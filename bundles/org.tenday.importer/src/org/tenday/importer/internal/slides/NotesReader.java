package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Relation;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads what is said with slides and of them: notes pages and comments. */
final class NotesReader {

	private final OfficeReport report;
	private final Set<OfficePart> seen = new HashSet<>();

	NotesReader(OfficeReport report) {
		this.report = report;
	}

	/** The notes of a slide, and below them the comments on it. */
	List<Piece> read(SlideSource slide) throws ImportException {
		List<Piece> pieces = new ArrayList<>();
		Optional<OfficePart> page = slide.part().relatedBy("notesSlide").filter(seen::add);
		if (page.isPresent()) {
			notes(page.get(), slide, pieces);
		}
		for (Relation relation : slide.part().relations("comments")) {
			if (relation.part().filter(seen::add).isPresent()) {
				comments(relation.part().get(), slide, pieces);
			}
		}
		return pieces;
	}

	private void notes(OfficePart page, SlideSource slide, List<Piece> pieces) throws ImportException {
		TextReader texts = new TextReader(page, new Styles(Optional.empty(), Optional.empty(), Optional.empty()), report, slide.place());
		Xml tree = page.xml().at("p:cSld", "p:spTree").orElse(Alternatives.NOTHING);
		for (Xml shape : Shape.in(tree)) {
			Optional<Placeholder> placeholder = Shape.placeholder(shape);
			boolean words = placeholder.filter(each -> each.isFoot() || each.isSlideImage()).isEmpty();
			if (words && shape.child("p:txBody").isPresent()) {
				pieces.addAll(texts.read(shape.child("p:txBody").get(), Optional.empty(), ""));
			} else if (words && (shape.is("p:pic") || shape.is("p:graphicFrame") || shape.is("p:grpSp"))) {
				report.add(slide.place(), "Something on the notes page that is not words is left out.");
			}
		}
	}

	/** Comments of older programs hold their words as they are, those of newer ones as text of a slide. */
	private void comments(OfficePart part, SlideSource slide, List<Piece> pieces) throws ImportException {
		List<Xml> comments = part.xml().all(element -> element.is("p:cm") || element.is("p188:cm") || element.is("p188:reply")).toList();
		for (Xml comment : comments) {
			String words = comment.child("p:text").map(Xml::text)
					.orElseGet(() -> comment.child("p188:txBody").map(TextReader::plain).orElse(""));
			if (!words.isBlank()) {
				pieces.add(new Piece.Paragraph(List.of(Run.words("Comment:", Look.STRONG), Run.words(" " + words))));
				report.add(slide.place(), "A comment stands with the trainer's notes.");
			}
		}
	}
}
