package org.tenday.store.internal.bind;

import java.util.Optional;

import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** What need not be there. */
record OptionalCodec<T>(Codec<T> value) implements Codec<Optional<T>> {

	@Override
	public Optional<T> read(Source source, String what, Reading reading) throws Unreadable {
		return Optional.of(value.read(source, what, reading));
	}

	@Override
	public Tree write(Optional<T> written) {
		return value.write(written.orElseThrow());
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return value.schema(definitions);
	}

	@Override
	public Optional<Optional<T>> absent() {
		return Optional.of(Optional.empty());
	}
}
