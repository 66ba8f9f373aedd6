package org.tenday.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.FixedWords;
import org.tenday.document.Slide;
import org.tenday.document.Slide.Layout;

/**
 * Makes a deck fit: what does not fit on a slide at the theme's sizes (never under {@link SlideGeometry#SMALLEST} points) goes on continuation slides, and
 * every slide gets a title of its own. Fitting a deck that fits changes nothing more. Immutable.
 */
public final class DeckFitter {

	private final SlideGeometry geometry;

	/** For slides of Tenday's shape, which all writers share. */
	public DeckFitter() {
		this(SlideGeometry.WIDE);
	}

	/** For slides of another shape. */
	public DeckFitter(SlideGeometry geometry) {
		this.geometry = geometry;
	}

	/** The deck with slides that fit. */
	public Deck fit(Deck deck) {
		SlideArranger arranger = new SlideArranger(deck.theme(), deck.words(), geometry);
		List<Slide> slides = new ArrayList<>();
		Set<String> used = new HashSet<>();
		for (Slide slide : deck.slides()) {
			slides.addAll(fitted(slide, deck, arranger, used));
		}
		return new Deck(deck.info(), deck.theme(), deck.words(), slides);
	}

	/** @param used the titles of all slides before; those of the new ones are added */
	private static List<Slide> fitted(Slide slide, Deck deck, SlideArranger arranger, Set<String> used) {
		String shortened = shortened(slide.title(), slide.layout(), arranger);
		String title = unique(shortened, used);
		List<Element> whole = new ArrayList<>();
		if (!shortened.equals(slide.title())) {
			whole.add(new Paragraph(slide.title()));
		}
		whole.addAll(slide.body());
		List<Element> body = new TableFitter(arranger).fit(arranger.bodies().of(whole));
		List<Slide> slides = new ArrayList<>();
		for (List<Element> part : parts(body)) {
			for (List<Element> one : broken(part, slides.isEmpty() ? slide.layout() : Layout.CONTENT, deck, arranger)) {
				slides.add(slides.isEmpty()
						? new Slide(slide.layout(), title, one, slide.notes(), slide.anchor())
						: new Slide(Layout.CONTENT, unique(continued(title, slides.size(), deck.words(), arranger), used), one, List.of(),
								""));
			}
		}
		return slides;
	}

	private static List<List<Element>> broken(List<Element> body, Layout layout, Deck deck, SlideArranger arranger) {
		SlideGeometry geometry = arranger.geometry();
		Locale language = deck.info().language();
		SlideArranger.Arrangement whole = arranger.arrange(body, geometry.bodyOf(layout));
		if (whole.fits() && (whole.share() >= SlideArranger.LEAST_SHARE || body.size() == 1)) {
			return List.of(body);
		}
		List<List<Element>> torn = new Breaker(arranger, deck.words(), language, body,
				number -> geometry.bodyOf(number == 0 ? layout : Layout.CONTENT)).slides();
		if (layout == Layout.CONTENT) {
			return withoutLoneSmallPrint(torn, layout, arranger);
		}
		// Below the title of a cover or section there is little room: a list is torn there only where that saves a slide.
		int held = held(body, geometry.bodyOf(layout), arranger);
		List<List<Element>> untorn = new ArrayList<>();
		untorn.add(body.subList(0, held));
		untorn.addAll(new Breaker(arranger, deck.words(), language, body.subList(held, body.size()), number -> geometry.body()).slides());
		boolean fits = arranger.arrange(torn.getFirst(), geometry.bodyOf(layout)).fits();
		return fits && torn.size() < untorn.size() ? torn : untorn;
	}

	/** Small print says something of what is above it: where it alone is left for a slide, the last thing before goes there with it. */
	private static List<List<Element>> withoutLoneSmallPrint(List<List<Element>> torn, Layout layout, SlideArranger arranger) {
		List<Element> last = torn.getLast();
		if (torn.size() < 2 || !last.stream().allMatch(DeckFitter::isSmallPrint)) {
			return torn;
		}
		List<Element> before = torn.get(torn.size() - 2);
		List<Element> moved = new ArrayList<>(last);
		moved.addFirst(before.getLast());
		SlideArranger.Arrangement together = arranger.arrange(moved, arranger.geometry().bodyOf(layout));
		if (before.size() < 2 || Breaker.announces(before.get(before.size() - 2)) || !together.fits()
				|| together.share() < SlideArranger.LEAST_SHARE) {
			return torn;
		}
		List<List<Element>> mended = new ArrayList<>(torn.subList(0, torn.size() - 2));
		mended.add(List.copyOf(before.subList(0, before.size() - 1)));
		mended.add(List.copyOf(moved));
		return mended;
	}

	private static boolean isSmallPrint(Element element) {
		return element instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.SMALL;
	}

	/** How many elements from the first on stand in an area as they are, without parting any from what it announces. */
	private static int held(List<Element> body, Area area, SlideArranger arranger) {
		for (int count = body.size() - 1; count > 0; count--) {
			SlideArranger.Arrangement arrangement = arranger.arrange(body.subList(0, count), area);
			boolean large = arrangement.share() >= SlideArranger.LEAST_SHARE || count == 1;
			if (arrangement.fits() && large && !Breaker.announces(body.get(count - 1))) {
				return count;
			}
		}
		return 0;
	}

	/** The stretches between page breaks; at least one. */
	private static List<List<Element>> parts(List<Element> body) {
		List<List<Element>> parts = new ArrayList<>();
		List<Element> part = new ArrayList<>();
		for (Element element : body) {
			if (!(element instanceof Element.PageBreak)) {
				part.add(element);
			} else if (!part.isEmpty()) {
				parts.add(List.copyOf(part));
				part.clear();
			}
		}
		if (!part.isEmpty() || parts.isEmpty()) {
			parts.add(List.copyOf(part));
		}
		return parts;
	}

	private static String shortened(String title, Layout layout, SlideArranger arranger) {
		Area area = arranger.geometry().titleOf(layout);
		if (arranger.titles().fits(title, area)) {
			return title;
		}
		String shorter = title;
		while (!arranger.titles().fits(shorter + "\u2026", area)) {
			int space = shorter.lastIndexOf(' ');
			shorter = space > 0 ? shorter.substring(0, space).stripTrailing() : shorter.substring(0, shorter.length() / 2);
		}
		return shorter + "\u2026";
	}

	private static String continued(String title, int number, FixedWords words, SlideArranger arranger) {
		String end = ", " + words.continued() + (number > 1 ? " (" + number + ")" : "");
		String whole = title + end;
		return arranger.titles().fits(whole, arranger.geometry().title())
				? whole
				: shortened(title.substring(0, title.length() - end.length()),
						Layout.CONTENT, arranger) + end;
	}

	/** The title, numbered where it has been used before: "Break (2)". */
	private static String unique(String title, Set<String> used) {
		String unique = title;
		for (int number = 2; !used.add(unique); number++) {
			unique = title + " (" + number + ")";
		}
		return unique;
	}
}
