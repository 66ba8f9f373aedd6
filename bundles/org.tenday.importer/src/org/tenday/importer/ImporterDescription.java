package org.tenday.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ISafeRunnableWithResult;
import org.eclipse.core.runtime.SafeRunner;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSettings;

/**
 * An importer as its plug-in declares it. Immutable. Its class is loaded when it first reads something.
 *
 * @param id          names the format on the command line, such as "pptx": small letters, digits and hyphens
 * @param label       what users call the format, such as "PowerPoint slides"
 * @param description one sentence that says what it makes of what; may be empty
 * @param plugin      whose it is
 * @param endings     of the files that it reads, in small letters and without the dot
 * @param folder      whether it reads a folder as a whole
 * @param settings    what can be chosen before an import
 * @param maker       makes it; called once for each import
 */
public record ImporterDescription(String id, String label, String description, String plugin, List<String> endings, boolean folder,
		DeclaredSettings settings, Supplier<? extends Importer> maker) {

	public ImporterDescription {
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(plugin, "plugin");
		Objects.requireNonNull(settings, "settings");
		Objects.requireNonNull(maker, "maker");
		if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
			throw new IllegalArgumentException("its id is not of small letters, digits and hyphens, at most 64");
		}
		if (label.isBlank()) {
			throw new IllegalArgumentException("it has no label");
		}
		endings = List.copyOf(endings);
		for (String ending : endings) {
			if (!ending.matches("[a-z0-9]{1,16}")) {
				throw new IllegalArgumentException("\"%s\" is no ending of small letters and digits without the dot".formatted(ending));
			}
		}
		if (endings.isEmpty() && !folder) {
			throw new IllegalArgumentException("it reads nothing: it has no endings, and no folder");
		}
	}

	/** Whether this is a folder and it reads folders, or a file with one of its endings. Looks at no content. */
	public boolean accepts(Path path) {
		String name = path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
		return Files.isDirectory(path) ? folder : endings.stream().anyMatch(ending -> name.endsWith("." + ending));
	}

	/**
	 * Reads the material, with what is usual for the settings that the user said nothing of. A fault in the plug-in's code comes as an
	 * {@link ImportException} too.
	 *
	 * @throws ImportException where the importer refuses the material or fails, or where a setting is not one of those declared
	 */
	public Imported read(Material material) throws ImportException {
		Attempt<Imported> attempt = new Attempt<>(settled(material), Importer::read);
		Optional<Imported> imported = attempt.result();
		if (imported.isPresent()) {
			return imported.get();
		}
		if (attempt.refusal != null) {
			throw attempt.refusal;
		}
		throw new ImportException("The plug-in %s could not import %s (%s): tell those who made it, or try another format."
				.formatted(plugin, material.path(), attempt.failure == null ? "it made nothing" : attempt.failure), attempt.failure);
	}

	/**
	 * What can be chosen for the material itself, as its importer says; see {@link Importer#settingsFor}. Nothing where it refuses the material or fails:
	 * {@link #read} says why.
	 */
	public List<DeclaredSetting> settingsFor(Material material) {
		if (settings.all().isEmpty()) {
			return List.of();
		}
		try {
			return new Attempt<>(settled(material), (importer, settled) -> importer.settingsFor(settled, settings)).result()
					.orElse(List.of())
					.stream().filter(setting -> settings.of(setting.id()).isPresent()).toList();
		} catch (ImportException refused) {
			return List.of();
		}
	}

	private Material settled(Material material) throws ImportException {
		return new Material(material.path(), settled(material.settings()), material.cancelled());
	}

	private Map<String, String> settled(Map<String, String> chosen) throws ImportException {
		try {
			return settings.settled(chosen, "importing " + label);
		} catch (IllegalArgumentException refusal) {
			throw new ImportException(refusal.getMessage(), refusal);
		}
	}

	/** What is asked of an importer. */
	private interface Asked<T> {

		T of(Importer importer, Material material) throws ImportException;
	}

	/** One call of code that may be anybody's. */
	private final class Attempt<T> implements ISafeRunnableWithResult<T> {

		private final Material material;
		private final Asked<T> asked;
		private Throwable failure;
		/** Kept from the log: that a file cannot be read is no fault of the plug-in. */
		private ImportException refusal;

		Attempt(Material material, Asked<T> asked) {
			this.material = material;
			this.asked = asked;
		}

		Optional<T> result() {
			return Optional.ofNullable(SafeRunner.run(this));
		}

		@Override
		public T runWithResult() {
			try {
				return asked.of(maker.get(), material);
			} catch (ImportException e) {
				refusal = e;
			} catch (StackOverflowError deep) {
				refusal = new ImportException("What %s holds is nested more deeply than can be read: divide it into several files."
						.formatted(material.path()), deep);
			}
			return null;
		}

		@Override
		public void handleException(Throwable exception) {
			failure = exception;
		}
	}
}
