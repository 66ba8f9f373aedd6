package org.tenday.store.internal.bind;

import java.util.Optional;

import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** The path of a file in the media folder. One that leads outside is kept as text and reported; nothing ever opens it. */
record MediaPathCodec(Codec<String> text) implements Codec<String> {

	@Override
	public String read(Source source, String what, Reading reading) throws Unreadable {
		String path = text.read(source, what, reading);
		if (!MediaPath.isInside(path)) {
			reading.remark(source.span(), true,
					"%s: \"%s\" leads out of the media folder, so it is not opened: put the file there, and write its path below it."
							.formatted(what, ScalarCodec.shown(path)));
		}
		return path;
	}

	@Override
	public Tree write(String value) {
		return text.write(value);
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return text.schema(definitions);
	}

	@Override
	public Optional<String> absent() {
		return text.absent();
	}
}
