package org.tenday.importer.internal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tenday.importer.internal.office.Xml;

/**
 * A style, with what it takes over from those that it is based on. All that paragraphs ask of it is found out once.
 *
 * @param id         by which paragraphs name it
 * @param name       as Word keeps it, whatever its language, in small letters: "heading 1"
 * @param paragraphs its settings of paragraphs, by name
 * @param words      its settings of words, by name
 * @param role       what it says that a paragraph is
 * @param outline    the level in the document's outline, from 1; empty for what is no heading
 * @param box        the kind of box that its name names; empty for none
 * @param listed     whether it is one of Word's own for what belongs to lists
 */
record WordStyle(String id, String name, Map<String, Xml> paragraphs, Map<String, Xml> words, Role role, Optional<Integer> outline,
		Optional<BoxKind> box, boolean listed) {

	/** What a style says that a paragraph is. */
	enum Role {
		TITLE, SUBTITLE, CAPTION, QUOTE, CODE, CONTENTS, PLAIN;

		/** Whether letters look as they do because of what the paragraph is: they are in italics because it is a quotation. */
		boolean setsLetters() {
			return this != PLAIN && this != CONTENTS;
		}
	}

	/** No style. */
	static final WordStyle NONE = new WordStyle("", "", Map.of(), Map.of(), Role.PLAIN, Optional.empty(), Optional.empty(), false);

	private static final int LONGEST_NAME = 200;
	private static final int DEEPEST_HEADING = 9;
	private static final Pattern CONTENTS = Pattern.compile("toc (?:\\d|heading)|table of figures|contents (?:\\d|heading)");
	private static final Pattern CODE = Pattern.compile("(?:source )?code\\b.*|.*preformatted.*|.*\\bcode$|plain text|listing|html code");
	private static final Pattern QUOTE = Pattern.compile("(?:intense |block )?(?:quote|quotation|quotations|block text|zitat|citation)");

	/**
	 * Makes a style.
	 *
	 * @param chain the style and what it is based on, from the nearest; one at least
	 */
	static WordStyle of(String id, List<Xml> chain) {
		Map<String, Xml> paragraphs = new HashMap<>();
		Map<String, Xml> words = new HashMap<>();
		for (Xml style : chain) {
			style.children("w:pPr").stream().flatMap(each -> each.children().stream())
					.forEach(each -> paragraphs.putIfAbsent(each.name(), each));
			style.children("w:rPr").stream().flatMap(each -> each.children().stream())
					.forEach(each -> words.putIfAbsent(each.name(), each));
		}
		List<String> names = chain.stream().map(WordStyle::nameOf).toList();
		String name = names.getFirst();
		boolean usual = chain.size() == 1 && List.of("normal", "list paragraph", "body text").contains(name);
		return new WordStyle(id, name, paragraphs, words, role(names), outline(names, paragraphs),
				usual ? Optional.empty() : BoxKind.of(name),
				names.contains("list paragraph"));
	}

	private static Role role(List<String> names) {
		String name = names.getFirst();
		if (CONTENTS.matcher(name).matches() || names.contains("toc heading")) {
			return Role.CONTENTS;
		}
		if (CODE.matcher(name).matches()) {
			return Role.CODE;
		}
		if (QUOTE.matcher(name).matches()) {
			return Role.QUOTE;
		}
		return names.contains("subtitle")
				? Role.SUBTITLE
				: names.contains("title") ? Role.TITLE : names.contains("caption") ? Role.CAPTION : Role.PLAIN;
	}

	private static Optional<Integer> outline(List<String> names, Map<String, Xml> paragraphs) {
		if (paragraphs.containsKey("w:outlineLvl")) {
			return outline(paragraphs.get("w:outlineLvl"));
		}
		for (int heading = 1; heading <= DEEPEST_HEADING; heading++) {
			if (names.contains("heading " + heading)) {
				return Optional.of(heading);
			}
		}
		return Optional.empty();
	}

	/** The level that a setting names, from 1; Word's 9 is how it says that it is text. */
	static Optional<Integer> outline(Xml setting) {
		return setting.number("w:val").filter(level -> level >= 0 && level < DEEPEST_HEADING).map(level -> level.intValue() + 1);
	}

	private static String nameOf(Xml style) {
		String name = style.child("w:name").map(each -> each.attribute("w:val")).orElse("");
		return name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").strip();
	}

	/** A setting of paragraphs. */
	Optional<Xml> paragraph(String setting) {
		return Optional.ofNullable(paragraphs.get(setting));
	}

	/** A setting of words. */
	Optional<Xml> words(String setting) {
		return Optional.ofNullable(words.get(setting));
	}
}
