package org.tenday.ui.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.sample.Templates;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.FolderQuestion;

/** Copies the sample programme to a folder of the user's and opens the copy; one that is there already is opened as it is. */
public final class OpenSampleHandler extends ProgrammeHandler {

	private static final String TEMPLATE = "sample";

	private static final String NAME = "tenday-sample";

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> parent = dialogs().folder(new FolderQuestion("Look at the sample",
				"Choose where the copy goes: a folder named " + NAME + " is made there.", Optional.of(home())));
		parent.map(folder -> folder.resolve(NAME))
				.ifPresent(target -> programmes().background().start("Copying the sample", monitor -> copy(target),
						copied -> open(copied, window)));
	}

	private Path copy(Path target) throws StoreException {
		if (!Files.exists(target)) {
			Templates.installed(programmes().areas()::recordOf).find(TEMPLATE).orElseThrow().maker().make(target, Optional.empty());
		}
		return target;
	}
}
