package org.tenday.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A stretch of pages that look alike.
 *
 * @param kind        what it is
 * @param start       where its first page stands
 * @param landscape   whether its pages lie on their side
 * @param runningHead what stands at the head of each of its pages; empty for none
 * @param content     top to bottom
 * @param places      names of places in it, by the index in the content of the element that stands there; formats that know places by their
 *                    names have them, others leave them out, and none looks different for them
 */
public record Part(Kind kind, Start start, boolean landscape, String runningHead, List<Element> content, Map<Integer, String> places) {

	/** What a part is. */
	public enum Kind {
		/** The cover: its level-1 heading is the document's title; no running head, no page number. */
		COVER,
		/** What comes before the first module: licence, contents, timetable. */
		FRONT,
		/** Modules. */
		BODY,
		/** What comes after: glossary, references. */
		BACK
	}

	/** Where the first page of a part stands. */
	public enum Start {
		NEW_PAGE,
		/** On a right-hand page, leaving a page empty before it where needed. */
		RIGHT_HAND_PAGE
	}

	public Part {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(start, "start");
		Objects.requireNonNull(runningHead, "runningHead");
		content = List.copyOf(content);
		places = Collections.unmodifiableMap(new TreeMap<>(places));
		for (int index : places.keySet()) {
			Objects.checkIndex(index, content.size());
		}
	}

	/** A part in which no places have names but those of headings. */
	public Part(Kind kind, Start start, boolean landscape, String runningHead, List<Element> content) {
		this(kind, start, landscape, runningHead, content, Map.of());
	}
}
