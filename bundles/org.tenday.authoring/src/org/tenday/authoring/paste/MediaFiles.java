package org.tenday.authoring.paste;

import java.util.LinkedHashMap;
import java.util.Map;

import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** Files on their way into the media folder of a programme. */
public final class MediaFiles {

	private MediaFiles() {
	}

	/**
	 * Writes files beside those that are there; one that is there already with the same bytes is not written again. Takes as long as the
	 * disk does.
	 *
	 * @param files their bytes by their paths below the media folder, with forward slashes
	 * @return the files that have another name now, because another file has theirs
	 * @throws StoreException where one cannot be written; those before it are there
	 */
	public static Map<String, String> addBeside(ProgrammeFolder folder, Map<String, byte[]> files) throws StoreException {
		Map<String, String> names = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			String name = folder.addMediaBeside(file.getKey(), MediaBytes.of(file.getValue()));
			if (!name.equals(file.getKey())) {
				names.put(file.getKey(), name);
			}
		}
		return names;
	}
}
