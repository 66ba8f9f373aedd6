package org.tenday.ui.internal.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.model.Programme;
import org.tenday.store.StoreException;
import org.tenday.ui.Dialogs;
import org.tenday.ui.Question;

/** Offers unsaved changes that Tenday has put aside before it ended without being asked to. Never on the user interface's thread. */
public final class Restoring {

	private enum Answer {
		RESTORE, GIVE_UP, LATER
	}

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());

	/**
	 * What was put aside, and where it belongs.
	 *
	 * @param open      the programme, which is open
	 * @param programme its value as it was put aside
	 */
	public record Restored(OpenProgramme open, Programme programme) {

		/** Takes the changes over, as a step that can be undone; on the thread on which edits are made. */
		public void apply() {
			open.edit("Restore unsaved changes", now -> programme);
		}
	}

	private final RecoveryPlace place;
	private final OpenProgrammes programmes;
	private final Supplier<Dialogs> dialogs;

	public Restoring(RecoveryPlace place, OpenProgrammes programmes, Supplier<Dialogs> dialogs) {
		this.place = place;
		this.programmes = programmes;
		this.dialogs = dialogs;
	}

	/**
	 * Asks about what was put aside, and opens its programme where the user wants it back.
	 *
	 * @return empty where there is nothing to restore now
	 */
	public Optional<Restored> offer(Recovered recovered) throws StoreException {
		Programme then = place.read(recovered);
		Answer answer = dialogs.get().ask(question(recovered, then)).orElse(Answer.LATER);
		if (answer == Answer.GIVE_UP) {
			place.forget(recovered.folder());
		}
		if (answer != Answer.RESTORE) {
			return Optional.empty();
		}
		OpenProgramme open = programmes.open(recovered.folder());
		place.forget(recovered.folder());
		return Optional.of(new Restored(open, then));
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
