package org.tenday.write.html.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Inline;
import org.tenday.document.Part;

/** The headings of a document in their order, each with the name by which contents and links find it. */
final class Headings {

	/** A heading that the contents list. */
	record Entry(int level, String id, String words) {
	}

	private final Ids ids;
	private final List<Entry> listed = new ArrayList<>();
	private final Map<Heading, String> byHeading = new IdentityHashMap<>();
	private final Map<String, String> byAnchor = new HashMap<>();

	private Headings(Ids ids) {
		this.ids = ids;
	}

	/** Names all headings; those of the cover are not listed. */
	static Headings of(Document document, Ids ids) {
		Headings headings = new Headings(ids);
		for (Part part : document.parts()) {
			headings.collect(part.content(), part.kind() != Part.Kind.COVER);
		}
		return headings;
	}

	private void collect(List<Element> elements, boolean isListed) {
		for (Element element : elements) {
			switch (element) {
			case Heading heading -> add(heading, isListed);
			case Element.ItemList list -> list.items().forEach(item -> collect(item, isListed));
			case Element.Table table -> table.rows().forEach(row -> row.forEach(cell -> collect(cell.content(), isListed)));
			case Element.Box box -> collect(box.content(), isListed);
			case Element.Columns columns -> columns.columns().forEach(column -> collect(column.content(), isListed));
			case Element.Definition definition -> collect(definition.content(), isListed);
			default -> {
				// Nothing else holds headings.
			}
			}
		}
	}

	private void add(Heading heading, boolean isListed) {
		if (byHeading.containsKey(heading)) {
			return;
		}
		String id = ids.claim(heading.anchor(), "heading");
		byHeading.put(heading, id);
		if (!heading.anchor().isEmpty()) {
			byAnchor.putIfAbsent(heading.anchor(), id);
		}
		if (isListed) {
			listed.add(new Entry(heading.level(), id, Inline.plainText(heading.content())));
		}
	}

	/** The name of this very heading, to be written at it; empty where it has been written before, as no name may stand in two places. */
	String take(Heading heading) {
		String id = byHeading.remove(heading);
		return id == null ? "" : id;
	}

	/** The name of the heading with an anchor. */
	Optional<String> id(String anchor) {
		return Optional.ofNullable(byAnchor.get(anchor));
	}

	/** Those that the contents list down to a level. */
	List<Entry> listed(int depth) {
		return listed.stream().filter(entry -> entry.level() <= depth && !entry.words().isBlank()).toList();
	}
}
