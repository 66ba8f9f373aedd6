package org.tenday.write.html.internal;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;

/** Writes lists. */
final class ListWriter {

	private final Markup markup;
	private final Sheet sheet;
	private final ElementWriter elements;

	ListWriter(Sheet sheet, ElementWriter elements) {
		this.sheet = sheet;
		this.elements = elements;
		markup = sheet.markup();
	}

	void write(ItemList list) throws XMLStreamException {
		switch (list.kind()) {
		case BULLETS -> markup.open("ul");
		case NUMBERS -> markup.open("ol", "start", list.start() == 1 ? "" : Integer.toString(list.start()));
		// A list without marks is not taken for one by every browser unless it says that it is.
		case BOXES -> markup.open("ul", "class", "boxes", "role", "list");
		}
		markup.line();
		for (List<Element> item : list.items()) {
			markup.open("li", "dir", elements.direction(item));
			if (list.kind() == ItemList.Kind.BOXES) {
				box(item);
			} else {
				elements.writeWithin(item);
			}
			markup.close();
			markup.line();
		}
		markup.close();
	}

	/** A box to tick, on the screen too, with the words that say what for. */
	private void box(List<Element> item) throws XMLStreamException {
		String id = sheet.ids().next("tick");
		boolean hasWords = !item.isEmpty() && item.getFirst() instanceof Paragraph;
		markup.empty("input", "type", "checkbox", "id", id, "aria-labelledby", hasWords ? "" : id + "-words");
		markup.open("div", "id", hasWords ? "" : id + "-words");
		if (hasWords) {
			markup.open("label", "for", id);
			elements.inlines().write(((Paragraph) item.getFirst()).content());
			markup.close();
			if (item.size() > 1) {
				markup.line();
				elements.write(item.subList(1, item.size()));
			}
		} else {
			elements.write(item);
		}
		markup.close();
	}
}
