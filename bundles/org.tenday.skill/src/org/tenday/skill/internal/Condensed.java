package org.tenday.skill.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Inline;
import org.tenday.document.Inline.Emphasis;
import org.tenday.document.Inline.Footnote;
import org.tenday.document.Inline.Jump;
import org.tenday.document.Inline.Link;
import org.tenday.document.Inline.Strong;
import org.tenday.document.Inline.Struck;
import org.tenday.skill.SlidePart;
import org.tenday.skill.Words;

/** Makes of a text what a room can read from a slide. For one text; remembers whether it left something out. */
public final class Condensed {

	/** The most lines of an instruction. */
	private static final int LINES = 6;

	private final Words words;
	private final Set<String> abbreviations;
	private int room = LINES;
	private boolean illustrated;
	private boolean leftOut;

	/** Finds sentences by the rules of the words' language. */
	public Condensed(Words words) {
		this.words = words;
		abbreviations = Set.copyOf(List.of(words.get("abbreviations").trim().split("\\s+")));
	}

	/** Whether anything was left out so far. */
	public boolean leftOut() {
		return leftOut;
	}

	/** Paragraphs as their first sentence and items as theirs, six lines in all; the first picture, table or listing. */
	public List<Element> instruction(List<Element> text) {
		List<Element> kept = new ArrayList<>();
		for (Element element : text) {
			switch (element) {
			case Paragraph paragraph when room > 0 -> {
				kept.add(firstSentence(paragraph));
				room--;
			}
			case Heading heading when room > 0 -> {
				kept.add(new Paragraph(heading.content(), Paragraph.Style.LABEL));
				room--;
			}
			case ItemList list when room > 0 -> {
				ItemList few = shortened(list);
				kept.add(few);
				room -= few.items().size();
			}
			case Figure figure when !illustrated -> illustrate(figure, kept);
			case Table table when !illustrated -> illustrate(table, kept);
			case Listing listing when !illustrated -> illustrate(listing, kept);
			default -> leftOut = true;
			}
		}
		return List.copyOf(kept);
	}

	private void illustrate(Element element, List<Element> kept) {
		kept.add(element);
		illustrated = true;
	}

	/**
	 * One slide for each heading, the words before the first heading under the given title. What a slide leaves out is in its notes; a
	 * heading with nothing under it makes no slide.
	 */
	public List<SlidePart> slides(String title, List<Element> text) {
		List<SlidePart> slides = new ArrayList<>();
		String current = title;
		List<Element> section = new ArrayList<>();
		for (Element element : text) {
			if (element instanceof Heading heading) {
				slide(current, section, slides);
				current = Inline.plainText(heading.content());
				section.clear();
			} else {
				section.add(element);
			}
		}
		slide(current, section, slides);
		return List.copyOf(slides);
	}

	private void slide(String title, List<Element> section, List<SlidePart> into) {
		List<Element> body = section.stream().flatMap(element -> onSlide(element).stream()).toList();
		if (!body.isEmpty()) {
			into.add(new SlidePart(title, body, body.equals(section) ? List.of() : section));
		}
	}

	private List<Element> onSlide(Element element) {
		return switch (element) {
		case Paragraph paragraph -> List.of(firstSentence(paragraph));
		case ItemList list -> List.of(list);
		case Figure figure -> List.of(figure);
		case Table table -> List.of(table);
		case Listing listing -> List.of(listing);
		case Definition definition -> List.of(definition);
		case Box box ->
			List.of(new Box(box.kind(), box.label(), box.title(), box.content().stream().flatMap(e -> onSlide(e).stream()).toList()));
		case Columns columns ->
			columns.columns().stream().flatMap(column -> column.content().stream()).flatMap(e -> onSlide(e).stream()).toList();
		default -> List.of();
		};
	}

	private ItemList shortened(ItemList list) {
		List<List<Element>> items = new ArrayList<>();
		for (List<Element> item : list.items()) {
			if (items.size() == room) {
				leftOut = true;
				break;
			}
			if (item.size() > 1) {
				leftOut = true;
			}
			items.add(item.stream().limit(1).map(element -> element instanceof Paragraph paragraph ? firstSentence(paragraph) : element)
					.toList());
		}
		return new ItemList(list.kind(), list.start(), items);
	}

	private Paragraph firstSentence(Paragraph paragraph) {
		List<Inline> line = paragraph.content().stream().filter(inline -> !(inline instanceof Footnote)).toList();
		String text = Inline.plainText(line);
		int end = endOfFirstSentence(text);
		if (end < text.length()) {
			leftOut = true;
			line = cut(line, end);
		}
		return new Paragraph(line, paragraph.style());
	}

	private int endOfFirstSentence(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(words.language());
		sentences.setText(text);
		int end = sentences.next();
		while (end != BreakIterator.DONE && end < text.length() && isUnfinished(text.substring(0, end).stripTrailing())) {
			end = sentences.next();
		}
		return end == BreakIterator.DONE ? text.length() : text.substring(0, end).stripTrailing().length();
	}

	/** Whether more belongs to a sentence: it ends with an abbreviation, or has no word yet, such as the "1)." of a numbered question. */
	private boolean isUnfinished(String sentence) {
		return sentence.chars().noneMatch(Character::isLetter) || endsWithAbbreviation(sentence);
	}

	private boolean endsWithAbbreviation(String sentence) {
		String last = sentence.substring(sentence.lastIndexOf(' ') + 1);
		return abbreviations.contains(last.startsWith("(") ? last.substring(1) : last);
	}

	/** The first characters of a line, their looks kept. */
	private static List<Inline> cut(List<Inline> line, int length) {
		List<Inline> kept = new ArrayList<>();
		int left = length;
		for (Inline inline : line) {
			int size = Inline.plainText(inline).length();
			if (left <= 0) {
				break;
			}
			kept.add(size <= left ? inline : cut(inline, left));
			left -= size;
		}
		return List.copyOf(kept);
	}

	private static Inline cut(Inline inline, int length) {
		return switch (inline) {
		case Inline.Text text -> new Inline.Text(text.text().substring(0, length));
		case Inline.Code code -> new Inline.Code(code.text().substring(0, length));
		case Strong strong -> new Strong(cut(strong.content(), length));
		case Emphasis emphasis -> new Emphasis(cut(emphasis.content(), length));
		case Struck struck -> new Struck(cut(struck.content(), length));
		case Link link -> new Link(link.target(), cut(link.content(), length));
		case Jump jump -> new Jump(jump.anchor(), cut(jump.content(), length));
		case Inline.Icon icon -> icon;
		case Inline.LineBreak lineBreak -> lineBreak;
		case Footnote footnote -> footnote;
		};
	}
}
