package org.tenday.ui.internal.programmes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.tenday.authoring.Conflict;
import org.tenday.authoring.OpenProgramme;
import org.tenday.store.ChangedOutsideException;
import org.tenday.store.StoreException;
import org.tenday.ui.Dialogs;
import org.tenday.ui.Question;

/** Saves and refreshes programmes, asking where somebody else has changed the same files. Never on the user interface's thread. */
final class Saving {

	/** What to do about files that have changed on the disk. */
	enum Answer {
		KEEP_MINE, TAKE_THEIRS
	}

	private final Supplier<Dialogs> dialogs;

	Saving(Supplier<Dialogs> dialogs) {
		this.dialogs = dialogs;
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
			programme.save();
			return true;
		} catch (ChangedOutsideException e) {
			if (!refresh(programme)) {
				return false;
			}
			// Whatever was decided, Tenday has now seen what is on the disk, so the next attempt asks only about later changes.
			return saveOrAsk(programme);
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
		Optional<Answer> answer = dialogs.get().ask(question(programme));
		answer.ifPresent(decided -> {
			switch (decided) {
			case KEEP_MINE -> conflict.get().keepMine();
			case TAKE_THEIRS -> conflict.get().takeTheirs();
			}
		});
		return answer.isPresent();
	}

	private static Question<Answer> question(OpenProgramme programme) {
		Map<Answer, String> answers = new LinkedHashMap<>();
		answers.put(Answer.KEEP_MINE, "Keep my changes");
		answers.put(Answer.TAKE_THEIRS, "Take what is on the disk");
		return new Question<>("The files have changed",
				"The files of “%s” in %s were changed outside Tenday, and you have changes that are not saved. If you take what is on the disk, Undo brings your changes back."
						.formatted(programme.programme().about().title(), programme.path()),
				answers);
	}
}
