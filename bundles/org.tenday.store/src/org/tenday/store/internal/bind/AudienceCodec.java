package org.tenday.store.internal.bind;

import java.util.List;
import java.util.Optional;

import org.tenday.model.Audience;
import org.tenday.model.Place;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** {@code [handbook, guide]}: the places without a key of their own. */
record AudienceCodec(Codec<List<Place>> places) implements Codec<Audience> {

	@Override
	public Audience read(Source source, String what, Reading reading) throws Unreadable {
		List<Place> read = places.read(source, what, reading);
		if (read.isEmpty()) {
			throw new Unreadable(source.span(), what + ": must name at least one of handbook, guide, slides, handout.");
		}
		return Audience.of(read);
	}

	@Override
	public Tree write(Audience value) {
		return places.write(List.copyOf(value.places()));
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return new Tree.Builder().putAll(places.schema(definitions)).put("minItems", Tree.bare(1)).build();
	}

	@Override
	public Optional<Audience> absent() {
		return Optional.of(Audience.DEFAULT);
	}
}
