package org.tenday.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.authoring.OpenProgramme;
import org.tenday.importer.Importers;
import org.tenday.ui.internal.asking.ImportPlace;
import org.tenday.ui.internal.asking.ImportQuestion;
import org.tenday.ui.internal.importing.ImportRun;

/** Brings in what somebody has already: into a programme of its own, or into one that is open. */
public final class ImportHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> source = Optional.ofNullable(event.getParameter(CommandIds.IMPORT_SOURCE)).map(Path::of);
		Optional<Path> into = Optional.ofNullable(event.getParameter(CommandIds.IMPORT_INTO)).map(Path::of);
		List<OpenProgramme> open = programmes().open().all();
		ImportPlace place = open.stream().filter(each -> into.filter(each.path()::equals).isPresent()).findFirst()
				.<ImportPlace>map(each -> new ImportPlace.Into(each, Optional.empty())).orElseGet(() -> new ImportPlace.NewFolder(home()));
		ImportRun run = new ImportRun(programmes(), dialogs(), window, folder -> open(folder, window));
		dialogs().importMaterial(new ImportQuestion(Importers.installed(), open, source, place, home())).ifPresent(run::start);
	}
}
