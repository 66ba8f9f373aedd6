package org.tenday.ui.internal.arrange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.authoring.OpenProgramme;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.programmes.Programmes;

/** Copies files from the media folder of one programme into another's. Takes as long as the disk does. */
final class MediaCopies {

	/**
	 * What came of it.
	 *
	 * @param names    files that have another name now, because another file had theirs
	 * @param failures a sentence for each file that could not be copied
	 */
	record Copied(Map<String, String> names, List<String> failures) {
	}

	private final Programmes programmes;
	private final Path source;
	private final OpenProgramme target;

	MediaCopies(Programmes programmes, Path source, OpenProgramme target) {
		this.programmes = programmes;
		this.source = source;
		this.target = target;
	}

	Copied copy(List<String> files) {
		Map<String, String> names = new LinkedHashMap<>();
		List<String> failures = new ArrayList<>();
		try {
			ProgrammeFolder from = from();
			for (String file : files) {
				copy(from, file, names, failures);
			}
		} catch (StoreException e) {
			failures.add("The pictures could not be copied: " + e.getMessage());
		}
		return new Copied(names, failures);
	}

	private ProgrammeFolder from() throws StoreException {
		Optional<OpenProgramme> open = programmes.open().find(source);
		return open.isPresent() ? open.get().folder() : ProgrammeFolder.open(source, programmes.areas()::recordOf);
	}

	private void copy(ProgrammeFolder from, String file, Map<String, String> names, List<String> failures) {
		try {
			String name = target.folder().addMediaBeside(file, MediaBytes.of(from.media(file)));
			if (!name.equals(file)) {
				names.put(file, name);
			}
		} catch (StoreException e) {
			failures.add("The picture " + file + " could not be copied: " + e.getMessage());
		}
	}
}
