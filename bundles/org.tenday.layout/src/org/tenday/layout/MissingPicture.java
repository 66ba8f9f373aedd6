package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;

/** What is printed in the place of a picture that could not be had or read: a marked gap with all that is known of it. */
public final class MissingPicture {

	private MissingPicture() {
	}

	/** The gap: what the picture would have shown, why it is not there, its caption and credit. */
	public static Box box(Figure figure, FixedWords words) {
		List<Element> content = new ArrayList<>();
		content.add(new Paragraph(reason(figure.picture())));
		if (!figure.caption().isEmpty()) {
			content.add(new Paragraph(figure.caption()));
		}
		if (!figure.credit().isEmpty()) {
			content.add(new Paragraph(figure.credit(), Paragraph.Style.SMALL));
		}
		return new Box(Box.Kind.GAP, words.figure(), Inline.text(figure.picture().alt()), content);
	}

	/**
	 * What a writer has to say of a picture that it could not print, in the same words in every format. Empty where the picture was missing
	 * before: whoever composed the page has said so.
	 */
	public static Optional<String> remark(Picture picture) {
		return picture instanceof Picture.Missing
				? Optional.empty()
				: Optional.of("%s A marked gap stands in its place%s.".formatted(reason(picture),
						picture.alt().isBlank() ? "" : ": " + picture.alt().strip().replaceFirst("\\.$", "")));
	}

	/** Why the picture is not there, in a sentence. */
	public static String reason(Picture picture) {
		return switch (picture) {
		case Picture.Missing missing -> missing.reason();
		case Picture.OfImage image -> "The picture " + image.image().name() + " cannot be read.";
		case Picture.OfDrawing ignored -> "The drawing cannot be read.";
		};
	}
}
