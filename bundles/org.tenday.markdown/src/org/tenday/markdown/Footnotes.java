package org.tenday.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.tenday.document.Element;
import org.tenday.document.Inline;

/** The footnotes of a text. A footnote within a footnote is shown by its mark alone, so that none can hold itself. */
final class Footnotes {

	private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
	private final Map<String, Inline> made = new HashMap<>();
	private final Notes notes;
	private Function<Node, List<Element>> reader = node -> List.of();
	private boolean within;

	Footnotes(Node text, Notes notes) {
		this.notes = notes;
		for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof FootnoteDefinition definition) {
				definitions.putIfAbsent(key(definition.getLabel()), definition);
			}
		}
	}

	/** How the text of a footnote is read; given once, by the reader of blocks. */
	void readWith(Function<Node, List<Element>> newReader) {
		reader = newReader;
	}

	/** The footnote; empty where there is none of that name or it stands in a footnote itself. */
	Optional<Inline> of(FootnoteReference reference) {
		FootnoteDefinition definition = definitions.get(key(reference.getLabel()));
		if (definition == null || within) {
			notes.add(reference,
					"The footnote \"%s\" cannot be printed here; its mark stands in its place.".formatted(reference.getLabel()));
			return Optional.empty();
		}
		return Optional.of(made.computeIfAbsent(key(reference.getLabel()), ignored -> make(definition)));
	}

	/** The footnotes to which no text refers. */
	List<FootnoteDefinition> unused() {
		return definitions.entrySet().stream().filter(entry -> !made.containsKey(entry.getKey())).map(Map.Entry::getValue).toList();
	}

	private Inline make(FootnoteDefinition definition) {
		within = true;
		try {
			return new Inline.Footnote(reader.apply(definition));
		} finally {
			within = false;
		}
	}

	private static String key(String label) {
		return label.toLowerCase(Locale.ROOT).strip();
	}
}
