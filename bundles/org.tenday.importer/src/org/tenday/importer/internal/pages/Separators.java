package org.tenday.importer.internal.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Settings;

/** The lines between slides. */
final class Separators {

	private final PageKind kind;
	private final Set<String> own = new LinkedHashSet<>();

	Separators(PageKind kind, Settings head) {
		this.kind = kind;
		separator(head, "separator").ifPresent(own::add);
		separator(head, "verticalSeparator").ifPresent(own::add);
	}

	/**
	 * The words of a separator that is written as a pattern for whole lines, such as {@code ^\n<!--s-->\n$}. A pattern that is more than
	 * this is not run: it may come from anywhere, and may take for ever.
	 */
	private static Optional<String> separator(Settings head, String key) {
		String plain = head.text(key).replaceAll("\\\\r|\\\\n|\\r|\\n|[\\^$?]|\\(\\)", "").strip();
		return Optional.of(plain).filter(words -> !words.isEmpty());
	}

	boolean isSeparator(List<Line> lines, int place) {
		String text = lines.get(place).text().strip();
		if (!own.isEmpty()) {
			return own.contains(text);
		}
		return kind == PageKind.REVEAL ? text.matches("-{3,4}|--") : SlideCutter.isRule(lines, place);
	}
}
