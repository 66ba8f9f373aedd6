package org.tenday.ui.internal.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.importer.CarpentriesImporter;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.ReportLine;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.LessonImport;
import org.tenday.ui.Report;

/** Makes a programme of a lesson, opens it, and says what became simpler on the way. */
public final class ImportLessonHandler extends ProgrammeHandler {

	private record Made(Path folder, List<ReportLine> lines) {
	}

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		dialogs().importLesson(home()).ifPresent(lesson -> programmes().background().start("Importing the lesson",
				monitor -> make(lesson, monitor), made -> show(made, window)));
	}

	private Made make(LessonImport lesson, IProgressMonitor monitor) throws ImportException, StoreException {
		monitor.beginTask("Reading " + lesson.lesson().getFileName(), IProgressMonitor.UNKNOWN);
		Imported imported = new CarpentriesImporter().read(Material.of(lesson.lesson()));
		Map<String, MediaBytes> media = new LinkedHashMap<>();
		imported.media().forEach((file, bytes) -> media.put(file, MediaBytes.of(bytes)));
		Path folder = lesson.folder().resolve(imported.programme().id().value());
		ProgrammeFolder.create(folder, imported.programme(), media, programmes().areas()::recordOf);
		return new Made(folder, imported.report());
	}

	private void show(Made made, IWorkbenchWindow window) {
		open(made.folder(), window);
		if (!made.lines().isEmpty()) {
			dialogs().report(new Report("Import", "The programme is in " + made.folder() + ". Some things became simpler on the way.",
					Optional.empty(), List.of(), made.lines().stream().map(ReportLine::toString).toList()));
		}
	}
}
