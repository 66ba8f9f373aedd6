package org.tenday.importer;

import java.nio.file.Path;

/** Makes a programme of material of one kind. Stateless: one instance may read several things at once. */
public interface Importer {

	/**
	 * Reads the material; writes nothing.
	 *
	 * @param source a file or folder
	 * @throws ImportException where there is nothing to read there, or what there is cannot be understood at all
	 */
	Imported read(Path source) throws ImportException;
}
