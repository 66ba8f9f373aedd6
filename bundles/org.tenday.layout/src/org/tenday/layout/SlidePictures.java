package org.tenday.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.document.Deck;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Image;
import org.tenday.document.Inline;
import org.tenday.document.Theme.Colour;
import org.tenday.document.Theme.Colours;

/**
 * The slides of one deck as drawings that look as PowerPoint shows them, for handouts and guides. Words are broken and placed here, so that every reader of SVG
 * shows the same. Slides are taken to fit, as {@link DeckFitter} makes them. For one thread.
 */
public final class SlidePictures {

	private static final double FRAME = 1.5;

	private final Deck deck;
	private final SlideGeometry geometry = SlideGeometry.WIDE;
	private final SlideArranger arranger;
	private final Colours colours;
	private final Map<Image, String> addresses = new HashMap<>();

	public SlidePictures(Deck deck) {
		this.deck = deck;
		this.arranger = SlideArranger.of(deck);
		this.colours = deck.theme().colours();
	}

	/**
	 * The picture of a slide; its alternative text is the slide's name, title and words.
	 *
	 * @param number from 1
	 * @param width  natural width in points; the height follows from it
	 * @param name   such as "Slide 12", in the deck's language
	 */
	public Drawing of(int number, double width, String name) {
		ArrangedSlide arranged = arranger.arrange(deck.slides().get(number - 1));
		SvgPage page = new SvgPage(geometry.width(), geometry.height());
		SlideLook.ground(arranged.slide().layout(), colours, geometry).forEach(fill -> page.fill(fill.area(), fill.colour()));
		PicturePainter pictures = new PicturePainter(page, addresses, "s" + number + "p");
		SlidePainter painter = new SlidePainter(page, pictures, arranger.measure(), colours);
		title(arranged, painter);
		arranged.placed().forEach(placed -> paint(placed, page, pictures, painter));
		painter.line(deck.info().stamp(), geometry.stamp(), Align.LEFT);
		painter.line(Integer.toString(number), geometry.number(), Align.RIGHT);
		page.frame(new Area(FRAME / 2, FRAME / 2, geometry.width() - FRAME, geometry.height() - FRAME), colours.muted(), FRAME);
		String words = PlainText.of(arranged.slide().body());
		String alt = name + ": " + arranged.slide().title() + (words.isBlank() ? "" : ". " + words);
		return new Drawing(page.finished(), width, width * geometry.height() / geometry.width(), alt);
	}

	private void title(ArrangedSlide arranged, SlidePainter painter) {
		double size = arranger.paintedTitleSize(arranged);
		Area area = arranged.title();
		List<TextLine> lines = arranger.measure().broken(Inline.text(arranged.slide().title()), area.width(), size, true);
		double leading = size * SlideLook.TITLE_LEADING;
		double y = area.bottom() - lines.size() * leading;
		for (TextLine line : lines) {
			painter.line(line, area.x(), y + TextMeasure.baseline(leading, size), size, colours.accent());
			y += leading;
		}
	}

	private void paint(Placed placed, SvgPage page, PicturePainter pictures, SlidePainter painter) {
		switch (placed) {
		case Placed.Words words -> painter.words(words.paragraphs(), words.area(), Align.LEFT);
		case Placed.Grid grid -> grid(grid, page, painter);
		case Placed.Shown shown -> picture(shown, page, pictures, painter);
		case Placed.Program program -> {
			page.fill(program.area(), colours.tint());
			painter.program(program.lines(), program.area(), program.size());
		}
		case Placed.Panel panel ->
			SlideLook.panel(panel.area(), panel.kind(), colours).forEach(fill -> page.fill(fill.area(), fill.colour()));
		}
	}

	private void picture(Placed.Shown shown, SvgPage page, PicturePainter pictures, SlidePainter painter) {
		if (!pictures.paint(shown.figure().picture(), shown.area())) {
			page.fill(shown.area(), colours.tint());
			painter.words(List.of(new SlideParagraph(0, SlideParagraph.Mark.NONE, 0, Inline.text(shown.figure().picture().alt()),
					SlideGeometry.CREDIT_SIZE, false, SlideParagraph.Tone.TEXT, 0)), shown.area(), Align.LEFT);
		}
		painter.words(shown.captionWords(), shown.caption(), Align.CENTRE);
	}

	private void grid(Placed.Grid grid, SvgPage page, SlidePainter painter) {
		double y = grid.area().y();
		for (int row = 0; row < grid.rows().size(); row++) {
			boolean head = row < grid.table().headerRows();
			double height = grid.rows().get(row);
			double x = grid.area().x();
			for (int column = 0; column < grid.columns().size(); column++) {
				Element.Table.Cell cell = grid.table().rows().get(row).get(column);
				Area area = new Area(x, y, grid.columns().get(column), height);
				if (head || cell.header()) {
					page.fill(area, colours.tint());
				}
				double rule = head ? SlideLook.HEADING_RULE : SlideLook.RULE;
				Colour ink = head ? colours.accent() : colours.muted();
				// Within the row, or the ground of the next one would cover half of it.
				page.fill(new Area(area.x(), area.bottom() - rule, area.width(), rule), ink);
				Area inner = new Area(x + SlideGeometry.CELL_SIDE, y + SlideGeometry.CELL_TOP,
						Math.max(0, area.width() - 2 * SlideGeometry.CELL_SIDE), height);
				painter.words(arranger.cellParagraphs(cell), inner, grid.table().columns().get(column).align());
				x = area.right();
			}
			y += height;
		}
	}
}
