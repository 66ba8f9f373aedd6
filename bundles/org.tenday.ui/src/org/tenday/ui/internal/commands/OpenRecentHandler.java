package org.tenday.ui.internal.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.ui.internal.asking.Question;

/** Opens a recent programme; one that is no longer there can be taken off the list. */
public final class OpenRecentHandler extends ProgrammeHandler {

	private enum Answer {
		REMOVE, KEEP
	}

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Path folder = Path.of(event.getParameter(CommandIds.RECENT_FOLDER));
		open(folder, window, reason -> dialogs().ask(question(reason)).filter(answer -> answer == Answer.REMOVE)
				.ifPresent(remove -> programmes().recent().remove(folder)));
	}

	private static Question<Answer> question(String reason) {
		Map<Answer, String> answers = new LinkedHashMap<>();
		answers.put(Answer.KEEP, "Keep in the list");
		answers.put(Answer.REMOVE, "Remove from the list");
		return new Question<>("This programme can't be opened",
				reason + " Should it stay among the recent programmes? Whatever you choose, no file is touched.", answers);
	}
}
