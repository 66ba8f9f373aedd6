package org.tenday.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.authoring.Beginning;
import org.tenday.model.Programme;
import org.tenday.sample.Template;
import org.tenday.sample.Templates;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.NewProgramme;

/** Makes a new programme that one can begin to write in, and opens it. */
public final class NewProgrammeHandler extends ProgrammeHandler {

	private static final String NEW_TITLE = "New programme";

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		dialogs().newProgramme(home(), templates())
				.ifPresent(wanted -> programmes().background().start("Making the programme", monitor -> make(wanted),
						folder -> open(folder, window)));
	}

	/** A frame that is filled in, or one session to begin with; the sample has a command of its own. */
	private List<Template> templates() {
		Template session = new Template("session", "A first session", "One module with one session, on one day.", true,
				(folder, title) -> ProgrammeFolder.create(folder, Beginning.of(title.orElse(NEW_TITLE)), Map.of(),
						programmes().areas()::recordOf));
		Templates installed = Templates.installed(programmes().areas()::recordOf);
		return Stream.concat(installed.all().stream().filter(Template::takesTitle), Stream.of(session)).toList();
	}

	private Path make(NewProgramme wanted) throws StoreException {
		Path folder = wanted.folder().resolve(Programme.titled(wanted.title()).id().value());
		Optional<Programme> shaped = wanted.template().shaper()
				.flatMap(shaper -> wanted.days().map(days -> shaper.maker().make(wanted.title(), days)));
		if (shaped.isPresent()) {
			ProgrammeFolder.create(folder, shaped.get(), Map.of(), programmes().areas()::recordOf);
		} else {
			wanted.template().maker().make(folder, Optional.of(wanted.title()));
		}
		return folder;
	}
}
