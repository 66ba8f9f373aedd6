package org.tenday.ui.internal.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.tenday.document.Theme;
import org.tenday.model.Programme;
import org.tenday.publish.ExportException;
import org.tenday.publish.ExportRequest;
import org.tenday.publish.ExportResult;
import org.tenday.publish.Exporter;
import org.tenday.publish.Handout;
import org.tenday.publish.HouseStyle;
import org.tenday.publish.MediaSource;
import org.tenday.publish.Progress;
import org.tenday.publish.Publications;
import org.tenday.publish.ThemeCatalogue;
import org.tenday.publish.Writers;
import org.tenday.skill.SkillAreas;
import org.tenday.store.Problem;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.internal.asking.ExportExtent;
import org.tenday.ui.internal.asking.ExportLook;
import org.tenday.ui.internal.asking.Report;

/**
 * One export of a programme as it is at this moment, whatever is written in it meanwhile.
 *
 * @param programme what to print
 * @param folder    holds its pictures
 * @param choice    what to make of it
 */
public record ExportRun(Programme programme, ProgrammeFolder folder, ExportChoice choice) {

	/**
	 * Makes the files.
	 *
	 * @param monitor shows which file is being made, and cancels
	 * @throws ExportException where nothing could be made at all
	 */
	public Report run(SkillAreas areas, IProgressMonitor monitor) throws ExportException {
		refuseInPart();
		ExportExtent extent = choice.extent();
		ExportRequest request = new ExportRequest(choice.publications(), choice.formats(), choice.readers(), extent.timetable(),
				extent.days(),
				extent.modules(), theme(), choice.folder()).withSettings(choice.settings());
		return report(new Exporter(areas, Writers.installed(), Publications.installed().with(new Handout(choice.handout()))).run(programme,
				media(), request,
				new Monitored(monitor)));
	}

	private Theme theme() throws ExportException {
		ExportLook look = choice.look();
		Theme theme = ThemeCatalogue.installed().of(look.theme())
				.orElseThrow(() -> new ExportException("There is no theme \"%s\": choose another one.".formatted(look.theme())));
		if (look.logo().isPresent()) {
			theme = HouseStyle.withLogo(theme, look.logo().get(), "");
		}
		for (Path file : look.house()) {
			theme = HouseStyle.withHouse(theme, file);
		}
		return theme;
	}

	/** What is printed from the files that can be read would lack the others, and nobody in the room would know: as from the command line. */
	private void refuseInPart() throws ExportException {
		String unreadable = folder.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR)
				.map(Problem::toString)
				.collect(Collectors.joining(" "));
		if (!unreadable.isEmpty()) {
			throw new ExportException("Nothing was printed, because a part would be missing: " + unreadable);
		}
	}

	private MediaSource media() {
		return file -> {
			try {
				return folder.media(file);
			} catch (StoreException e) {
				throw new IOException(e.getMessage(), e);
			}
		};
	}

	private Report report(ExportResult result) {
		List<String> files = result.files().stream().map(ExportResult.ExportedFile::name).toList();
		List<String> remarks = new ArrayList<>();
		result.failures().forEach(failure -> remarks.add(failure.name() + ": " + failure.message()));
		remarks.addAll(result.gaps());
		remarks.addAll(result.warnings());
		return new Report("Export", message(result, files.size()), files.isEmpty() ? Optional.empty() : Optional.of(result.folder()), files,
				remarks);
	}

	private static String message(ExportResult result, int count) {
		Path where = result.folder();
		if (result.cancelled()) {
			return count == 0
					? "The export was cancelled; nothing was made."
					: "The export was cancelled. What was finished before is in " + where + ".";
		}
		return count == 0 ? "Nothing was made." : count == 1 ? "One file is in " + where + "." : count + " files are in " + where + ".";
	}

	/** Shows an export's progress on a monitor of the workbench. */
	private record Monitored(IProgressMonitor monitor) implements Progress {

		@Override
		public void begin(int files) {
			monitor.beginTask("Printing", files);
		}

		@Override
		public void file(String name) {
			monitor.subTask(name);
			monitor.worked(1);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
