package org.tenday.importer;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What is to be imported.
 *
 * @param path      a file or folder
 * @param settings  what the user chose, by the ids of the settings that the importer declares; those that are not here are as declared
 * @param cancelled asked now and then whether to stop; an importer that stops throws an {@link ImportException}
 */
public record Material(Path path, Map<String, String> settings, BooleanSupplier cancelled) {

	public Material {
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(cancelled, "cancelled");
		settings = Map.copyOf(settings);
	}

	/** A file or folder that is imported as it comes. */
	public static Material of(Path path) {
		return new Material(path, Map.of(), () -> false);
	}

	/** What the user chose for a setting; empty where nothing was chosen. */
	public Optional<String> setting(String id) {
		return Optional.ofNullable(settings.get(id));
	}

	/**
	 * Goes on, or not.
	 *
	 * @throws ImportException where the user wants to stop
	 */
	public void checkCancelled() throws ImportException {
		if (cancelled.getAsBoolean()) {
			throw new ImportException("Importing " + path + " was stopped; nothing was made of it.");
		}
	}
}
