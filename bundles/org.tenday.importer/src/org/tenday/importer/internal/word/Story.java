package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads one story of a document: its body, a cell, a text box, a note. What is paragraphs of one thing comes out as one thing. */
final class Story {

	static final String CONTENTS_LEFT_OUT = "The table of contents is left out: Tenday makes one.";

	static final String ACCEPTED = "Tracked changes are taken as accepted: what was put in is kept, what was struck out is left out.";

	/** What a story is. */
	enum Where {
		BODY, BOX, CELL, NOTE
	}

	/**
	 * What is in a story within another.
	 *
	 * @param pieces  its text
	 * @param outside what cannot stand within it, such as notes for the trainer
	 */
	record Nested(List<Piece> pieces, List<Flow> outside) {
	}

	private final Source source;
	private final OfficePart part;
	private final Where where;
	private final boolean inNote;
	private final Fields fields = new Fields();
	private final CommentReader comments = new CommentReader(this);
	private final Grouping flow = new Grouping();
	/** What stood before the end of a paragraph that a tracked change took away: it goes on with the next. */
	private final List<Run> heldBack = new ArrayList<>();

	Story(Source source, OfficePart part) {
		this(source, part, Where.BODY, false);
	}

	private Story(Source source, OfficePart part, Where where, boolean inNote) {
		this.source = source;
		this.part = part;
		this.where = where;
		this.inNote = inNote;
	}

	Source source() {
		return source;
	}

	/** The part in which it stands, which knows what its ids refer to. */
	OfficePart part() {
		return part;
	}

	Fields fields() {
		return fields;
	}

	CommentReader comments() {
		return comments;
	}

	boolean inNote() {
		return inNote;
	}

	boolean isBody() {
		return where == Where.BODY;
	}

	List<Flow> read(Xml container) throws ImportException {
		elements(container);
		endHeldBack();
		return flow.all();
	}

	/** Reads a story within this one. */
	Nested nested(Xml container, OfficePart its, Where kind) throws ImportException {
		List<Flow> all = new Story(source, its, kind, inNote || kind == Where.NOTE).read(container);
		List<Piece> pieces = new ArrayList<>();
		List<Flow> outside = new ArrayList<>();
		for (Flow each : all) {
			switch (each) {
			case Flow.Text text -> pieces.add(text.piece());
			case Flow.Box box -> {
				source.report("A box within another, or within a table, is kept as text of that.");
				pieces.add(new Piece.Quote(Boxes.withTitle(box)));
			}
			case Flow.Heading heading -> pieces.add(Boxes.label(heading.words()));
			case Flow.Title title -> pieces.add(Boxes.label(title.words()));
			case Flow.Caption caption -> pieces.add(new Piece.Paragraph(caption.words()));
			case Flow.Remark remark -> outside.add(remark);
			case Flow.PageBreak ignored -> {
				// Pages break anew.
			}
			}
		}
		return new Nested(pieces, outside);
	}

	private void elements(Xml container) throws ImportException {
		for (Xml element : container.children()) {
			switch (element.name()) {
			case "w:p" -> paragraph(element);
			case "w:tbl" -> table(element);
			case "w:sdt" -> control(element);
			case "w:customXml", "w:smartTag", "w:sdtContent" -> elements(element);
			case "w:ins", "w:moveTo" -> {
				source.once(ACCEPTED);
				elements(element);
			}
			case "w:del", "w:moveFrom" -> source.once(ACCEPTED);
			case "mc:AlternateContent" -> elements(Drawings.chosen(element));
			case "m:oMathPara", "m:oMath" -> paragraph(new Xml("w:p", element.attributes(), List.of(element), ""));
			case "w:altChunk" ->
				source.report(
						"A part of the document that is kept in another format is left out: open it in Word, save it anew, and import that.");
			case "w:sectPr" -> section(element);
			case "w:commentRangeStart" -> comments.begin(element.attribute("w:id"));
			case "w:commentRangeEnd" -> comments.end(element.attribute("w:id"));
			default -> source.reportUnknown(element);
			}
		}
	}

	private void control(Xml control) throws ImportException {
		String gallery = control.at("w:sdtPr", "w:docPartObj", "w:docPartGallery").map(each -> each.attribute("w:val")).orElse("");
		if (gallery.equals("Table of Contents")) {
			source.once(CONTENTS_LEFT_OUT);
			return;
		}
		for (Xml inside : control.children("w:sdtContent")) {
			elements(inside);
		}
	}

	private void table(Xml table) throws ImportException {
		endHeldBack();
		new TableReader(this).read(table).forEach(flow::add);
	}

	private void section(Xml section) {
		boolean columns = section.child("w:cols").flatMap(each -> each.number("w:num")).orElse(1L) > 1;
		boolean landscape = section.child("w:pgSz").map(each -> each.attribute("w:orient").equals("landscape")).orElse(false);
		if (columns || landscape) {
			source.once("Columns of text and pages that lie across are not kept: Tenday lays out pages anew.");
		}
		if (!section.child("w:type").map(each -> each.attribute("w:val")).orElse("nextPage").equals("continuous") && isBody()) {
			flow.add(new Flow.PageBreak());
		}
	}

	private void paragraph(Xml paragraph) throws ImportException {
		source.checkCancelled();
		Optional<Xml> properties = paragraph.child("w:pPr");
		WordStyle style = source.styles()
				.paragraph(properties.flatMap(each -> each.child("w:pStyle")).map(each -> each.attribute("w:val")).orElse(""));
		if (fields.inContents() && WordStyles.outline(properties, style).isPresent()) {
			fields.endContents();
		}
		Content content = new ParagraphReader(this, style).read(paragraph);
		if (fields.endLeftOpen()) {
			source.once("A field of the document does not end with its paragraph; it is ended there.");
		}
		content.runs().addAll(0, heldBack);
		heldBack.clear();
		if (properties.flatMap(each -> each.at("w:rPr", "w:del")).isPresent() && !Run.isBlank(content.runs())) {
			source.once(ACCEPTED);
			heldBack.addAll(content.runs());
			content.runs().clear();
		}
		boolean onNewPage = properties.flatMap(each -> each.child("w:pageBreakBefore"))
				.map(each -> !each.attribute("w:val").matches("0|false|off"))
				.orElse(false);
		if (isBody() && (onNewPage || content.breaksBefore())) {
			flow.add(new Flow.PageBreak());
		}
		new ParagraphKind(this, properties, style).flows(content, flow.mark()).forEach(flow::add);
		content.figures().forEach(figure -> flow.add(new Flow.Text(figure)));
		content.beside().forEach(flow::add);
		if (isBody() && content.breaksAfter()) {
			flow.add(new Flow.PageBreak());
		}
		properties.flatMap(each -> each.child("w:sectPr")).ifPresent(this::section);
	}

	private void endHeldBack() {
		if (!heldBack.isEmpty()) {
			flow.add(new Flow.Text(new Piece.Paragraph(heldBack)));
			heldBack.clear();
		}
	}
}
