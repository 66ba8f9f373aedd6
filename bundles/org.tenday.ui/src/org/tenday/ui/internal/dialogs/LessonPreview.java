package org.tenday.ui.internal.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenday.importer.CarpentriesImporter;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Wording;

/** Says what a lesson's folder holds, as soon as it is named: read beside the user interface, and only once typing has paused. */
final class LessonPreview {

	private static final int PAUSE_MILLIS = 400;
	private static final int WIDTH = 380;

	private final Label words;
	private Optional<Path> shown = Optional.empty();
	private Optional<Job> reading = Optional.empty();

	LessonPreview(Composite parent) {
		words = new Label(parent, SWT.WRAP);
		StableId.set(words, "importLesson.found");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, 2 * words.getFont().getFontData()[0].getHeight() * 2)
				.applyTo(words);
		words.addDisposeListener(event -> reading.ifPresent(Job::cancel));
	}

	/** Another folder is named. */
	void show(Optional<Path> lesson) {
		if (lesson.equals(shown)) {
			return;
		}
		shown = lesson;
		reading.ifPresent(Job::cancel);
		words.setText(lesson.isPresent() ? "Looking…" : "");
		reading = lesson.map(folder -> Job.create("Looking at a lesson", (ICoreRunnable) monitor -> {
			String found = found(folder);
			if (!monitor.isCanceled()) {
				tell(folder, found);
			}
		}));
		reading.ifPresent(job -> {
			job.setSystem(true);
			job.schedule(PAUSE_MILLIS);
		});
	}

	private void tell(Path folder, String found) {
		if (!words.isDisposed()) {
			words.getDisplay().asyncExec(() -> {
				if (!words.isDisposed() && shown.filter(folder::equals).isPresent()) {
					words.setText(found);
				}
			});
		}
	}

	private static String found(Path folder) {
		try {
			return words(new CarpentriesImporter().read(Material.of(folder)));
		} catch (ImportException e) {
			return e.getMessage();
		}
	}

	private static String words(Imported imported) {
		int sessions = imported.programme().modules().stream().map(Module::sessions).mapToInt(List::size).sum();
		int minutes = imported.programme().modules().stream().flatMap(module -> module.sessions().stream()).mapToInt(Session::minutes)
				.sum();
		return "Found “%s”: sessions: %d, together %s; pictures and other files: %d; things that become simpler: %d."
				.formatted(imported.programme().about().title(), sessions, Wording.minutes(minutes), imported.media().size(),
						imported.report().size());
	}
}
