package org.tenday.write.docx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Part;

/** The headings of a document in their order, each with the name by which contents and links find it. */
final class Bookmarks {

	/**
	 * @param id     counts from 1
	 * @param name   as Word allows it: letters, digits and underscores, at most 40
	 * @param listed whether the contents list it: all but those of the cover
	 */
	record Bookmark(int id, Heading heading, String name, boolean listed) {
	}

	private final List<Bookmark> all = new ArrayList<>();
	private final Map<Heading, Bookmark> byHeading = new IdentityHashMap<>();
	private final Map<String, Bookmark> byAnchor = new HashMap<>();

	private Bookmarks() {
	}

	static Bookmarks of(Document document) {
		Bookmarks bookmarks = new Bookmarks();
		for (Part part : document.parts()) {
			bookmarks.collect(part.content(), part.kind() != Part.Kind.COVER);
		}
		return bookmarks;
	}

	private void collect(List<Element> elements, boolean listed) {
		for (Element element : elements) {
			switch (element) {
			case Heading heading -> add(heading, listed);
			case Element.ItemList list -> list.items().forEach(item -> collect(item, listed));
			case Element.Table table -> table.rows().forEach(row -> row.forEach(cell -> collect(cell.content(), listed)));
			case Element.Box box -> collect(box.content(), listed);
			case Element.Columns columns -> columns.columns().forEach(column -> collect(column.content(), listed));
			case Element.Definition definition -> collect(definition.content(), listed);
			default -> {
				// Nothing else holds headings.
			}
			}
		}
	}

	private void add(Heading heading, boolean listed) {
		Bookmark bookmark = new Bookmark(all.size() + 1, heading, "_Toc%09d".formatted(all.size() + 1), listed);
		all.add(bookmark);
		byHeading.put(heading, bookmark);
		if (!heading.anchor().isEmpty()) {
			byAnchor.putIfAbsent(heading.anchor(), bookmark);
		}
	}

	List<Bookmark> all() {
		return List.copyOf(all);
	}

	/** The bookmark of this very heading. */
	Optional<Bookmark> of(Heading heading) {
		return Optional.ofNullable(byHeading.get(heading));
	}

	Optional<Bookmark> of(String anchor) {
		return Optional.ofNullable(byAnchor.get(anchor));
	}
}
