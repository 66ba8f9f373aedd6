package org.tenday.layout;

import java.util.List;

import org.tenday.document.Element.Picture;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Image;
import org.tenday.document.Inline;
import org.tenday.document.Theme.Colour;
import org.tenday.document.Theme.Colours;
import org.tenday.layout.SlideParagraph.Mark;

/** Paints the words of a slide. */
final class SlidePainter {

	/** Where lines under and through words stand from their foot upwards, and how thick they are, as shares of the size. */
	private static final double STRUCK_AT = 0.28;
	private static final double LINKED_AT = -0.13;
	private static final double THICKNESS = 1 / 17.0;
	/** How far below the foot of the letters a box to tick and an icon begin, and how large the box is, as shares of the size. */
	private static final double BOX_BELOW = 0.06;
	private static final double ICON_BELOW = 0.15;
	private static final double BOX = 0.75;
	private static final double ROOM_AFTER_MARK = 0.15;

	private final SvgPage page;
	private final PicturePainter pictures;
	private final TextMeasure measure;
	private final Colours colours;

	SlidePainter(SvgPage page, PicturePainter pictures, TextMeasure measure, Colours colours) {
		this.page = page;
		this.pictures = pictures;
		this.measure = measure;
		this.colours = colours;
	}

	/** Paragraphs from the upper edge of an area downwards. */
	void words(List<SlideParagraph> paragraphs, Area area, Align align) {
		double y = area.y();
		for (int i = 0; i < paragraphs.size(); i++) {
			SlideParagraph paragraph = paragraphs.get(i);
			double leading = paragraph.size() * SlideGeometry.LEADING;
			double width = Math.max(area.width() - paragraph.indent(), paragraph.size());
			y += i == 0 ? 0 : paragraph.before();
			if (paragraph.mark() != Mark.NONE) {
				mark(paragraph, area.x() + paragraph.indent(), y + TextMeasure.baseline(leading, paragraph.size()));
			}
			for (TextLine line : measure.broken(paragraph.content(), width, paragraph.size(), paragraph.strong())) {
				double x = area.x() + paragraph.indent() + before(line, width, align);
				line(line, x, y + TextMeasure.baseline(leading, paragraph.size()), paragraph.size(), colour(paragraph.tone()));
				y += leading;
			}
		}
	}

	private static double before(TextLine line, double width, Align align) {
		return switch (align) {
		case LEFT -> 0;
		case CENTRE -> (width - line.width()) / 2;
		case RIGHT -> width - line.width();
		};
	}

	/** What hangs before an item whose words begin at some place. */
	private void mark(SlideParagraph paragraph, double x, double baseline) {
		double size = paragraph.size();
		double hanging = x - SlideGeometry.INDENT;
		if (paragraph.mark() == Mark.BOX) {
			double side = size * BOX;
			page.frame(new Area(hanging + 1, baseline + size * BOX_BELOW - side, side, side), colours.accent(), side / 12);
			return;
		}
		String words = paragraph.mark() == Mark.NUMBER ? paragraph.number() + "." : SlideLook.bullet(paragraph.level());
		TextLine line = measure.broken(Inline.text(words), Double.MAX_VALUE, size, paragraph.strong()).getFirst();
		line(line, Math.min(hanging, x - line.width() - size * ROOM_AFTER_MARK), baseline, size, colours.accent());
	}

	/** One line of words. */
	void line(TextLine line, double x, double baseline, double size, Colour colour) {
		for (TextLine.Piece piece : line.pieces()) {
			LetterLook look = piece.look();
			if (look.icon().isPresent()) {
				icon(look.icon().get(), x + piece.x(), baseline, size);
				continue;
			}
			Colour ink = look.linked() ? colours.accent() : colour;
			page.words(piece, x, baseline, size, ink);
			if (look.struck()) {
				rule(x + piece.x(), baseline - size * STRUCK_AT, piece.width(), size, ink);
			}
			if (look.linked()) {
				rule(x + piece.x(), baseline - size * LINKED_AT, piece.width(), size, ink);
			}
		}
	}

	private void rule(double x, double y, double width, double size, Colour colour) {
		page.fill(new Area(x, y - size * THICKNESS / 2, width, size * THICKNESS), colour);
	}

	private void icon(Image image, double x, double baseline, double size) {
		PictureSize.of(image).map(natural -> natural.within(size, size)).ifPresent(shown -> pictures.paint(new Picture.OfImage(image),
				new Area(x, baseline + size * ICON_BELOW - shown.height(), shown.width(), shown.height())));
	}

	/** One line in the middle of an area, in the looks of a foot line. */
	void line(String words, Area area, Align align) {
		double size = SlideGeometry.FOOT_SIZE;
		TextLine line = measure.broken(Inline.text(words), Double.MAX_VALUE, size, false).getFirst();
		line(line, area.x() + before(line, area.width(), align), area.y() + TextMeasure.baseline(area.height(), size), size,
				colours.muted());
	}

	/** Program text in an area, {@link SlideGeometry#PADDING} within its edges. */
	void program(List<String> lines, Area area, double size) {
		double leading = size * SlideGeometry.LEADING;
		double y = area.y() + SlideGeometry.PADDING;
		for (String words : lines) {
			TextLine line = measure.broken(List.of(new Inline.Code(words)), Double.MAX_VALUE, size, false).getFirst();
			line(line, area.x() + SlideGeometry.PADDING, y + TextMeasure.baseline(leading, size), size, colours.text());
			y += leading;
		}
	}

	private Colour colour(SlideParagraph.Tone tone) {
		return switch (tone) {
		case TEXT -> colours.text();
		case ACCENT -> colours.accent();
		case MUTED -> colours.muted();
		};
	}
}
