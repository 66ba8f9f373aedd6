package org.tenday.store.internal.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.model.Programme;
import org.tenday.store.ContentTypes;
import org.tenday.store.FileChange;
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

	/** What saving would write and take away; nothing is written. */
	public static List<FileChange> changes(Layout layout, ContentTypes types, Contents held, Programme wanted) throws StoreException {
		Plan plan = new Planner(layout, new Codecs(types), held).plan(wanted).plan();
		Map<Path, Path> today = plan.moves().stream().collect(Collectors.toMap(Plan.Move::to, Plan.Move::from));
		Stream<FileChange> written = plan.writes().stream().map(write -> new FileChange(write.file(),
				today.getOrDefault(write.file(), write.file()), new String(write.bytes(), StandardCharsets.UTF_8)));
		return Stream.concat(written, plan.removals().stream().map(file -> new FileChange(file, file, ""))).toList();
	}
}
