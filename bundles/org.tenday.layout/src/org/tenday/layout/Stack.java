package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;

/**
 * Places the elements of a slide one below the other.
 */
final class Stack {

	/** Free space between things that stand by themselves. */
	static final double GAP = 16;
	private static final double CAPTION_GAP = 6;
	private static final double WIDEST_NARROW_TABLE = 0.6;
	/** A picture in a box leaves room for what it is about. */
	private static final double SHARE_IN_BOX = 0.6;

	private final TextMeasure measure;
	private final SlideText text;
	private final FixedWords words;
	private final Map<Element.Picture, Size> natural = new ConcurrentHashMap<>();

	Stack(TextMeasure measure, SlideText text, FixedWords words) {
		this.measure = measure;
		this.text = text;
		this.words = words;
	}

	/** What was placed, and how high it all stands; that may be higher than the area. */
	record Result(List<Placed> placed, double height) {
	}

	/**
	 * Places elements from the top of an area downwards.
	 *
	 * @param elements fit for slides, see {@link SlideBody}
	 * @param pictures by how much pictures are made smaller than they could be, over 0 to 1
	 */
	Result place(List<Element> elements, Area area, double pictures) {
		List<Placed> placed = new ArrayList<>();
		List<Element> words = new ArrayList<>();
		double y = area.y();
		for (Element element : elements) {
			if (SlideBody.isWords(element)) {
				words.add(element);
				continue;
			}
			y = flush(words, area, y, placed);
			y = place(element, new Area(area.x(), gap(y, placed), area.width(), area.height()), pictures, placed);
		}
		y = flush(words, area, y, placed);
		return new Result(placed, y - area.y());
	}

	private static double gap(double y, List<Placed> placed) {
		return placed.isEmpty() ? y : y + GAP;
	}

	private double flush(List<Element> words, Area area, double y, List<Placed> placed) {
		if (words.isEmpty()) {
			return y;
		}
		List<SlideParagraph> paragraphs = text.flatten(words);
		Area place = new Area(area.x(), gap(y, placed), area.width(), text.height(paragraphs, area.width()));
		placed.add(new Placed.Words(place, words, paragraphs));
		words.clear();
		return place.bottom();
	}

	/** Places one thing at the top of an area that says how wide and at most how high it may be; answers where it ends. */
	private double place(Element element, Area area, double pictures, List<Placed> placed) {
		return switch (element) {
		case Table table -> placeTable(table, area, placed);
		case Figure figure -> placeFigure(figure, area, pictures, placed);
		case Listing listing -> placeListing(listing, area, placed);
		case Box box -> placeBox(box, area, pictures, placed);
		case Element.PageBreak ignored -> area.y();
		default -> throw new IllegalArgumentException("A " + element.getClass().getSimpleName() + " has not been made fit for a slide.");
		};
	}

	private double placeTable(Table table, Area area, List<Placed> placed) {
		List<Double> columns = new ColumnWidths(measure, text.size(), SlideGeometry.CELL_SIDE).of(table, area.width());
		double natural = columns.stream().mapToDouble(Double::doubleValue).sum();
		double stretch = Math.max(1, area.width() * WIDEST_NARROW_TABLE / natural);
		columns = columns.stream().map(width -> width * stretch).toList();
		List<Double> rows = new ArrayList<>();
		for (List<Table.Cell> row : table.rows()) {
			double highest = text.size() * SlideGeometry.LEADING;
			for (int column = 0; column < row.size(); column++) {
				double width = columns.get(column) - 2 * SlideGeometry.CELL_SIDE;
				highest = Math.max(highest, text.height(cellParagraphs(row.get(column)), Math.max(width, 1)));
			}
			rows.add(highest + 2 * SlideGeometry.CELL_TOP);
		}
		double height = rows.stream().mapToDouble(Double::doubleValue).sum();
		Area place = new Area(area.x(), area.y(), natural * stretch, height);
		placed.add(new Placed.Grid(place, table, columns, rows, text.size()));
		return place.bottom();
	}

	/** The paragraphs of a cell; those of a heading cell are bold. */
	List<SlideParagraph> cellParagraphs(Table.Cell cell) {
		List<SlideParagraph> paragraphs = text.flatten(cell.content());
		return !cell.header()
				? paragraphs
				: paragraphs.stream().map(one -> new SlideParagraph(one.level(), one.mark(), one.number(), one.content(), one.size(), true,
						one.tone(), one.before())).toList();
	}

	private double placeFigure(Figure figure, Area area, double pictures, List<Placed> placed) {
		List<SlideParagraph> below = captionWords(figure);
		Size size = pictureSize(figure, area.width(), area.height()).times(pictures);
		double captionHeight = text.height(below, area.width());
		Area picture = new Area(area.x() + (area.width() - size.width()) / 2, area.y(), size.width(), size.height());
		Area caption = new Area(area.x(), picture.bottom() + (below.isEmpty() ? 0 : CAPTION_GAP), area.width(), captionHeight);
		placed.add(new Placed.Shown(picture, figure, caption, below));
		return caption.bottom();
	}

	/** The largest size that the picture of a figure may have within a width and, its caption included, a height. */
	Size pictureSize(Figure figure, double width, double height) {
		List<SlideParagraph> below = captionWords(figure);
		double captionHeight = below.isEmpty() ? 0 : text.height(below, width) + CAPTION_GAP;
		Size own = natural.computeIfAbsent(figure.picture(), picture -> PictureSize.of(picture).orElseThrow());
		// A drawing has no pixels to spoil: it is as large as there is room, so that the words in it can be read from the back row.
		Size largest = figure.picture() instanceof Element.Picture.OfDrawing
				? own.times(Math.max(1, width / own.width()))
				: own;
		return largest.within(width * figure.width(), Math.max(height - captionHeight, height / 4));
	}

	private List<SlideParagraph> captionWords(Figure figure) {
		List<SlideParagraph> all = new ArrayList<>();
		if (!figure.caption().isEmpty()) {
			all.add(new SlideParagraph(0, SlideParagraph.Mark.NONE, 0, figure.caption(), text.size(), false, SlideParagraph.Tone.MUTED, 0));
		}
		if (!figure.credit().isEmpty()) {
			List<Inline> credit = new ArrayList<>();
			credit.add(new Inline.Text(words.source() + ": "));
			credit.addAll(figure.credit());
			all.add(new SlideParagraph(0, SlideParagraph.Mark.NONE, 0, credit, SlideGeometry.CREDIT_SIZE, false, SlideParagraph.Tone.MUTED,
					2));
		}
		return all;
	}

	private double placeListing(Listing listing, Area area, List<Placed> placed) {
		int letters = (int) ((area.width() - 2 * SlideGeometry.PADDING) / measure.fixedWidth(text.size()));
		List<String> lines = ProgramLines.broken(listing, letters);
		double height = lines.size() * text.size() * SlideGeometry.LEADING + 2 * SlideGeometry.PADDING;
		Area place = area.withHeight(height);
		placed.add(new Placed.Program(place, listing, lines, text.size()));
		return place.bottom();
	}

	private double placeBox(Box box, Area area, double pictures, List<Placed> placed) {
		double padding = SlideGeometry.PADDING;
		Area inner = new Area(area.x() + 2 * padding, area.y() + padding, area.width() - 3 * padding, area.height() * SHARE_IN_BOX);
		List<Element> content = new ArrayList<>();
		content.add(new Paragraph(BoxLabel.of(box), Paragraph.Style.LABEL));
		content.addAll(box.content());
		Result inside = place(content, inner, pictures);
		Area panel = area.withHeight(inside.height() + 2 * padding);
		placed.add(new Placed.Panel(panel, box.kind()));
		placed.addAll(inside.placed());
		return panel.bottom();
	}
}
