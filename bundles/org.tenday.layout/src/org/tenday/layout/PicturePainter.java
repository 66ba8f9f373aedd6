package org.tenday.layout;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.tenday.document.Drawing;
import org.tenday.document.Element.Picture;
import org.tenday.document.Image;

/** Paints pictures into an SVG document: drawings as drawings, pixels as files within it. */
final class PicturePainter {

	/** How many pixels of a picture are kept for each unit of the document: more than that no printer shows on a handout. */
	private static final double PIXELS_PER_UNIT = 1.5;

	private final SvgPage page;
	private final Map<Image, String> addresses;
	private final String prefix;
	private int drawings;

	/**
	 * @param addresses of the pictures that were needed before, to which others are added
	 * @param prefix    of the names in drawings, so that those of two documents on one web page differ
	 */
	PicturePainter(SvgPage page, Map<Image, String> addresses, String prefix) {
		this.page = page;
		this.addresses = addresses;
		this.prefix = prefix;
	}

	/** Paints a picture; answers whether it can be read. */
	boolean paint(Picture picture, Area area) {
		Optional<Size> natural = PictureSize.of(picture);
		return natural.isPresent() && switch (picture) {
		case Picture.OfDrawing(Drawing drawing) -> drawing(drawing.svg(), natural.get(), area);
		case Picture.OfImage(Image image) when image.format() == Image.Format.SVG ->
			drawing(new String(image.bytes(), StandardCharsets.UTF_8), natural.get(), area);
		case Picture.OfImage(Image image) -> {
			int widest = (int) Math.ceil(area.width() * PIXELS_PER_UNIT);
			page.picture(addresses.computeIfAbsent(image, one -> ImageAddress.of(one, natural.get(), widest)), area);
			yield true;
		}
		case Picture.Missing ignored -> false;
		};
	}

	private boolean drawing(String svg, Size natural, Area area) {
		Optional<String> nested = NestedSvg.of(svg, natural, area, prefix + ++drawings + "-");
		nested.ifPresent(page::nested);
		return nested.isPresent();
	}
}
