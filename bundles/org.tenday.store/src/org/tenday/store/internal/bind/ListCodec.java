package org.tenday.store.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/**
 * Lists.
 *
 * @param item   of what
 * @param nested whether it is itself the item of a list, as the row of a table is, and so written in brackets
 */
record ListCodec<T>(Codec<T> item, boolean nested) implements Codec<List<T>> {

	@Override
	public List<T> read(Source source, String what, Reading reading) throws Unreadable {
		if (!(source instanceof Source.Items items)) {
			throw new Unreadable(source.span(),
					"%s: must be a list: put each item on a line of its own that begins with \"- \".".formatted(what));
		}
		List<T> result = new ArrayList<>(items.items().size());
		for (Source each : items.items()) {
			result.add(item.read(each, what, reading));
		}
		return List.copyOf(result);
	}

	@Override
	public Tree write(List<T> value) {
		return new Tree.Items(value.stream().map(item::write).toList(), nested || item.isShort());
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return new Tree.Builder().put("type", Tree.text("array")).put("items", item.schema(definitions)).build();
	}

	@Override
	public Optional<List<T>> absent() {
		return Optional.of(List.of());
	}
}
