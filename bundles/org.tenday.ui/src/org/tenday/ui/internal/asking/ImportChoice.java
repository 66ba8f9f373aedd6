package org.tenday.ui.internal.asking;

import java.util.Objects;

import org.tenday.importer.Imported;

/**
 * What is imported.
 *
 * @param name     what it is called: the name of the file or folder
 * @param imported what was made of it, as far as it is wanted
 * @param place    where it goes
 */
public record ImportChoice(String name, Imported imported, ImportPlace place) {

	public ImportChoice {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(imported, "imported");
		Objects.requireNonNull(place, "place");
	}
}
