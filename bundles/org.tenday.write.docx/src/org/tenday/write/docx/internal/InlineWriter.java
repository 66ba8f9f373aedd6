package org.tenday.write.docx.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.tenday.document.Direction;
import org.tenday.document.Inline;
import org.tenday.document.LinkTarget;
import org.tenday.write.ooxml.EmbeddedPicture;
import org.tenday.write.ooxml.XmlText;

/** Writes the words of paragraphs. One for each part of the package: links and pictures are noted with the part that they stand in. */
final class InlineWriter {

	/** How words look, on top of the paragraph's style. */
	record Look(boolean strong, boolean slanted, boolean struck, String style, double size) {
		static final Look PLAIN = new Look(false, false, false, "", 0);

		Look inBold() {
			return new Look(true, slanted, struck, style, size);
		}

		Look inItalics() {
			return new Look(strong, true, struck, style, size);
		}

		Look inStrike() {
			return new Look(strong, slanted, true, style, size);
		}

		Look inStyle(String name) {
			return new Look(strong, slanted, struck, name, size);
		}

		Look inSize(double points) {
			return new Look(strong, slanted, struck, style, points);
		}
	}

	private final WordFile word;
	private final POIXMLDocumentPart part;

	InlineWriter(WordFile word, POIXMLDocumentPart part) {
		this.word = word;
		this.part = part;
	}

	POIXMLDocumentPart part() {
		return part;
	}

	void write(CTP paragraph, List<Inline> content, Look look) {
		if (isRightToLeft(Inline.plainText(content)) && paragraph.getPPr() != null && !paragraph.getPPr().isSetBidi()) {
			paragraph.getPPr().addNewBidi();
		}
		write(paragraph, paragraph::addNewR, content, look);
	}

	private void write(CTP paragraph, Supplier<CTR> runs, List<Inline> content, Look look) {
		for (Inline inline : content) {
			switch (inline) {
			case Inline.Text text -> text(runs.get(), text.text(), look);
			case Inline.Code code -> text(runs.get(), code.text(), look.style().isEmpty() ? look.inStyle(Styles.CODE_WORDS) : look);
			case Inline.Strong inner -> write(paragraph, runs, inner.content(), look.inBold());
			case Inline.Emphasis inner -> write(paragraph, runs, inner.content(), look.inItalics());
			case Inline.Struck inner -> write(paragraph, runs, inner.content(), look.inStrike());
			case Inline.Link link -> external(paragraph, runs, link, look);
			case Inline.Jump jump -> internal(paragraph, runs, jump, look);
			case Inline.Icon icon -> icon(runs.get(), icon, look);
			case Inline.LineBreak ignored -> style(runs.get(), look).addNewBr();
			case Inline.Footnote note -> new FootnoteWriter(word).write(runs.get(), note, part);
			}
		}
	}

	/** Writes plain words into a run. */
	static void text(CTR run, String words, Look look) {
		style(run, look);
		if (isRightToLeft(words)) {
			(run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRtl();
		}
		String[] pieces = XmlText.clean(words).split("\t", -1);
		for (int i = 0; i < pieces.length; i++) {
			if (i > 0) {
				run.addNewTab();
			}
			if (!pieces[i].isEmpty()) {
				CTText text = run.addNewT();
				text.setStringValue(pieces[i]);
				text.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
	}

	private static boolean isRightToLeft(String words) {
		return Direction.of(words).filter(direction -> direction == Direction.RIGHT_TO_LEFT).isPresent();
	}

	private static CTR style(CTR run, Look look) {
		if (look.equals(Look.PLAIN)) {
			return run;
		}
		CTRPr properties = run.addNewRPr();
		if (!look.style().isEmpty()) {
			properties.addNewRStyle().setVal(look.style());
		}
		if (look.strong()) {
			properties.addNewB();
			properties.addNewBCs();
		}
		if (look.slanted()) {
			properties.addNewI();
			properties.addNewICs();
		}
		if (look.struck()) {
			properties.addNewStrike();
		}
		if (look.size() > 0) {
			properties.addNewSz().setVal(new BigInteger(Twips.letters(look.size())));
			properties.addNewSzCs().setVal(new BigInteger(Twips.letters(look.size())));
		}
		return run;
	}

	private void external(CTP paragraph, Supplier<CTR> runs, Inline.Link link, Look look) {
		Optional<String> target = LinkTarget.of(link.target());
		if (target.isEmpty()) {
			word.warn("The link \"%s\" leads to \"%s\", which is no address that may be linked: it is printed as plain words."
					.formatted(Inline.plainText(link.content()), link.target()));
			write(paragraph, runs, link.content(), look);
			return;
		}
		CTHyperlink hyperlink = paragraph.addNewHyperlink();
		hyperlink.setId(part.getPackagePart().addExternalRelationship(target.get(), XWPFRelation.HYPERLINK.getRelation()).getId());
		write(paragraph, hyperlink::addNewR, link.content(), look.inStyle(Styles.HYPERLINK));
	}

	private void internal(CTP paragraph, Supplier<CTR> runs, Inline.Jump jump, Look look) {
		Optional<Bookmarks.Bookmark> bookmark = word.bookmarks().of(jump.anchor());
		if (bookmark.isEmpty()) {
			write(paragraph, runs, jump.content(), look);
			return;
		}
		CTHyperlink hyperlink = paragraph.addNewHyperlink();
		hyperlink.setAnchor(bookmark.get().name());
		write(paragraph, hyperlink::addNewR, jump.content(), look.inStyle(Styles.HYPERLINK));
	}

	private void icon(CTR run, Inline.Icon icon, Look look) {
		Optional<EmbeddedPicture> picture = EmbeddedPicture.of(icon.image());
		if (picture.isEmpty()) {
			text(run, "[" + icon.image().alt() + "]", look);
			return;
		}
		double height = look.size() > 0 ? look.size() : word.document().theme().type().body();
		new DrawingWriter(word, part).write(run, picture.get(), picture.get().size().within(height * 4, height), icon.image().alt(), "");
	}
}
