package org.tenday.ui.internal.arrange;

import java.util.LinkedHashMap;
import java.util.Map;

import org.tenday.authoring.Arrangement;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Question;

/** Removes a timetable. Without the last one a programme has no days to print, so that one is asked about. */
public final class TimetableRemoval {

	private TimetableRemoval() {
	}

	/**
	 * @param timetable one of the programme's
	 * @return whether it is gone; false where somebody would rather keep it
	 */
	public static boolean remove(OpenProgramme open, TimetableId timetable, Dialogs dialogs) {
		Timetable gone = open.programme().timetable(timetable).orElseThrow(
				() -> new IllegalArgumentException("The programme has no timetable " + timetable.value() + " any more."));
		if (open.programme().timetables().size() == 1 && !isMeant(gone, dialogs)) {
			return false;
		}
		open.edit("Remove timetable", programme -> Arrangement.withoutTimetable(programme, timetable));
		return true;
	}

	private static boolean isMeant(Timetable last, Dialogs dialogs) {
		Map<Boolean, String> answers = new LinkedHashMap<>();
		answers.put(true, "Remove");
		answers.put(false, "Cancel");
		return dialogs.ask(new Question<>("Remove timetable",
				("“%s” is the programme's only timetable. With it go its days, breaks and tasks; the sessions stay in their modules. "
						+ "Undo brings it back.").formatted(Wording.titleOr(last.title(), last.id().value())),
				answers)).orElse(false);
	}
}
