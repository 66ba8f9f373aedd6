package org.tenday.write.docx.internal;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.layout.PlainText;
import org.tenday.write.docx.internal.InlineWriter.Look;

/** Writes footnotes: the mark where the reader is, the words at the foot of the page. */
final class FootnoteWriter {

	private final WordFile word;

	FootnoteWriter(WordFile word) {
		this.word = word;
	}

	/** Writes a note whose mark stands in a run of a part. Where Word has no notes, as in notes themselves, the words follow in brackets. */
	void write(CTR mark, Inline.Footnote note, POIXMLDocumentPart part) {
		if (part != word.file()) {
			InlineWriter.text(mark, " (" + PlainText.of(note.content()) + ")", Look.PLAIN);
			return;
		}
		XWPFFootnote footnote = word.file().createFootnote();
		CTFtnEdn target = footnote.getCTFtnEdn();
		mark.addNewRPr().addNewRStyle().setVal(Styles.FOOTNOTE_REFERENCE);
		mark.addNewFootnoteReference().setId(target.getId());
		Container container = Container.of(target);
		InlineWriter inlines = new InlineWriter(word, part());
		boolean first = true;
		for (Element element : note.content()) {
			CTP paragraph = container.paragraph(Styles.FOOTNOTE_TEXT);
			if (first) {
				CTR number = paragraph.addNewR();
				number.addNewRPr().addNewRStyle().setVal(Styles.FOOTNOTE_REFERENCE);
				number.addNewFootnoteRef();
				InlineWriter.text(paragraph.addNewR(), " ", Look.PLAIN);
				first = false;
			}
			if (element instanceof Paragraph words) {
				inlines.write(paragraph, words.content(), Look.PLAIN);
			} else {
				InlineWriter.text(paragraph.addNewR(), PlainText.of(java.util.List.of(element)), Look.PLAIN);
			}
		}
		if (container.isEmpty()) {
			container.paragraph(Styles.FOOTNOTE_TEXT).addNewR().addNewFootnoteRef();
		}
	}

	private POIXMLDocumentPart part() {
		return word.file().getRelations().stream().filter(XWPFFootnotes.class::isInstance).findFirst()
				.orElseThrow(() -> new IllegalStateException("The template of the Word writer has no part for footnotes."));
	}
}
