package org.tenday.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.tenday.model.Module;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.Reading;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlReader;

/** A module by itself, as a module file of a programme has it. */
public final class ModuleText {

	private ModuleText() {
	}

	/**
	 * Reads a whole module file.
	 *
	 * @throws StoreException where it is no module of a format that is understood, or anything in it is wrong, with the line
	 */
	public static Module read(String text, ContentTypes types) throws StoreException {
		try {
			Source.Fields root = YamlReader.read(text.getBytes(StandardCharsets.UTF_8)).root();
			FileCodec<Module> codec = FileCodec.module(new Codecs(types));
			if (codec.format(root) > FileCodec.FORMAT) {
				throw new StoreException("This module is of a later format: install a later version of Tenday.");
			}
			Reading reading = new Reading();
			Module module = codec.read(root, reading);
			Optional<Reading.Remark> wrong = reading.remarks().stream().findFirst();
			if (wrong.isPresent()) {
				throw new StoreException("Line %d: %s".formatted(wrong.get().place().line(), wrong.get().sentence()));
			}
			return module;
		} catch (Unreadable e) {
			throw new StoreException("This text is no module: " + e.getMessage(), e);
		}
	}
}
