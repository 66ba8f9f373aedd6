package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.ModuleId;

/** Where what is imported goes. */
public sealed interface ImportPlace {

	/**
	 * Into a programme of its own.
	 *
	 * @param folder in which the programme's own folder is made
	 */
	record NewFolder(Path folder) implements ImportPlace {

		public NewFolder {
			Objects.requireNonNull(folder, "folder");
		}
	}

	/**
	 * Into a programme that is open.
	 *
	 * @param module whose sessions become more; empty where the modules come as new ones, after those that are there
	 */
	record Into(OpenProgramme programme, Optional<ModuleId> module) implements ImportPlace {

		public Into {
			Objects.requireNonNull(programme, "programme");
			Objects.requireNonNull(module, "module");
		}
	}
}
