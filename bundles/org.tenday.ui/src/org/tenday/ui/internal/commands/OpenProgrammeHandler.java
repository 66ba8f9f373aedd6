package org.tenday.ui.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.ui.internal.asking.FolderQuestion;

/** Opens a programme that is on the disk: the one that the command's parameter names, or else one that the user chooses. */
public final class OpenProgrammeHandler extends ProgrammeHandler {

	/** The command's parameter: the programme's folder. */
	public static final String FOLDER = "org.tenday.ui.command.openProgramme.folder";

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> folder = Optional.ofNullable(event.getParameter(FOLDER)).map(Path::of).or(() -> dialogs().folder(
				new FolderQuestion("Open a programme", "Choose the folder that holds programme.yaml.", Optional.of(home()))));
		folder.ifPresent(chosen -> open(chosen, window));
	}
}
