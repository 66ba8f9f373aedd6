package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.FixedWords;
import org.tenday.document.Inline;

/** Puts the atoms of one slide together again: the inverse of {@link Splitter}, but for what was begun on an earlier slide. */
final class Assembler {

	private final FixedWords words;
	private final List<Atom> atoms;

	/**
	 * @param atoms of the whole body
	 */
	Assembler(FixedWords words, List<Atom> atoms) {
		this.words = words;
		this.atoms = atoms;
	}

	/** The elements of the atoms {@code from} to before {@code to}. */
	List<Element> elements(int from, int to) {
		return elements(from, to, 0);
	}

	private List<Element> elements(int from, int to, int depth) {
		List<Element> elements = new ArrayList<>();
		int start = from;
		while (start < to) {
			Atom first = atoms.get(start);
			int end = start + 1;
			if (first.path().size() == depth) {
				elements.add(((Atom.Whole) first.leaf()).element());
			} else {
				Atom.Step step = first.path().get(depth);
				while (end < to && atoms.get(end).path().size() > depth && atoms.get(end).path().get(depth).node() == step.node()) {
					end++;
				}
				elements.add(element(step, start, end, depth));
			}
			start = end;
		}
		return elements;
	}

	private Element element(Atom.Step step, int from, int to, int depth) {
		boolean begun = from > 0 && atoms.get(from - 1).path().size() > depth
				&& atoms.get(from - 1).path().get(depth).node() == step.node();
		return switch (step) {
		case Atom.InBox in -> new Box(in.box().kind(), in.box().label(), begun ? continued(in.box().title()) : in.box().title(),
				elements(from, to, depth + 1));
		case Atom.InItem in -> list(in.list(), from, to, depth);
		case Atom.InTable in -> table(in.table(), from, to);
		case Atom.InListing in -> listing(in.listing(), line(from), line(to - 1) + 1);
		case Atom.InParagraph in -> paragraph(in.paragraph(), from, to);
		};
	}

	private List<Inline> continued(List<Inline> title) {
		List<Inline> all = new ArrayList<>(title);
		all.add(new Inline.Text(title.isEmpty() ? words.continued() : ", " + words.continued()));
		return all;
	}

	private ItemList list(ItemList list, int from, int to, int depth) {
		List<List<Element>> items = new ArrayList<>();
		int start = from;
		while (start < to) {
			int item = item(start, depth);
			int end = start + 1;
			while (end < to && item(end, depth) == item) {
				end++;
			}
			items.add(elements(start, end, depth + 1));
			start = end;
		}
		return new ItemList(list.kind(), list.start() + item(from, depth), items);
	}

	private int item(int atom, int depth) {
		return ((Atom.InItem) atoms.get(atom).path().get(depth)).item();
	}

	private Table table(Table table, int from, int to) {
		List<List<Table.Cell>> rows = new ArrayList<>(table.rows().subList(0, table.headerRows()));
		rows.addAll(table.rows().subList(row(from), row(to - 1) + 1));
		return new Table(table.caption(), table.columns(), table.headerRows(), rows);
	}

	/** Some of the lines, without empty ones where the listing was broken. */
	private static Listing listing(Listing whole, int from, int to) {
		int start = from;
		int end = to;
		while (start > 0 && start < end - 1 && whole.lines().get(start).isBlank()) {
			start++;
		}
		while (end < whole.lines().size() && end > start + 1 && whole.lines().get(end - 1).isBlank()) {
			end--;
		}
		return new Listing(whole.language(), whole.lines().subList(start, end), whole.lineNumbers(), whole.first() + start);
	}

	private int row(int atom) {
		return ((Atom.Row) atoms.get(atom).leaf()).index();
	}

	private int line(int atom) {
		return ((Atom.Line) atoms.get(atom).leaf()).index();
	}

	private Paragraph paragraph(Paragraph paragraph, int from, int to) {
		List<Inline> content = new ArrayList<>();
		for (Atom atom : atoms.subList(from, to)) {
			content.addAll(((Atom.Sentence) atom.leaf()).words());
		}
		return new Paragraph(content, paragraph.style());
	}
}
