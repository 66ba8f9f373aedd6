package org.tenday.importer.internal.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.importer.internal.office.Xml;

/**
 * A style, with those that it is based on.
 *
 * @param id    by which paragraphs name it
 * @param names as Word keeps them, whatever its language, in small letters: "heading 1"; its own, then those of what it is based on
 * @param chain the style itself and what it is based on, from the nearest
 */
record WordStyle(String id, List<String> names, List<Xml> chain) {

	private static final int LONGEST = 200;

	/** No style. */
	static final WordStyle NONE = new WordStyle("", List.of(""), List.of());

	WordStyle {
		names = List.copyOf(names);
		chain = List.copyOf(chain);
	}

	/**
	 * @param chain the style and what it is based on, from the nearest; one at least
	 */
	static WordStyle of(String id, List<Xml> chain) {
		return new WordStyle(id, chain.stream().map(WordStyle::nameOf).toList(), chain);
	}

	/** Its own name. */
	String name() {
		return names.getFirst();
	}

	/** A setting of paragraphs, from the nearest style that has it. */
	Optional<Xml> paragraph(String setting) {
		return setting("w:pPr", setting);
	}

	/** A setting of words, from the nearest style that has it. */
	Optional<Xml> words(String setting) {
		return setting("w:rPr", setting);
	}

	private Optional<Xml> setting(String properties, String setting) {
		return chain.stream().flatMap(style -> style.at(properties, setting).stream()).findFirst();
	}

	/** Whether it, or a style that it is based on, has one of these names. */
	boolean isOrDescends(String... wanted) {
		return List.of(wanted).stream().anyMatch(names::contains);
	}

	private static String nameOf(Xml style) {
		String name = style.child("w:name").map(each -> each.attribute("w:val")).orElse("");
		return name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").strip();
	}
}
