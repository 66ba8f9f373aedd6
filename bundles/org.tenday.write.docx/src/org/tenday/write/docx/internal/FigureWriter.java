package org.tenday.write.docx.internal;

import java.util.Optional;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.tenday.document.Element.Figure;
import org.tenday.document.Inline;
import org.tenday.layout.MissingPicture;
import org.tenday.layout.Size;
import org.tenday.write.docx.internal.InlineWriter.Look;
import org.tenday.write.ooxml.EmbeddedPicture;

/** Writes pictures with their captions. */
final class FigureWriter {

	/** A picture leaves room for its caption and a few lines on the page. */
	private static final double HIGHEST = 0.75;

	private final WordFile word;
	private final BlockWriter blocks;

	FigureWriter(WordFile word, BlockWriter blocks) {
		this.word = word;
		this.blocks = blocks;
	}

	void write(Figure figure, Place place) {
		Optional<EmbeddedPicture> picture = EmbeddedPicture.of(figure.picture());
		if (picture.isEmpty()) {
			MissingPicture.remark(figure.picture()).ifPresent(word::warn);
			new BoxWriter(word, blocks).write(MissingPicture.box(figure, word.document().words()), place);
			return;
		}
		boolean alone = figure.caption().isEmpty() && figure.credit().isEmpty();
		double highest = word.textHeight() * HIGHEST;
		Size size = picture.get().size().within(place.room() * figure.width(), highest);
		CTP paragraph = paragraph(alone ? Styles.FIGURE_ALONE : Styles.FIGURE, place);
		new DrawingWriter(word, blocks.inlines().part()).write(paragraph.addNewR(), picture.get(), size, figure.picture().alt(),
				Inline.plainText(figure.caption()));
		if (!figure.caption().isEmpty()) {
			caption(figure, place);
		}
		if (!figure.credit().isEmpty()) {
			CTP credit = paragraph(Styles.CREDIT, place);
			InlineWriter.text(credit.addNewR(), word.document().words().source() + ": ", Look.PLAIN);
			blocks.inlines().write(credit, figure.credit(), Look.PLAIN);
		}
	}

	private void caption(Figure figure, Place place) {
		CTP paragraph = paragraph(Styles.CAPTION, place);
		if (!figure.credit().isEmpty()) {
			paragraph.getPPr().addNewKeepNext();
			paragraph.getPPr().addNewSpacing().setAfter(Twips.of(2));
		}
		InlineWriter.text(paragraph.addNewR(), word.document().words().figure() + " ", Look.PLAIN.inBold());
		Fields.write(paragraph::addNewR, "SEQ Figure \\* ARABIC", Integer.toString(word.nextFigure()), Look.PLAIN.inBold());
		InlineWriter.text(paragraph.addNewR(), ": ", Look.PLAIN);
		blocks.inlines().write(paragraph, figure.caption(), Look.PLAIN);
	}

	private CTP paragraph(String style, Place place) {
		CTP paragraph = blocks.container().paragraph(style);
		if (place.depth() > 0) {
			paragraph.getPPr().addNewInd().setLeft(Twips.of(place.indent()));
		}
		return paragraph;
	}
}
