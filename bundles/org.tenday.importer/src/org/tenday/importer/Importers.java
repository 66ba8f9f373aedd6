package org.tenday.importer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.contribution.InstalledPlugins;
import org.tenday.importer.internal.ImporterReader;

/** The importers that there are, in the order in which they are shown. Immutable. */
public final class Importers {

	private final List<ImporterDescription> all;

	private Importers(List<ImporterDescription> importers) {
		all = List.copyOf(importers);
		Set<String> ids = new HashSet<>();
		for (ImporterDescription importer : all) {
			if (!ids.add(importer.id())) {
				throw new IllegalArgumentException("There are two importers \"%s\": take one of them out.".formatted(importer.id()));
			}
		}
	}

	/**
	 * What the installed plug-ins bring to the extension point {@code org.tenday.importer.importers}. What is wrong with a contribution is
	 * said in the Eclipse log, with plug-in, point and id, and the contribution is left out.
	 */
	public static Importers installed() {
		return of(InstalledPlugins.read(Importers.class, "Importers.of(…)", ImporterReader::new).read());
	}

	/**
	 * Just these.
	 *
	 * @throws IllegalArgumentException where two of them have the same id
	 */
	public static Importers of(List<ImporterDescription> importers) {
		return new Importers(importers);
	}

	public List<ImporterDescription> all() {
		return all;
	}

	/** The importer with an id. */
	public Optional<ImporterDescription> of(String id) {
		return all.stream().filter(importer -> importer.id().equals(id)).findFirst();
	}

	/** Those that accept a file or folder. */
	public List<ImporterDescription> accepting(Path path) {
		return all.stream().filter(importer -> importer.accepts(path)).toList();
	}
}
