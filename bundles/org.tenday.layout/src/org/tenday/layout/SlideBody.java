package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;

/**
 * Makes what was written for any page fit for slides: pictures, tables, code and boxes stand by themselves and not within lists, boxes do not stand within
 * boxes, footnotes stand in brackets where their mark was, and what cannot be shown is a box that says so.
 */
final class SlideBody {

	private final FixedWords words;

	SlideBody(FixedWords words) {
		this.words = words;
	}

	/** Whether an element is made of words alone once it has been through here. */
	static boolean isWords(Element element) {
		return switch (element) {
		case Element.Heading ignored -> true;
		case Paragraph ignored -> true;
		case ItemList ignored -> true;
		default -> false;
		};
	}

	/** The same content, fit for slides. Doing it twice changes nothing more. */
	List<Element> of(List<Element> elements) {
		return of(elements, false);
	}

	private List<Element> of(List<Element> elements, boolean boxed) {
		List<Element> all = new ArrayList<>();
		elements.forEach(element -> add(element, boxed, all));
		return all;
	}

	private void add(Element element, boolean boxed, List<Element> all) {
		switch (element) {
		case Element.Heading heading -> all.add(new Element.Heading(heading.level(), line(heading.content()), heading.anchor()));
		case Paragraph paragraph -> {
			if (!paragraph.content().isEmpty()) {
				all.add(new Paragraph(line(paragraph.content()), paragraph.style()));
			}
		}
		case ItemList list -> addList(list, boxed, all);
		case Element.Definition definition -> addDefinition(definition, boxed, all);
		case Table table -> addTable(table, all);
		case Figure figure -> addFigure(figure, boxed, all);
		case Element.Listing listing -> trimmed(listing).ifPresent(all::add);
		case Box box -> addBox(box, boxed, all);
		// Slides have room for one column of words: what stands side by side on paper stands one below the other here.
		case Element.Columns columns -> columns.columns().forEach(column -> all.addAll(of(column.content(), boxed)));
		case Element.PageBreak pageBreak -> {
			if (!boxed) {
				all.add(pageBreak);
			}
		}
		// Nobody writes on a slide, and a deck has no pages to list.
		case Element.WritingSpace ignored -> {
		}
		case Element.Contents ignored -> {
		}
		case Element.Divider ignored -> {
		}
		}
	}

	/** A listing without the empty lines at its ends, which could stand alone on a slide; nothing where it has no others. */
	private static Optional<Element> trimmed(Element.Listing listing) {
		int start = 0;
		int end = listing.lines().size();
		while (start < end && listing.lines().get(start).isBlank()) {
			start++;
		}
		while (end > start && listing.lines().get(end - 1).isBlank()) {
			end--;
		}
		return start == end
				? Optional.empty()
				: Optional.of(new Element.Listing(listing.language(), listing.lines().subList(start, end), listing.lineNumbers(),
						listing.first() + start));
	}

	/** What stands in an item and is not words follows the item, and the list goes on below it. */
	private void addList(ItemList list, boolean boxed, List<Element> all) {
		List<List<Element>> items = new ArrayList<>();
		int start = list.start();
		int number = list.start();
		for (List<Element> item : list.items()) {
			List<Element> words = new ArrayList<>();
			for (Element part : of(item, boxed)) {
				if (isWords(part)) {
					words.add(part);
				} else {
					if (!words.isEmpty()) {
						items.add(List.copyOf(words));
						words.clear();
					}
					if (!items.isEmpty()) {
						all.add(new ItemList(list.kind(), start, items));
						items.clear();
					}
					start = number + 1;
					all.add(part);
				}
			}
			if (!words.isEmpty()) {
				if (items.isEmpty() && start > number) {
					all.addAll(words);
				} else {
					items.add(List.copyOf(words));
				}
			}
			number++;
		}
		if (!items.isEmpty()) {
			all.add(new ItemList(list.kind(), start, items));
		}
	}

	private void addDefinition(Element.Definition definition, boolean boxed, List<Element> all) {
		List<Element> content = of(definition.content(), boxed);
		List<Inline> first = new ArrayList<>();
		first.add(new Inline.Strong(line(definition.term())));
		boolean runIn = !content.isEmpty() && content.getFirst() instanceof Paragraph;
		if (runIn) {
			first.add(new Inline.Text(": "));
			first.addAll(((Paragraph) content.getFirst()).content());
		}
		all.add(new Paragraph(first));
		all.addAll(runIn ? content.subList(1, content.size()) : content);
	}

	private void addTable(Table table, List<Element> all) {
		if (!table.caption().isEmpty()) {
			all.add(new Paragraph(line(table.caption()), Paragraph.Style.LABEL));
		}
		if (!table.rows().isEmpty() && !table.columns().isEmpty()) {
			List<List<Table.Cell>> rows = table.rows().stream()
					.map(row -> row.stream().map(cell -> new Table.Cell(asWords(cell.content()), cell.header())).toList()).toList();
			all.add(new Table(List.of(), table.columns(), table.headerRows(), rows));
		}
	}

	/** The same content as words alone, for where nothing else can stand, such as a cell of a slide's table. */
	List<Element> asWords(List<Element> content) {
		List<Element> all = new ArrayList<>();
		for (Element element : of(content, true)) {
			switch (element) {
			case Figure figure -> all.add(new Paragraph("[" + figure.picture().alt() + "]"));
			case Element.Listing listing -> listing.lines().forEach(line -> all.add(new Paragraph(List.of(new Inline.Code(line)))));
			case Table table -> table.rows().forEach(row -> row.forEach(cell -> all.addAll(asWords(cell.content()))));
			case Box box -> {
				all.add(new Paragraph(BoxLabel.of(box), Paragraph.Style.LABEL));
				all.addAll(asWords(box.content()));
			}
			default -> all.add(element);
			}
		}
		return all;
	}

	private void addFigure(Figure figure, boolean boxed, List<Element> all) {
		if (PictureSize.of(figure.picture()).isPresent()) {
			all.add(new Figure(figure.picture(), line(figure.caption()), line(figure.credit()), figure.width()));
		} else {
			add(MissingPicture.box(figure, words), boxed, all);
		}
	}

	private void addBox(Box box, boolean boxed, List<Element> all) {
		if (boxed) {
			all.add(new Paragraph(line(BoxLabel.of(box)), Paragraph.Style.LABEL));
			all.addAll(of(box.content(), true));
		} else {
			all.add(new Box(box.kind(), box.label(), line(box.title()), of(box.content(), true)));
		}
	}

	private List<Inline> line(List<Inline> content) {
		return content.stream().map(this::piece).toList();
	}

	private Inline piece(Inline inline) {
		return switch (inline) {
		case Inline.Strong part -> new Inline.Strong(line(part.content()));
		case Inline.Emphasis part -> new Inline.Emphasis(line(part.content()));
		case Inline.Struck part -> new Inline.Struck(line(part.content()));
		case Inline.Link part -> new Inline.Link(part.target(), line(part.content()));
		case Inline.Jump part -> new Inline.Jump(part.anchor(), line(part.content()));
		case Inline.Footnote note -> new Inline.Text(" (" + PlainText.of(note.content()) + ")");
		case Inline.Text text -> text;
		case Inline.Code code -> code;
		case Inline.Icon icon -> icon;
		case Inline.LineBreak lineBreak -> lineBreak;
		};
	}
}
