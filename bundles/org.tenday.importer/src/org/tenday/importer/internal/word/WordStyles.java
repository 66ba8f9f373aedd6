package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.document.Direction;
import org.tenday.importer.internal.office.Xml;

/** The styles of a document. */
final class WordStyles {

	private static final int LONGEST_CHAIN = 30;

	private final Map<String, Xml> byId = new HashMap<>();
	private final Map<String, WordStyle> known = new HashMap<>();
	private final Xml root;
	private String usual = "";

	/**
	 * @param root of the part of styles; an element without any where a document has none
	 */
	WordStyles(Xml root) {
		this.root = root;
		for (Xml style : root.children("w:style")) {
			byId.putIfAbsent(style.attribute("w:styleId"), style);
			if (usual.isEmpty() && style.attribute("w:type").equals("paragraph") && style.isTrue("w:default")) {
				usual = style.attribute("w:styleId");
			}
		}
	}

	/** A style by its id; the usual one of paragraphs for an empty id. */
	WordStyle paragraph(String id) {
		return style(id.isEmpty() || !byId.containsKey(id) ? usual : id);
	}

	/** A style by its id; none for an id that names none. */
	WordStyle style(String id) {
		return known.computeIfAbsent(id, this::resolved);
	}

	private WordStyle resolved(String id) {
		Set<String> ids = new LinkedHashSet<>();
		List<Xml> chain = new ArrayList<>();
		// Styles of damaged documents can be based on themselves.
		for (String next = id; byId.containsKey(next) && chain.size() < LONGEST_CHAIN && ids.add(next);) {
			Xml style = byId.get(next);
			chain.add(style);
			next = style.child("w:basedOn").map(base -> base.attribute("w:val")).orElse("");
		}
		return chain.isEmpty() ? WordStyle.NONE : WordStyle.of(id, chain);
	}

	/**
	 * The level of a paragraph in the document's outline, from 1; empty for one that is no heading. House styles have no names that anybody
	 * could know, but they have a level, or are based on a style that has one.
	 *
	 * @param properties of the paragraph itself
	 */
	static Optional<Integer> outline(Optional<Xml> properties, WordStyle style) {
		Optional<Xml> own = properties.flatMap(each -> each.child("w:outlineLvl"));
		return own.isPresent() ? WordStyle.outline(own.get()) : style.outline();
	}

	/**
	 * The language of the document's words, such as "de-DE"; empty where it does not tell.
	 *
	 * @param leftward whether most of it is written from right to left: documents tell the language of such words apart, or where all are
	 *                 such, do not
	 */
	String language(boolean leftward) {
		Optional<Xml> languages = style(usual).words("w:lang").or(() -> root.at("w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"));
		String usually = languages.map(each -> each.attribute("w:val")).orElse("");
		String apart = languages.map(each -> each.attribute("w:bidi")).orElse("");
		return leftward && Direction.of(Locale.forLanguageTag(usually)) != Direction.RIGHT_TO_LEFT && !apart.isEmpty() ? apart : usually;
	}

	/** The size of its letters in half points where neither the words nor their styles say one. */
	int usualSize() {
		return root.at("w:docDefaults", "w:rPrDefault", "w:rPr", "w:sz").flatMap(size -> size.number("w:val")).orElse(20L).intValue();
	}
}
