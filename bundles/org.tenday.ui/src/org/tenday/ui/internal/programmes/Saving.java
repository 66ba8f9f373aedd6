package org.tenday.ui.internal.programmes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.tenday.authoring.Conflict;
import org.tenday.authoring.OpenProgramme;
import org.tenday.store.ChangedOutsideException;
import org.tenday.store.ContentTypes;
import org.tenday.store.FileChange;
import org.tenday.store.FileHistory;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.Comparison;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Question;

/** Saves and refreshes programmes, asking where somebody else has changed the same files. Never on the user interface's thread. */
final class Saving {

	/** What to do about files that have changed on the disk. */
	enum Answer {
		KEEP_MINE, TAKE_THEIRS, COMPARE
	}

	private final Supplier<Dialogs> dialogs;
	private final ContentTypes types;
	/** Held while files are replaced and kept, so that whoever reads the versions finds what was just replaced among them. */
	private final Object keeping = new Object();

	/**
	 * @param types how the blocks of modules are read
	 */
	Saving(Supplier<Dialogs> dialogs, ContentTypes types) {
		this.dialogs = dialogs;
		this.types = types;
	}

	/**
	 * @return whether everything is in the files now
	 */
	boolean save(OpenProgramme programme) {
		try {
			return saveOrAsk(programme);
		} catch (StoreException e) {
			dialogs.get().problem("Saving did not work", e.getMessage());
			return false;
		}
	}

	private boolean saveOrAsk(OpenProgramme programme) throws StoreException {
		try {
			saveAndKeep(programme);
			return true;
		} catch (ChangedOutsideException e) {
			if (!refresh(programme)) {
				return false;
			}
			// Whatever was decided, Tenday has now seen what is on the disk, so the next attempt asks only about later changes.
			return saveOrAsk(programme);
		}
	}

	private void saveAndKeep(OpenProgramme programme) throws StoreException {
		synchronized (keeping) {
			// What a saving put aside that failed half way would be replaced by this one.
			keepReplaced(programme);
			try {
				programme.save();
			} finally {
				keepReplaced(programme);
			}
		}
	}

	/** The earlier versions of one of its files, newest first; where it is being saved, as they are afterwards. */
	List<FileHistory.Version> versions(OpenProgramme programme, Path file) throws StoreException {
		synchronized (keeping) {
			return new FileHistory(programme.path(), types).of(file);
		}
	}

	/**
	 * Takes over what has changed on the disk, or asks.
	 *
	 * @return whether the user has decided, where there was something to decide
	 */
	boolean refresh(OpenProgramme programme) throws StoreException {
		Optional<Conflict> conflict = programme.refresh();
		if (conflict.isEmpty()) {
			return true;
		}
		Optional<Comparison> comparison = comparison(conflict.get());
		Optional<Answer> answer = dialogs.get().ask(question(programme, comparison.isPresent()));
		if (comparison.isPresent() && answer.filter(Answer.COMPARE::equals).isPresent()) {
			answer = dialogs.get().compare(question(programme, false), comparison.get());
		}
		answer.ifPresent(decided -> decide(conflict.get(), decided));
		return answer.isPresent();
	}

	private static void decide(Conflict conflict, Answer decided) {
		switch (decided) {
		case KEEP_MINE -> conflict.keepMine();
		case TAKE_THEIRS -> conflict.takeTheirs();
		case COMPARE -> throw new IllegalStateException("To compare decides nothing.");
		}
	}

	/** Empty where no words differ, or mine could not be written: there is something to decide all the same. */
	private static Optional<Comparison> comparison(Conflict conflict) {
		try {
			Path folder = conflict.programme().path();
			List<Comparison.Compared> files = new ArrayList<>();
			for (FileChange mine : conflict.mine()) {
				String theirs = Files.isRegularFile(mine.today()) ? FileHistory.text(mine.today()) : "";
				files.add(new Comparison.Compared(folder.relativize(mine.file()).toString(), mine.text(), theirs));
			}
			return files.isEmpty() ? Optional.empty() : Optional.of(new Comparison("Yours, not saved", "On the disk", files));
		} catch (StoreException e) {
			ILog.of(Saving.class).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}

	/**
	 * @param canCompare whether the user may want to see both first
	 */
	private static Question<Answer> question(OpenProgramme programme, boolean canCompare) {
		Map<Answer, String> answers = new LinkedHashMap<>();
		answers.put(Answer.KEEP_MINE, "Keep my changes");
		answers.put(Answer.TAKE_THEIRS, "Take what is on the disk");
		if (canCompare) {
			answers.put(Answer.COMPARE, "Compare…");
		}
		return new Question<>("The files have changed",
				"The files of “%s” in %s were changed outside Tenday, and you have changes that are not saved. If you keep your changes, modules that were added outside are taken away. If you take what is on the disk, Undo brings your changes back."
						.formatted(programme.programme().about().title(), programme.path()),
				answers);
	}

	/** What was replaced stays among the earlier versions; where that fails, what was saved is saved all the same. */
	private void keepReplaced(OpenProgramme programme) {
		try {
			new FileHistory(programme.path(), types).keep();
		} catch (StoreException e) {
			ILog.of(Saving.class).warn(e.getMessage(), e);
		}
	}
}
