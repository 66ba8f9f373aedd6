package org.tenday.store.internal.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.tenday.model.Programme;
import org.tenday.store.ContentTypes;
import org.tenday.store.StoreException;
import org.tenday.store.internal.bind.Codecs;

/** Writes programmes: changes into the folder that they came from, or a whole new folder. */
public final class FolderWriter {

	private FolderWriter() {
	}

	/**
	 * Writes the files whose value changed.
	 *
	 * @return what the folder holds now
	 * @throws StoreException where something could not be saved; every file is then the old or the new one, whole
	 */
	public static Contents save(Layout layout, ContentTypes types, Contents held, Programme wanted) throws StoreException {
		Ids.check(layout, wanted);
		Planner.Outcome outcome = new Planner(layout, new Codecs(types), held).plan(wanted);
		if (!outcome.plan().isEmpty()) {
			new Saving(layout).run(outcome.plan());
		}
		return outcome.contents();
	}

	/** What saving would write, by file; nothing is written. */
	public static Map<Path, String> texts(Layout layout, ContentTypes types, Contents held, Programme wanted) throws StoreException {
		Map<Path, String> texts = new LinkedHashMap<>();
		for (Plan.Write write : new Planner(layout, new Codecs(types), held).plan(wanted).plan().writes()) {
			texts.put(write.file(), new String(write.bytes(), StandardCharsets.UTF_8));
		}
		return texts;
	}
}
