package org.tenday.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Inline;

/** Takes the body of a slide apart into the parts between which it may be broken. One instance for one body. */
final class Splitter {

	/** A paragraph of so few letters is not worth breaking. */
	private static final int SHORT_PARAGRAPH = 180;
	/** A sentence of more letters may be broken between words, so that even one endless sentence finds room. */
	private static final int LONG_SENTENCE = 320;

	private final Locale language;
	private int nodes;

	Splitter(Locale language) {
		this.language = language;
	}

	List<Atom> atoms(List<Element> elements) {
		List<Atom> atoms = new ArrayList<>();
		elements.forEach(element -> add(element, List.of(), atoms));
		return atoms;
	}

	private void add(Element element, List<Atom.Step> path, List<Atom> atoms) {
		int node = nodes++;
		switch (element) {
		case Paragraph paragraph -> addParagraph(paragraph, node, path, atoms);
		case ItemList list -> {
			for (int item = 0; item < list.items().size(); item++) {
				List<Atom.Step> inside = with(path, new Atom.InItem(node, list, item));
				list.items().get(item).forEach(part -> add(part, inside, atoms));
			}
		}
		case Table table -> {
			if (table.rows().size() <= table.headerRows()) {
				atoms.add(new Atom(path, new Atom.Whole(table)));
			}
			for (int row = table.headerRows(); row < table.rows().size(); row++) {
				atoms.add(new Atom(with(path, new Atom.InTable(node, table)), new Atom.Row(row)));
			}
		}
		case Listing listing -> {
			for (int line = 0; line < listing.lines().size(); line++) {
				atoms.add(new Atom(with(path, new Atom.InListing(node, listing)), new Atom.Line(line)));
			}
		}
		case Box box -> {
			if (box.content().isEmpty()) {
				atoms.add(new Atom(path, new Atom.Whole(box)));
			}
			box.content().forEach(part -> add(part, with(path, new Atom.InBox(node, box)), atoms));
		}
		default -> atoms.add(new Atom(path, new Atom.Whole(element)));
		}
	}

	private void addParagraph(Paragraph paragraph, int node, List<Atom.Step> path, List<Atom> atoms) {
		String text = Inline.plainText(paragraph.content());
		if (text.length() <= SHORT_PARAGRAPH) {
			atoms.add(new Atom(path, new Atom.Whole(paragraph)));
			return;
		}
		List<Atom.Step> inside = with(path, new Atom.InParagraph(node, paragraph));
		int start = 0;
		for (int end : ends(text)) {
			atoms.add(new Atom(inside, new Atom.Sentence(InlineCut.between(paragraph.content(), start, end))));
			start = end;
		}
	}

	private List<Integer> ends(String text) {
		List<Integer> ends = new ArrayList<>();
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(text);
		int start = 0;
		for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
			while (end - start > LONG_SENTENCE) {
				int space = text.lastIndexOf(' ', start + LONG_SENTENCE / 2);
				start = space > start ? space + 1 : start + LONG_SENTENCE / 2;
				ends.add(start);
			}
			ends.add(end);
			start = end;
		}
		return ends;
	}

	private static List<Atom.Step> with(List<Atom.Step> path, Atom.Step step) {
		List<Atom.Step> longer = new ArrayList<>(path);
		longer.add(step);
		return longer;
	}
}
