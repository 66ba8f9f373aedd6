package org.tenday.store.internal.yaml;

import java.util.List;
import java.util.Optional;

/** A node of a YAML file as it was read, with its place. */
public sealed interface Source {

	Span span();

	/** How a scalar is written. */
	enum Style {
		PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED
	}

	/** A text, number or other single value; {@code text} is what YAML reads, line ends as {@code \n}. */
	record Scalar(Span span, String text, Style style) implements Source {

		/** Whether nothing at all is written where a value could be. */
		public boolean isNothing() {
			return text.isEmpty() && style == Style.PLAIN;
		}
	}

	/** A list; {@code flow} when written in brackets. */
	record Items(Span span, List<Source> items, boolean flow) implements Source {
	}

	/** Keys with their values; {@code flow} when written in braces. */
	record Fields(Span span, List<Entry> entries, boolean flow) implements Source {

		public Optional<Entry> entry(String key) {
			// Asked for every key of every record: a stream takes several times as long.
			for (Entry entry : entries) {
				if (entry.key().text().equals(key)) {
					return Optional.of(entry);
				}
			}
			return Optional.empty();
		}
	}

	/** One key with its value. */
	record Entry(Scalar key, Source value) {
	}

	/** The same as a value, without places. */
	default Tree toTree() {
		return switch (this) {
		case Scalar scalar -> Tree.text(scalar.text());
		case Items items -> new Tree.Items(items.items().stream().map(Source::toTree).toList(), items.flow());
		case Fields fields -> {
			Tree.Builder builder = new Tree.Builder();
			fields.entries().forEach(entry -> builder.put(entry.key().text(), entry.value().toTree()));
			yield builder.build();
		}
		};
	}
}
