package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.authoring.OpenProgramme;
import org.tenday.importer.Importers;

/**
 * What is to be imported, which pieces of it, and where do they go?
 *
 * @param importers that there are
 * @param open      the programmes that it can go into
 * @param source    the file or folder, where it is known already
 * @param place     what is proposed
 * @param home      where new programmes usually go
 */
public record ImportQuestion(Importers importers, List<OpenProgramme> open, Optional<Path> source, ImportPlace place, Path home) {

	public ImportQuestion {
		Objects.requireNonNull(importers, "importers");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(home, "home");
		open = List.copyOf(open);
	}
}
