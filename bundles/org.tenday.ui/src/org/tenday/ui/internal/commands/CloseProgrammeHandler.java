package org.tenday.ui.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.asking.Question;

/** Closes the programme of the active part, with all its editors; asks what to do about changes that are not saved. */
public final class CloseProgrammeHandler extends ProgrammeHandler {

	private enum Answer {
		SAVE, GIVE_UP, STAY
	}

	@Override
	void run(ExecutionEvent event) {
		active(event).ifPresent(this::close);
	}

	private void close(OpenProgramme programme) {
		Answer answer = programme.isDirty() ? dialogs().ask(question(programme)).orElse(Answer.STAY) : Answer.GIVE_UP;
		if (answer == Answer.SAVE) {
			// What was typed while it was saved is asked about in turn.
			programmes().save(programme, () -> close(programme));
		} else if (answer == Answer.GIVE_UP) {
			programmes().close(programme);
		}
	}

	private static Question<Answer> question(OpenProgramme programme) {
		Map<Answer, String> answers = new LinkedHashMap<>();
		answers.put(Answer.SAVE, "Save");
		answers.put(Answer.GIVE_UP, "Don't save");
		answers.put(Answer.STAY, "Cancel");
		return new Question<>("Close the programme",
				"“%s” has changes that are not saved.".formatted(programme.programme().about().title()),
				answers);
	}
}
