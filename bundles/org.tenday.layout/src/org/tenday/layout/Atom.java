package org.tenday.layout;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Inline;

/**
 * The smallest part of a slide's body that is never broken, with the way down to it.
 *
 * @param path from the outermost thing that holds it to the innermost
 * @param leaf what it is
 */
record Atom(List<Step> path, Leaf leaf) {

	/** One step of the way: something that holds parts and may be broken between them. {@code node} tells like things apart. */
	sealed interface Step {
		int node();
	}

	record InBox(int node, Box box) implements Step {
	}

	record InItem(int node, ItemList list, int item) implements Step {
	}

	record InTable(int node, Table table) implements Step {
	}

	record InListing(int node, Listing listing) implements Step {
	}

	record InParagraph(int node, Paragraph paragraph) implements Step {
	}

	/** What an atom is. */
	sealed interface Leaf {
	}

	record Whole(Element element) implements Leaf {
	}

	record Sentence(List<Inline> words) implements Leaf {
	}

	record Row(int index) implements Leaf {
	}

	record Line(int index) implements Leaf {
	}

	Atom {
		path = List.copyOf(path);
	}

	/** How many things hold both this and the other one, the items of one list taken as one thing. */
	int shared(Atom other) {
		int depth = 0;
		while (depth < path.size() && depth < other.path.size() && path.get(depth).node() == other.path.get(depth).node()) {
			depth++;
			if (path.get(depth - 1) instanceof InItem one && other.path.get(depth - 1) instanceof InItem two && one.item() != two.item()) {
				break;
			}
		}
		return depth;
	}
}
