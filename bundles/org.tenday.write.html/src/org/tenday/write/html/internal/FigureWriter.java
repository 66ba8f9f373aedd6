package org.tenday.write.html.internal;

import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Drawing;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Picture;
import org.tenday.document.Image;

/** Writes pictures with their captions. */
final class FigureWriter {

	private static final double PIXELS_PER_POINT = 96 / 72d;

	private final Sheet sheet;
	private final Markup markup;
	private final ElementWriter elements;

	FigureWriter(Sheet sheet, ElementWriter elements) {
		this.sheet = sheet;
		this.elements = elements;
		markup = sheet.markup();
	}

	void write(Figure figure) throws XMLStreamException {
		boolean isAlone = figure.caption().isEmpty() && figure.credit().isEmpty();
		markup.open(isAlone ? "div" : "figure", "class", isAlone ? "figure" : "");
		picture(figure);
		if (!isAlone) {
			markup.line();
			markup.open("figcaption");
			caption(figure);
			markup.close();
		}
		markup.close();
	}

	private void picture(Figure figure) throws XMLStreamException {
		String share = "--share: " + StyleSheet.number(figure.width() * 100) + "%";
		switch (figure.picture()) {
		case Picture.OfImage(Image image) when ImageData.isWhole(image) -> image(ImageData.of(image), image.alt(), share);
		case Picture.OfImage(Image image) -> unreadable(image);
		case Picture.OfDrawing(Drawing drawing) -> drawing(drawing, share);
		case Picture.Missing(String alt, String reason) -> missing(alt, reason);
		}
	}

	private void image(String source, String alt, String style) throws XMLStreamException {
		markup.empty("img", "src", source, "style", style);
		markup.attribute("alt", alt);
	}

	private void drawing(Drawing drawing, String share) throws XMLStreamException {
		String style = share + "; width: " + StyleSheet.number(drawing.width() * PIXELS_PER_POINT) + "px";
		Optional<SvgPicture> svg = SvgPicture.of(drawing.svg());
		if (svg.isPresent()) {
			svg.get().write(markup, sheet.ids().next("drawing"), drawing.alt(), "style", style);
		} else {
			image(ImageData.ofSvg(drawing.svg()), drawing.alt(), style);
		}
	}

	private void unreadable(Image image) throws XMLStreamException {
		String reason = "The picture %s cannot be read.".formatted(image.name());
		// In the words of the other formats, so that it is said once for all of them.
		sheet.warn("%s A marked gap stands in its place%s.".formatted(reason,
				image.alt().isBlank() ? "" : ": " + image.alt().strip().replaceFirst("\\.$", "")));
		missing(image.alt(), reason);
	}

	private void missing(String alt, String reason) throws XMLStreamException {
		markup.open("div", "class", "box gap", "role", "note");
		markup.element("p", alt.isBlank() ? sheet.words().figure() : sheet.words().figure() + ": " + alt, "class", "box-label");
		markup.element("p", reason);
		markup.close();
	}

	private void caption(Figure figure) throws XMLStreamException {
		if (!figure.caption().isEmpty()) {
			markup.element("b", sheet.words().figure() + " " + sheet.nextFigure());
			markup.text(": ");
			elements.inlines().write(figure.caption());
		}
		if (!figure.credit().isEmpty()) {
			markup.open("span", "class", "credit");
			markup.text(sheet.words().source() + ": ");
			elements.inlines().write(figure.credit());
			markup.close();
		}
	}
}
