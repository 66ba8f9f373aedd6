package org.tenday.authoring;

import java.nio.file.Path;

import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** Reads a programme folder, knowing the block types that are installed. */
@FunctionalInterface
public interface FolderReader {

	/**
	 * @throws StoreException where there is no programme in the folder, or it cannot be read
	 */
	ProgrammeFolder read(Path folder) throws StoreException;
}
