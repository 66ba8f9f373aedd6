package org.tenday.importer.internal.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.document.LinkTarget;
import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.Relation;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads what stands in one paragraph. */
final class ParagraphReader {

	private static final int LONGEST_ADDRESS = 2_000;

	private final Story story;
	private final Source source;
	private final Looks looks;
	private final Content content = new Content();

	ParagraphReader(Story story, WordStyle style) {
		this.story = story;
		source = story.source();
		looks = new Looks(source.styles(), style);
	}

	Content read(Xml paragraph) throws ImportException {
		inner(paragraph, "");
		if (!content.hidden().isEmpty()) {
			source.report("Hidden text became a note for the trainer.");
			content.beside().add(new Flow.Remark("Hidden text", "", List.of(new Piece.Paragraph(List.of(Run.words(content.hidden()))))));
		}
		return content;
	}

	private void inner(Xml parent, String link) throws ImportException {
		for (Xml child : parent.children()) {
			element(child, link);
		}
	}

	private void element(Xml element, String link) throws ImportException {
		switch (element.name()) {
		case "w:r" -> run(element, link);
		case "w:hyperlink" -> inner(element, address(element));
		case "w:ins", "w:moveTo" -> {
			source.once(Story.ACCEPTED);
			inner(element, link);
		}
		case "w:del", "w:moveFrom" ->
			source.once(Story.ACCEPTED);
		case "w:sdt" -> control(element, link);
		case "w:fldSimple" -> simpleField(element, link);
		case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent", "w:rubyBase", "w:rt" -> inner(element, link);
		case "mc:AlternateContent" -> inner(Drawings.chosen(element), link);
		case "w:commentRangeStart" -> story.comments().begin(element.attribute("w:id"));
		case "w:commentRangeEnd" -> story.comments().end(element.attribute("w:id"));
		case "m:oMath", "m:oMathPara" -> equation(element);
		case "w:subDoc" -> source.report("A document that is linked in here is left out: import it by itself.");
		default -> source.reportUnknown(element);
		}
	}

	private void control(Xml control, String link) throws ImportException {
		if (control.at("w:sdtPr", "w:showingPlcHdr").isPresent()) {
			source.report("A field to fill in, which is empty, is left out.");
			return;
		}
		for (Xml inside : control.children("w:sdtContent")) {
			inner(inside, link);
		}
	}

	private void simpleField(Xml field, String link) throws ImportException {
		if (Fields.isContents(field.attribute("w:instr"))) {
			source.once(Story.CONTENTS_LEFT_OUT);
		} else {
			story.fields().begin();
			story.fields().instruction(field.attribute("w:instr"));
			story.fields().separate();
			inner(field, link);
			story.fields().end();
		}
	}

	private String address(Xml hyperlink) throws ImportException {
		Optional<Relation> target = story.part().relation(hyperlink.attribute("r:id"));
		if (target.isEmpty() || !target.get().outside()) {
			return "";
		}
		String anchor = hyperlink.attribute("w:anchor");
		return checked(target.get().target() + (anchor.isEmpty() || target.get().target().contains("#") ? "" : "#" + anchor));
	}

	private String checked(String address) {
		if (address.length() > LONGEST_ADDRESS || LinkTarget.of(address).isEmpty()) {
			source.report("The link to %s leads to no web address; its words are kept.".formatted(Source.shortened(address, 80)));
			return "";
		}
		return address;
	}

	private void run(Xml run, String link) throws ImportException {
		for (Xml child : run.children()) {
			switch (child.name()) {
			case "w:t" -> words(child.text(), run, link);
			case "w:tab", "w:ptab" -> words(" ", run, link);
			case "w:br" -> lineBreak(child);
			case "w:cr" -> content.runs().add(new Run.LineBreak());
			case "w:noBreakHyphen" -> words("\u2011", run, link);
			case "w:sym" -> words(symbol(child), run, link);
			case "w:ruby" -> ruby(child, run, link);
			case "w:fldChar" -> field(child, run, link);
			case "w:instrText" -> story.fields().instruction(child.text());
			case "w:footnoteReference" -> note("footnotes", "w:footnote", child);
			case "w:endnoteReference" -> note("endnotes", "w:endnote", child);
			case "w:commentReference" -> story.comments().read(child.attribute("w:id")).ifPresent(content.beside()::add);
			case "w:drawing", "w:pict", "w:object" -> new Drawings(story, content).read(child);
			case "mc:AlternateContent" -> run(new Xml("w:r", run.attributes(), Drawings.chosenIn(run, child), ""), link);
			case "w:del", "w:ins", "m:oMath" -> element(child, link);
			default -> source.reportUnknown(child);
			}
		}
	}

	private void words(String text, Xml run, String link) {
		if (!story.fields().isShown()) {
			return;
		}
		if (story.fields().inContents()) {
			source.once(Story.CONTENTS_LEFT_OUT);
			return;
		}
		if (story.fields().inReference()) {
			source.once("References to other places of the document are kept as the words that they show.");
		}
		story.comments().words(text);
		if (looks.isHidden(run)) {
			content.hide(text);
			return;
		}
		if (run.at("w:rPr", "w:highlight").isPresent()) {
			source.once("Words that are highlighted in colour are kept without it.");
		}
		String target = link.isEmpty() && !story.fields().link().isEmpty() ? checked(story.fields().link()) : link;
		content.words(new Run.Words(fromSymbolFont(text, run), looks.of(run, !target.isEmpty()), target), looks.size(run));
	}

	/** Words in a font of symbols are no words: their letters only say which sign of the font is meant. */
	private String fromSymbolFont(String text, Xml run) {
		String font = looks.font(run).orElse("");
		boolean coded = text.chars().anyMatch(sign -> sign >= 0xF000 && sign <= 0xF0FF);
		if (!coded && !font.startsWith("Wingdings") || text.isBlank()) {
			return text;
		}
		StringBuilder signs = new StringBuilder();
		text.codePoints().forEach(sign -> signs.append(sign == ' ' || sign > 0xFF && (sign & 0xFF00) != 0xF000
				? Character.toString(sign)
				: sign(coded && font.isEmpty() ? "Symbol" : font, Integer.toHexString(sign))));
		return signs.toString();
	}

	private String symbol(Xml symbol) {
		return sign(symbol.attribute("w:font"), symbol.attribute("w:char"));
	}

	private String sign(String font, String code) {
		return Symbols.of(font, code).orElseGet(() -> {
			source.report("A sign of the font %s (%s) is not known; □ stands in its place.".formatted(Source.shortened(font, 40),
					Source.shortened(code, 8)));
			return "□";
		});
	}

	private void lineBreak(Xml element) {
		if (element.attribute("w:type").equals("page")) {
			content.breakPage();
		} else if (!story.fields().inContents()) {
			content.runs().add(new Run.LineBreak());
		}
	}

	/** The reading aid of a sign stands in brackets behind it. */
	private void ruby(Xml ruby, Xml run, String link) throws ImportException {
		for (Xml base : ruby.children("w:rubyBase")) {
			inner(base, link);
		}
		for (Xml aid : ruby.children("w:rt")) {
			words("(", run, link);
			inner(aid, link);
			words(")", run, link);
			source.once("Reading aids above signs stand in brackets behind them.");
		}
	}

	private void field(Xml mark, Xml run, String link) {
		switch (mark.attribute("w:fldCharType")) {
		case "begin" -> {
			story.fields().begin();
			if (mark.at("w:ffData", "w:checkBox").isPresent()) {
				// The mark is no part of what the field shows, which is nothing.
				content.runs().add(new Run.Words("☐", Set.<Look>of(), link));
			}
		}
		case "separate" -> story.fields().separate();
		case "end" -> story.fields().end().filter(kind -> kind.equals("EQ") || kind.equals("MACROBUTTON") || kind.equals("ADVANCE"))
				.ifPresent(
						kind -> source.report("A field of the kind %s shows nothing that could be kept, and is left out.".formatted(kind)));
		default -> {
			// Word knows no more.
		}
		}
	}

	private void note(String kind, String element, Xml reference) throws ImportException {
		if (kind.equals("endnotes")) {
			source.once("Notes at the end of the document become footnotes.");
		}
		Optional<Xml> note = source.note(kind, element, reference.attribute("w:id"));
		if (note.isEmpty() || source.part(kind).isEmpty() || story.inNote()) {
			source.report("A note has no text in the document; its mark is left out.");
			return;
		}
		if (!source.isFirst(kind + "/" + reference.attribute("w:id"))) {
			source.report("A note that stands further up has a second mark here, which is left out.");
			return;
		}
		Story.Nested text = story.nested(note.get(), source.part(kind).get(), Story.Where.NOTE);
		content.runs().add(new Run.Note(text.pieces()));
		content.beside().addAll(text.outside());
	}

	private void equation(Xml equation) {
		String text = Equations.text(equation);
		if (!text.isEmpty()) {
			story.comments().words(text);
			content.words(new Run.Words(text, Set.of(), ""), 0);
			source.report("An equation is written as text: %s".formatted(Source.shortened(text, 80)));
		}
	}
}
