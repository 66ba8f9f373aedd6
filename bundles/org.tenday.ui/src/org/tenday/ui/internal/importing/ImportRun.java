package org.tenday.ui.internal.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchWindow;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.paste.MediaFiles;
import org.tenday.authoring.paste.Merge;
import org.tenday.authoring.paste.Merged;
import org.tenday.importer.Imported;
import org.tenday.importer.ReportLine;
import org.tenday.model.Id;
import org.tenday.model.Programme;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.ImportChoice;
import org.tenday.ui.internal.asking.ImportPlace;
import org.tenday.ui.internal.asking.Report;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.programmes.Programmes;

/** Puts what was chosen where it goes, shows it there, and says what became simpler on the way. */
public final class ImportRun {

	private final Programmes programmes;
	private final Dialogs dialogs;
	private final IWorkbenchWindow window;
	private final Consumer<Path> opener;

	/**
	 * @param opener opens the folder of a new programme
	 */
	public ImportRun(Programmes programmes, Dialogs dialogs, IWorkbenchWindow window, Consumer<Path> opener) {
		this.programmes = programmes;
		this.dialogs = dialogs;
		this.window = window;
		this.opener = opener;
	}

	/** Begins; what takes long is done beside the user interface. */
	public void start(ImportChoice choice) {
		String doing = "Importing " + choice.name();
		switch (choice.place()) {
		case ImportPlace.NewFolder(Path parent) ->
			programmes.background().start(doing, monitor -> make(choice.imported(), parent), made -> {
				opener.accept(made);
				report("The programme is in " + made + ".", lines(choice.imported()));
			});
		case ImportPlace.Into into ->
			programmes.background().start(doing, monitor -> MediaFiles.addBeside(into.programme().folder(), choice.imported().media()),
					names -> put(choice, into, names));
		}
	}

	/** A folder of that name that is there already stays as it is. */
	private Path make(Imported imported, Path parent) throws StoreException {
		Map<String, MediaBytes> media = new LinkedHashMap<>();
		imported.media().forEach((file, bytes) -> media.put(file, MediaBytes.of(bytes)));
		Path folder = parent.resolve(Id.free(imported.programme().id().value(), taken -> Files.exists(parent.resolve(taken))));
		ProgrammeFolder.create(folder, imported.programme(), media, programmes.areas()::recordOf);
		return folder;
	}

	private void put(ImportChoice choice, ImportPlace.Into into, Map<String, String> names) {
		OpenProgramme open = into.programme();
		Programme incoming = choice.imported().withoutMadeUpTimetables().programme();
		try {
			Merged merged = Merge.into(open.programme(), into.module(), incoming, names);
			open.edit("Import " + choice.name(), programme -> Merge.into(programme, into.module(), incoming, names).programme());
			show(open, into, merged);
			List<String> lines = new ArrayList<>(lines(choice.imported()));
			lines.addAll(merged.left());
			report("“%s” is in “%s” now. Undo takes all of it back.".formatted(choice.name(), open.programme().about().title()), lines);
		} catch (IllegalArgumentException refusal) {
			dialogs.problem("This can't be imported here", refusal.getMessage());
		}
	}

	private void show(OpenProgramme open, ImportPlace.Into into, Merged merged) {
		Optional<Node> first = into.module().isPresent()
				? merged.sessions().stream().findFirst().map(session -> new Node.OfSession(open, into.module().get(), session))
				: merged.modules().stream().findFirst().map(module -> new Node.OfModule(open, module));
		if (window.getActivePage() != null) {
			EditorOpener.open(window.getActivePage(), first.orElseGet(() -> new Node.OfProgramme(open)));
		}
	}

	private static List<String> lines(Imported imported) {
		return imported.report().stream().map(ReportLine::toString).toList();
	}

	private void report(String done, List<String> lines) {
		if (!lines.isEmpty()) {
			dialogs.report(
					new Report("Import", done + " Some things became simpler on the way, or were left out.", Optional.empty(), List.of(),
							lines));
		}
	}
}
