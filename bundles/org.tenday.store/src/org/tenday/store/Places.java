package org.tenday.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tenday.store.internal.files.Bounded;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlReader;

/** Where things stand in one file of a programme, so that a message about a value can name its line. */
public final class Places {

	private final Source.Fields root;

	private Places(Source.Fields root) {
		this.root = root;
	}

	/**
	 * @throws StoreException where the file cannot be read
	 */
	public static Places in(Path file) throws StoreException {
		try {
			return new Places(YamlReader.read(Bounded.read(file, Bounded.YAML_LIMIT)).root());
		} catch (Unreadable e) {
			throw new StoreException(file, e.line(), e.column(), e.getMessage());
		}
	}

	/**
	 * The line of a place, counted from 1. Where the file does not hold the whole way, because a value is left out, it is the line of the
	 * last step that is there.
	 *
	 * @param path the keys from the top of the file; an item of a list by its id, or by its number from 0
	 */
	public int line(List<String> path) {
		Source here = root;
		int line = here.span().line();
		for (String step : path) {
			Optional<Source> next = next(here, step);
			if (next.isEmpty()) {
				return line;
			}
			line = here instanceof Source.Fields fields
					? fields.entry(step).map(entry -> entry.key().span().line()).orElse(line)
					: next.get().span().line();
			here = next.get();
		}
		return line;
	}

	private static Optional<Source> next(Source here, String step) {
		return switch (here) {
		case Source.Scalar ignored -> Optional.empty();
		case Source.Fields fields -> fields.entry(step).map(Source.Entry::value);
		case Source.Items items -> {
			Optional<Source> named = items.items().stream().filter(item -> hasId(item, step)).findFirst();
			yield named.isPresent() || !step.matches("\\d{1,6}") ? named : items.items().stream().skip(Integer.parseInt(step)).findFirst();
		}
		};
	}

	private static boolean hasId(Source item, String id) {
		return item instanceof Source.Fields fields
				&& fields.entry("id").filter(entry -> entry.value() instanceof Source.Scalar scalar && scalar.text().equals(id))
						.isPresent();
	}
}
