package org.tenday.write.pptx.internal;

import java.util.List;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.layout.NoteText;

/** Writes what the trainer says with a slide: a notes page with the picture of the slide and the words. */
public final class NotesPage {

	private static final double SIZE = 12;
	private static final int SLIDE_IMAGE = 2;
	private static final int NOTES = 3;

	private NotesPage() {
	}

	/** The notes page of a slide, still empty, so that its links can be made. */
	public static XSLFNotes create(XMLSlideShow show, XSLFSlide slide) {
		XSLFNotes page = show.getNotesSlide(slide);
		List.copyOf(page.getShapes()).forEach((XSLFShape shape) -> page.removeShape(shape));
		return page;
	}

	/** Writes the notes. */
	public static void write(XSLFNotes page, List<Element> notes, BlankShow blank, Links links) {
		Deck deck = blank.deck();
		Shapes shapes = new Shapes(page);
		CTShape image = shapes.placeholder("Slide image", STPlaceholderType.SLD_IMG, SLIDE_IMAGE);
		if (image.isSetTxBody()) {
			image.unsetTxBody();
		}
		CTShape words = shapes.placeholder("Notes", STPlaceholderType.BODY, NOTES);
		Manner manner = new Manner(deck.info().language().toLanguageTag(), deck.theme().type().codeFace(), blank.palette().plain(), false);
		new TextBody(Shapes.text(words), manner, links, TextBody.Marks.NONE, SIZE)
				.write(NoteText.paragraphs(notes, deck.words(), SIZE), STTextAlignType.L);
		if (!page.getXmlObject().isSetClrMapOvr()) {
			page.getXmlObject().addNewClrMapOvr().addNewMasterClrMapping();
		}
	}
}
