package org.tenday.ui.internal.commands;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.authoring.Beginning;
import org.tenday.model.Programme;
import org.tenday.store.ProgrammeFolder;
import org.tenday.ui.NewProgramme;

/** Makes a new programme that one can begin to write in, and opens it. */
public final class NewProgrammeHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		dialogs().newProgramme(home())
				.ifPresent(wanted -> programmes().background().start("Making the programme", monitor -> make(wanted),
						folder -> open(folder, window)));
	}

	private Path make(NewProgramme wanted) throws Exception {
		Programme programme = Beginning.of(wanted.title());
		Path folder = wanted.folder().resolve(programme.id().value());
		return ProgrammeFolder.create(folder, programme, Map.of(), programmes().areas()::recordOf).path();
	}
}
