package org.tenday.ui.internal.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.model.Programme;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Question;

/** Offers unsaved changes that Tenday has put aside before it ended without being asked to. Never on the user interface's thread. */
public final class Restoring {

	private enum Answer {
		RESTORE, GIVE_UP, LATER
	}

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());

	private final RecoveryPlace place;
	private final OpenProgrammes programmes;
	private final Supplier<Dialogs> dialogs;
	private final Executor editing;

	/**
	 * @param editing runs what it is given on the thread on which edits are made, and returns when that is done
	 */
	public Restoring(RecoveryPlace place, OpenProgrammes programmes, Supplier<Dialogs> dialogs, Executor editing) {
		this.place = place;
		this.programmes = programmes;
		this.dialogs = dialogs;
		this.editing = editing;
	}

	/**
	 * Asks about everything that was put aside, one programme after the other. Of one that can't be restored the user is told; what was put
	 * aside of it stays, and the others are offered all the same.
	 *
	 * @param log gets what went wrong, with its details
	 * @throws StoreException where it can't be known what was put aside
	 */
	public void offerAll(Consumer<Exception> log) throws StoreException {
		for (Recovered recovered : place.waiting()) {
			try {
				offer(recovered);
			} catch (StoreException | RuntimeException e) {
				log.accept(e);
				dialogs.get().problem("Unsaved changes can't be restored",
						"What was put aside of %s on %s stays in %s: %s".formatted(recovered.folder(), TIME.format(recovered.at()),
								recovered.copy(), e.getMessage()));
			}
		}
	}

	/** Opens the programme where the user wants its changes back, and takes them over as a step that can be undone. */
	private void offer(Recovered recovered) throws StoreException {
		Programme then = place.read(recovered);
		Answer answer = dialogs.get().ask(question(recovered, then)).orElse(Answer.LATER);
		if (answer == Answer.GIVE_UP) {
			place.giveUp(recovered);
		} else if (answer == Answer.RESTORE) {
			OpenProgramme open = programmes.open(recovered.folder());
			editing.execute(() -> open.edit("Restore unsaved changes", now -> then));
			// Only now, and kept until it is saved: what is in memory alone would be lost with it.
			place.takeOver(recovered);
		}
	}

	private static Question<Answer> question(Recovered recovered, Programme then) {
		Map<Answer, String> answers = new LinkedHashMap<>();
		answers.put(Answer.RESTORE, "Restore");
		answers.put(Answer.GIVE_UP, "Give them up");
		answers.put(Answer.LATER, "Ask me the next time");
		return new Question<>("Unsaved changes",
				"Tenday ended without saving “%s” in %s: restore the changes of %s? Restoring saves nothing yet, and can be undone."
						.formatted(then.about().title(), recovered.folder(), TIME.format(recovered.at())),
				answers);
	}
}
