package org.tenday.ui.internal.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.ImporterDescription;
import org.tenday.importer.Importers;
import org.tenday.importer.Material;
import org.tenday.importer.Sources;

/** Reads what is to be imported beside the user interface, once typing has paused; only what was wished for last is told. */
final class Reading {

	private static final int PAUSE_MILLIS = 400;

	/**
	 * What is to be read.
	 *
	 * @param importer empty where it is to be recognised
	 * @param settings by their ids
	 */
	record Wish(Path path, Optional<ImporterDescription> importer, Map<String, String> settings) {
	}

	/**
	 * Who has looked at the material.
	 *
	 * @param settings what can be chosen for it before all else; empty where that makes no difference
	 */
	record Looked(ImporterDescription importer, List<DeclaredSetting> settings) {
	}

	/** What was read. */
	record Read(Path path, Looked by, Imported imported, Sources sources) {

		ImporterDescription importer() {
			return by.importer();
		}

		/** Of the file or folder. */
		String name() {
			return (path.getFileName() == null ? path : path.getFileName()).toString();
		}
	}

	/** Is told, on the user interface's thread. */
	interface Reader {

		void read(Read read);

		/**
		 * @param why in one sentence
		 * @param by  who would read it if something were set otherwise; empty where nobody would
		 */
		void refused(String why, Optional<Looked> by);
	}

	private final Importers importers;
	private final Display display;
	private final Reader reader;
	private Optional<Job> job = Optional.empty();

	Reading(Importers importers, Display display, Reader reader) {
		this.importers = importers;
		this.display = display;
		this.reader = reader;
	}

	/** Reads something else than before. */
	void start(Wish wish) {
		stop();
		Job fresh = new Attempt(wish).job();
		job = Optional.of(fresh);
		fresh.schedule(PAUSE_MILLIS);
	}

	/** Reads nothing any more, and tells nothing. */
	void stop() {
		job.ifPresent(Job::cancel);
		job = Optional.empty();
	}

	/** One reading; an importer that does not listen ends some time and nobody waits for it. */
	private final class Attempt {

		private final Wish wish;
		private final Job own;

		Attempt(Wish wish) {
			this.wish = wish;
			own = Job.create("Reading " + wish.path().getFileName(), (ICoreRunnable) monitor -> read(monitor::isCanceled));
			own.setSystem(true);
		}

		Job job() {
			return own;
		}

		private void read(BooleanSupplier cancelled) {
			try {
				read(candidates(), cancelled);
			} catch (ImportException e) {
				tell(() -> reader.refused(e.getMessage(), Optional.empty()));
			}
		}

		/** Tells what the first makes that does not refuse it; else the first refusal. */
		private void read(List<ImporterDescription> candidates, BooleanSupplier cancelled) {
			Material material = new Material(wish.path(), wish.settings(), cancelled);
			Optional<String> refusal = Optional.empty();
			for (ImporterDescription importer : candidates) {
				try {
					Imported imported = importer.read(material);
					Read read = new Read(wish.path(), looked(importer, material), imported, Sources.of(imported));
					tell(() -> reader.read(read));
					return;
				} catch (ImportException e) {
					refusal = refusal.or(() -> Optional.of(e.getMessage()));
				}
			}
			String why = refusal.orElseThrow();
			Looked first = looked(candidates.getFirst(), material);
			tell(() -> reader.refused(why, Optional.of(first)));
		}

		private static Looked looked(ImporterDescription importer, Material material) {
			return new Looked(importer, importer.settingsFor(material));
		}

		private List<ImporterDescription> candidates() throws ImportException {
			if (wish.importer().isPresent()) {
				return List.of(wish.importer().get());
			}
			if (Files.notExists(wish.path())) {
				throw new ImportException("There is no file or folder %s: look at how it is written.".formatted(wish.path()));
			}
			List<ImporterDescription> accepting = importers.accepting(wish.path());
			if (accepting.isEmpty()) {
				throw new ImportException(
						"What %s is cannot be told from its name: choose what to read it as.".formatted(wish.path().getFileName()));
			}
			// What reads a folder and nothing else, such as a lesson, refuses the folders that are no such thing; others take any.
			return accepting.stream().sorted(Comparator.comparing(each -> !each.endings().isEmpty())).toList();
		}

		private void tell(Runnable news) {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (job.filter(own::equals).isPresent()) {
						job = Optional.empty();
						news.run();
					}
				});
			}
		}
	}
}
