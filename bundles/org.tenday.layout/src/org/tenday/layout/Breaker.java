package org.tenday.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;
import org.tenday.layout.SlideArranger.Arrangement;

/**
 * Breaks a body over as few slides as hold it, and among those ways chooses the best: slides about equally full, broken between things rather than within
 * them, no lonely line, nothing parted from what announces it. One instance for one body.
 */
final class Breaker {

	private static final double PER_SLIDE = 1000;
	private static final double OVERFLOW = 1e6;
	private static final double UNEVEN = 300;
	private static final double LONELY = 500;
	private static final double SMALLER_PICTURE = 600;
	private static final double PARTED_FROM_ANNOUNCEMENT = 700;
	private static final double IN_BOX = 30;
	private static final double BETWEEN_ITEMS = 40;
	private static final double BETWEEN_ROWS = 40;
	private static final double BETWEEN_LINES = 80;
	private static final double AT_EMPTY_LINE = 20;
	private static final double IN_ITEM = 160;
	private static final double BETWEEN_SENTENCES = 110;

	private final SlideArranger arranger;
	private final List<Atom> atoms;
	private final Assembler assembler;
	private final IntFunction<Area> areas;

	/**
	 * @param areas the area of each slide that the body may come to stand on, by its number from 0
	 */
	Breaker(SlideArranger arranger, FixedWords words, Locale language, List<Element> body, IntFunction<Area> areas) {
		this.arranger = arranger;
		this.atoms = new Splitter(language).atoms(body);
		this.assembler = new Assembler(words, atoms);
		this.areas = areas;
	}

	/** The bodies of the slides, in order; at least one, none empty but where all is. */
	List<List<Element>> slides() {
		int count = atoms.size();
		double[] cost = new double[count + 1];
		int[] from = new int[count + 1];
		for (int end = 1; end <= count; end++) {
			cost[end] = Double.MAX_VALUE;
			for (int start = end - 1; start >= 0; start--) {
				double slide = cost(start, end);
				if (slide >= OVERFLOW && start < end - 1) {
					break;
				}
				if (cost[start] + slide < cost[end]) {
					cost[end] = cost[start] + slide;
					from[end] = start;
				}
			}
		}
		List<List<Element>> slides = new ArrayList<>();
		for (int end = count; end > 0; end = from[end]) {
			slides.add(assembler.elements(from[end], end));
		}
		Collections.reverse(slides);
		return slides.isEmpty() ? List.of(List.of()) : slides;
	}

	private double cost(int start, int end) {
		Area area = areas.apply(start == 0 ? 0 : 1);
		List<Element> elements = assembler.elements(start, end);
		Arrangement arrangement = arranger.arrange(elements, area);
		if (!arrangement.fits() || arrangement.share() < SlideArranger.LEAST_SHARE && elements.size() > 1) {
			return OVERFLOW + arrangement.height();
		}
		double empty = Math.max(0, 1 - arrangement.height() / area.height());
		double cost = PER_SLIDE + UNEVEN * empty * empty + SMALLER_PICTURE * (1 - arrangement.share()) * (1 - arrangement.share());
		boolean part = start > 0 || end < atoms.size();
		if (part && lonely(elements, arrangement)) {
			cost += LONELY;
		}
		return end < atoms.size() ? cost + breakCost(atoms.get(end - 1), atoms.get(end)) : cost;
	}

	private boolean lonely(List<Element> elements, Arrangement arrangement) {
		return elements.stream().allMatch(SlideBody::isWords) && arrangement.height() < 2 * arranger.text().size() * SlideGeometry.LEADING;
	}

	/** What it costs to break between two neighbours. */
	private static double breakCost(Atom before, Atom after) {
		double cost = announces(before) ? PARTED_FROM_ANNOUNCEMENT : 0;
		int shared = before.shared(after);
		if (shared == 0) {
			return cost;
		}
		return cost + switch (after.path().get(shared - 1)) {
		case Atom.InBox ignored -> IN_BOX;
		case Atom.InItem in ->
			before.path().get(shared - 1) instanceof Atom.InItem other && other.item() == in.item() ? IN_ITEM : BETWEEN_ITEMS;
		case Atom.InTable ignored -> BETWEEN_ROWS;
		case Atom.InListing in -> in.listing().lines().get(((Atom.Line) before.leaf()).index()).isBlank() ? AT_EMPTY_LINE : BETWEEN_LINES;
		case Atom.InParagraph ignored -> BETWEEN_SENTENCES;
		};
	}

	/** Whether something belongs to what comes after it: a heading, a label, a sentence that ends with a colon. */
	private static boolean announces(Atom atom) {
		return switch (atom.leaf()) {
		case Atom.Whole(Element element) -> announces(element);
		case Atom.Sentence sentence -> colon(sentence.words());
		default -> false;
		};
	}

	/** Whether an element belongs to what comes after it. */
	static boolean announces(Element element) {
		return switch (element) {
		case Element.Heading ignored -> true;
		case Paragraph paragraph -> paragraph.style() == Paragraph.Style.LABEL || colon(paragraph.content());
		default -> false;
		};
	}

	private static boolean colon(List<Inline> words) {
		return Inline.plainText(words).stripTrailing().endsWith(":");
	}
}
