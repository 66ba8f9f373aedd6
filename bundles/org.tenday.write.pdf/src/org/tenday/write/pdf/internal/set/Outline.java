package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tenday.document.Element;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Slide;

/** All headings of a document or deck, known before anything is set: what contents, bookmarks and links lead to. */
public final class Outline {

	/**
	 * A heading.
	 *
	 * @param level  as written, for looks
	 * @param depth  for the structure: never more than one below the heading before
	 * @param words  without looks; empty for a heading without words, which leads nowhere and is none
	 * @param anchor never empty
	 * @param named  whether the anchor was given, and not made for it
	 * @param listed whether it is in the table of contents
	 */
	public record Entry(int level, int depth, String words, String anchor, boolean named, boolean listed) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private final Map<Element, Entry> byElement = new IdentityHashMap<>();
	private final Set<String> anchors = new HashSet<>();
	private final Set<String> repeated = new HashSet<>();
	private final List<Entry> slides = new ArrayList<>();
	private final Map<Slide, Entry> notes = new IdentityHashMap<>();
	private int depth;

	private Outline() {
	}

	/** Of a document. */
	public static Outline ofParts(List<Part> parts) {
		Outline outline = new Outline();
		for (Part part : parts) {
			outline.walk(part.content(), part.kind() != Part.Kind.COVER);
		}
		return outline;
	}

	/** Of a deck: the title of each slide, and below it the headings of its notes, which are not listed. */
	public static Outline ofSlides(List<Slide> slides) {
		Outline outline = new Outline();
		for (Slide slide : slides) {
			outline.slides.add(outline.add(1, slide.title(), slide.anchor(), true));
			if (!slide.notes().isEmpty()) {
				outline.notes.put(slide, outline.add(2, slide.title(), "", false));
				outline.walk(slide.notes(), false);
			}
		}
		return outline;
	}

	/** In order. */
	public List<Entry> entries() {
		return entries;
	}

	/** Of a heading or a table of contents with a title. */
	Entry of(Element element) {
		return byElement.get(element);
	}

	/** The title of a slide, counted from 0. */
	Entry ofSlide(int index) {
		return slides.get(index);
	}

	/** The heading over the notes of a slide. */
	Entry ofNotes(Slide slide) {
		return notes.get(slide);
	}

	/** Whether a link to an anchor leads somewhere. */
	boolean has(String anchor) {
		return anchors.contains(anchor);
	}

	/** Anchors that more than one heading has: links lead to the first. */
	public Set<String> repeated() {
		return repeated;
	}

	private void walk(List<Element> elements, boolean listed) {
		for (Element element : elements) {
			switch (element) {
			case Element.Heading heading -> add(heading, heading.level(), Inline.plainText(heading.content()), heading.anchor(), listed);
			case Element.Contents contents -> {
				if (!contents.title().isBlank()) {
					add(contents, 1, contents.title(), "", false);
				}
			}
			case Element.ItemList list -> list.items().forEach(item -> walk(item, listed));
			case Element.Table table -> table.rows().forEach(row -> row.forEach(cell -> walk(cell.content(), listed)));
			case Element.Box box -> walk(box.content(), listed);
			case Element.Columns columns -> columns.columns().forEach(column -> walk(column.content(), listed));
			case Element.Definition definition -> walk(definition.content(), listed);
			case Element.Paragraph ignored -> skip();
			case Element.Figure ignored -> skip();
			case Element.Listing ignored -> skip();
			case Element.WritingSpace ignored -> skip();
			case Element.PageBreak ignored -> skip();
			case Element.Divider ignored -> skip();
			}
		}
	}

	private static void skip() {
		// There is no heading in it.
	}

	private void add(Element element, int level, String words, String anchor, boolean listed) {
		if (!byElement.containsKey(element)) {
			byElement.put(element, add(level, words, anchor, listed));
		}
	}

	private Entry add(int level, String words, String anchor, boolean listed) {
		String name = anchor;
		if (!anchor.isEmpty() && !anchors.add(anchor)) {
			repeated.add(anchor);
			name = "";
		}
		boolean own = !name.isEmpty();
		for (int i = entries.size() + 1; name.isEmpty(); i++) {
			name = anchors.add("heading-" + i) ? "heading-" + i : "";
		}
		if (!words.isBlank()) {
			depth = Math.min(level, depth + 1);
		}
		Entry entry = new Entry(level, depth, words.strip(), name, own, listed && !words.isBlank());
		entries.add(entry);
		return entry;
	}
}
