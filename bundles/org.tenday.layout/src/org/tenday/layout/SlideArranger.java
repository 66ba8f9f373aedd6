package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.document.Element.Figure;
import org.tenday.document.FixedWords;
import org.tenday.document.Slide;
import org.tenday.document.Theme;

/**
 * Says where everything on a slide stands. A slide that has been through {@link DeckFitter} fits; of another one the lower part may stand below the
 * slide's edge. Immutable.
 */
public final class SlideArranger {

	/** A picture that stands with something else is at least this share of the size that it would have by itself. */
	static final double LEAST_SHARE = 0.7;
	private static final double SHARE_STEP = 0.05;
	private static final double SMALLEST_SHARE = 0.3;
	private static final double COLUMN_GAP = 28;
	private static final double[] WORD_COLUMNS = { 0.5, 0.45, 0.4, 0.55, 0.6 };

	private final SlideGeometry geometry;
	private final TextMeasure measure;
	private final SlideText text;
	private final Stack stack;
	private final SlideBody bodies;
	private final SlideTitle titles;

	/** For decks of one theme and language. */
	public SlideArranger(Theme theme, FixedWords words) {
		this(theme, words, SlideGeometry.WIDE);
	}

	/** For decks of one theme and language on slides of another shape. */
	public SlideArranger(Theme theme, FixedWords words, SlideGeometry geometry) {
		this.geometry = geometry;
		this.measure = new TextMeasure();
		this.text = new SlideText(measure, Math.max(theme.type().slideBody(), SlideGeometry.SMALLEST));
		this.stack = new Stack(measure, text, words);
		this.bodies = new SlideBody(words);
		this.titles = new SlideTitle(measure, theme.type().slideTitle());
	}

	/** For the slides of a deck. */
	public static SlideArranger of(Deck deck) {
		return new SlideArranger(deck.theme(), deck.words());
	}

	/** The places of all that is on a slide. */
	public ArrangedSlide arrange(Slide slide) {
		Area title = geometry.titleOf(slide.layout());
		Arrangement body = arrange(bodies.of(slide.body()), geometry.bodyOf(slide.layout()));
		return new ArrangedSlide(slide, title, titles.size(slide.title(), title), body.placed());
	}

	/** The size in points at which a title is painted: on a slide that opens something larger than the layout says, where there is room. */
	public double paintedTitleSize(ArrangedSlide arranged) {
		return titles.painted(arranged.slide(), arranged.title(), arranged.titleSize());
	}

	/** The paragraphs of a cell of a table as a {@link Placed.Grid} has them; those of a heading cell are bold. */
	public List<SlideParagraph> cellParagraphs(Element.Table.Cell cell) {
		return stack.cellParagraphs(cell);
	}

	SlideGeometry geometry() {
		return geometry;
	}

	SlideBody bodies() {
		return bodies;
	}

	SlideTitle titles() {
		return titles;
	}

	TextMeasure measure() {
		return measure;
	}

	SlideText text() {
		return text;
	}

	/**
	 * @param placed what stands where
	 * @param height of all of it
	 * @param share  of the size that its pictures could have: 1 where there is none
	 * @param fits   whether it all stands within the area
	 */
	record Arrangement(List<Placed> placed, double height, double share, boolean fits) {
	}

	/** Places what has been made fit for slides in an area. */
	Arrangement arrange(List<Element> elements, Area area) {
		boolean pictures = elements.stream().anyMatch(SlideArranger::holdsPicture);
		boolean alone = elements.size() == 1;
		Arrangement best = stacked(elements, area, 1);
		for (double share = 1 - SHARE_STEP; pictures && !best.fits() && share >= SMALLEST_SHARE; share -= SHARE_STEP) {
			best = stacked(elements, area, share);
		}
		if (pictures && !alone && (!best.fits() || best.share() < 1)) {
			for (double column : WORD_COLUMNS) {
				Arrangement beside = beside(elements, area, column);
				if (beside.fits() && (!best.fits() || beside.share() > best.share())) {
					best = beside;
				}
			}
		}
		if (alone && elements.getFirst() instanceof Figure && best.fits()) {
			return lowered(best, (area.height() - best.height()) / 2);
		}
		return best;
	}

	private static boolean holdsPicture(Element element) {
		return element instanceof Figure || element instanceof Element.Box box && box.content().stream().anyMatch(Figure.class::isInstance);
	}

	private Arrangement stacked(List<Element> elements, Area area, double share) {
		Stack.Result result = stack.place(elements, area, share);
		return new Arrangement(result.placed(), result.height(), share, result.height() <= area.height() + 0.01);
	}

	/** The picture on one side and the words on the other, where there is one picture and all else is words; small print below it goes with them. */
	private Arrangement beside(List<Element> elements, Area area, double wordColumn) {
		Arrangement none = new Arrangement(List.of(), 0, 0, false);
		boolean first = elements.getFirst() instanceof Figure;
		List<Element> rest = elements.stream().filter(element -> !(element instanceof Figure)).toList();
		if (rest.size() != elements.size() - 1 || !rest.stream().allMatch(SlideBody::isWords)) {
			return none;
		}
		Figure figure = elements.stream().filter(Figure.class::isInstance).map(Figure.class::cast).findFirst().orElseThrow();
		double wordWidth = (area.width() - COLUMN_GAP) * wordColumn;
		double pictureWidth = area.width() - COLUMN_GAP - wordWidth;
		Area left = new Area(area.x(), area.y(), first ? pictureWidth : wordWidth, area.height());
		Area right = new Area(left.right() + COLUMN_GAP, area.y(), first ? wordWidth : pictureWidth, area.height());
		Figure whole = new Figure(figure.picture(), figure.caption(), figure.credit(), 1);
		Arrangement picture = stacked(List.of(whole), first ? left : right, 1);
		Arrangement words = stacked(rest, first ? right : left, 1);
		double alone = stack.pictureSize(figure, area.width(), area.height()).width();
		double share = Math.min(1, stack.pictureSize(whole, pictureWidth, area.height()).width() / alone);
		List<Placed> placed = new ArrayList<>(first ? picture.placed() : words.placed());
		placed.addAll(first ? words.placed() : picture.placed());
		return new Arrangement(placed, Math.max(picture.height(), words.height()), share, picture.fits() && words.fits());
	}

	/** A picture by itself stands in the middle of the free space. */
	private static Arrangement lowered(Arrangement one, double by) {
		List<Placed> placed = one.placed().stream().<Placed>map(each -> each instanceof Placed.Shown shown
				? new Placed.Shown(moved(shown.area(), by), shown.figure(), moved(shown.caption(), by), shown.captionWords())
				: each).toList();
		return new Arrangement(placed, one.height(), one.share(), true);
	}

	private static Area moved(Area area, double by) {
		return new Area(area.x(), area.y() + by, area.width(), area.height());
	}
}
