package org.tenday.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tenday.model.Programme;
import org.tenday.publish.MediaSource;
import org.tenday.skill.SkillAreas;
import org.tenday.store.Problem;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** A programme folder opened for reading. */
final class OpenedProgramme {

	private final ProgrammeFolder folder;

	private OpenedProgramme(ProgrammeFolder folder) {
		this.folder = folder;
	}

	/**
	 * Opens a folder; what of it is understood in part is said as a warning.
	 *
	 * @throws CommandException where it is no programme, or a part of it cannot be read: what is printed from the rest would lack that part
	 */
	static OpenedProgramme at(Path path, SkillAreas areas, Terminal terminal) throws CommandException {
		try {
			ProgrammeFolder folder = ProgrammeFolder.open(path, areas::recordOf);
			List<String> errors = folder.problems().stream().filter(OpenedProgramme::isError).map(Problem::toString).toList();
			if (!errors.isEmpty()) {
				throw new CommandException(errors);
			}
			folder.problems().forEach(problem -> terminal.warning(problem.toString()));
			return new OpenedProgramme(folder);
		} catch (StoreException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private static boolean isError(Problem problem) {
		return problem.severity() == Problem.Severity.ERROR;
	}

	Programme programme() {
		return folder.programme();
	}

	/** The pictures. */
	MediaSource media() {
		return file -> {
			try {
				return folder.media(file);
			} catch (StoreException e) {
				throw new IOException(e.getMessage(), e);
			}
		};
	}
}
