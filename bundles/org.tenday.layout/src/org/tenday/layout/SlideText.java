package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.layout.SlideParagraph.Mark;
import org.tenday.layout.SlideParagraph.Tone;

/** Flattens words to paragraphs with levels and marks, and says how high they stand. */
final class SlideText {

	private static final double LEAD = 1.15;
	private static final double BETWEEN_PARAGRAPHS = 10;
	private static final double BETWEEN_ITEMS = 6;
	private static final double WITHIN_ITEM = 2;

	private final TextMeasure measure;
	private final double size;
	/** The same words are asked for again and again while the best way is sought to break a deck. */
	private final Map<Column, Integer> known = new ConcurrentHashMap<>();

	private record Column(List<Inline> words, double width, double size, boolean strong) {
	}

	SlideText(TextMeasure measure, double size) {
		this.measure = measure;
		this.size = size;
	}

	double size() {
		return size;
	}

	/** The paragraphs of elements that are words. */
	List<SlideParagraph> flatten(List<Element> elements) {
		return flatten(elements, size);
	}

	/** The paragraphs of elements that are words, set in some size in points. */
	static List<SlideParagraph> flatten(List<Element> elements, double size) {
		List<SlideParagraph> all = new ArrayList<>();
		for (Element element : elements) {
			add(element, 0, size, BETWEEN_PARAGRAPHS, all);
		}
		return all;
	}

	private static void add(Element element, int level, double size, double before, List<SlideParagraph> all) {
		switch (element) {
		case Element.Heading heading -> all.add(
				new SlideParagraph(level, Mark.NONE, 0, heading.content(), size, true, Tone.ACCENT,
						before + (all.isEmpty() ? 0 : WITHIN_ITEM)));
		case Paragraph paragraph -> all.add(styled(paragraph, level, size, before));
		case ItemList list -> addList(list, level + 1, size, all);
		default -> throw new IllegalArgumentException("A " + element.getClass().getSimpleName() + " is not words: place it by itself.");
		}
	}

	private static SlideParagraph styled(Paragraph paragraph, int level, double size, double before) {
		return switch (paragraph.style()) {
		case BODY -> new SlideParagraph(level, Mark.NONE, 0, paragraph.content(), size, false, Tone.TEXT, before);
		case LEAD -> new SlideParagraph(level, Mark.NONE, 0, paragraph.content(), Math.round(size * LEAD), false, Tone.TEXT, before);
		case SMALL -> new SlideParagraph(level, Mark.NONE, 0, paragraph.content(), size, false, Tone.MUTED, before);
		case LABEL -> new SlideParagraph(level, Mark.NONE, 0, paragraph.content(), size, true, Tone.TEXT, before);
		case QUOTE ->
			new SlideParagraph(level + 1, Mark.NONE, 0, List.of(new Inline.Emphasis(paragraph.content())), size, false, Tone.TEXT, before);
		};
	}

	private static void addList(ItemList list, int level, double size, List<SlideParagraph> all) {
		int number = list.start();
		for (List<Element> item : list.items()) {
			boolean marked = false;
			for (Element part : item) {
				int from = all.size();
				add(part, level, size, marked ? WITHIN_ITEM : BETWEEN_ITEMS, all);
				if (!marked && all.size() > from) {
					all.set(from, marked(all.get(from), list.kind(), number, level));
					marked = true;
				}
			}
			number++;
		}
	}

	/** The first paragraph of an item gets the item's mark; an item that begins with a list leaves the mark to that list. */
	private static SlideParagraph marked(SlideParagraph first, ItemList.Kind kind, int number, int level) {
		if (first.mark() != Mark.NONE || first.level() != level) {
			return first;
		}
		Mark mark = switch (kind) {
		case BULLETS -> Mark.BULLET;
		case NUMBERS -> Mark.NUMBER;
		case BOXES -> Mark.BOX;
		};
		return new SlideParagraph(level, mark, number, first.content(), first.size(), first.strong(), first.tone(), first.before());
	}

	/** How high paragraphs stand in a column of some width. */
	double height(List<SlideParagraph> paragraphs, double width) {
		double height = 0;
		boolean first = true;
		for (SlideParagraph paragraph : paragraphs) {
			height += lines(paragraph, width) * paragraph.size() * SlideGeometry.LEADING + (first ? 0 : paragraph.before());
			first = false;
		}
		return height;
	}

	/** Into how many lines a paragraph breaks in a column of some width. */
	int lines(SlideParagraph paragraph, double width) {
		Column column = new Column(paragraph.content(), Math.max(width - paragraph.indent(), paragraph.size()), paragraph.size(),
				paragraph.strong());
		return known.computeIfAbsent(column, asked -> measure.lines(asked.words(), asked.width(), asked.size(), asked.strong()));
	}
}
