package org.tenday.ui.internal.history;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.store.ContentTypes;
import org.tenday.store.FileChange;
import org.tenday.store.FileHistory;
import org.tenday.store.FileHistory.Version;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.editors.ProgrammeInput;

/**
 * The file whose history is shown: that of an editor.
 *
 * @param open   the programme
 * @param module empty for the programme's own file
 */
record HistorySubject(OpenProgramme open, Optional<ModuleId> module) {

	/** What an editor is about; empty where that has no file. */
	static Optional<HistorySubject> of(IEditorPart editor) {
		OpenProgramme open = Adapters.adapt(editor, OpenProgramme.class);
		return open != null && editor.getEditorInput() instanceof ProgrammeInput input
				? Optional.of(new HistorySubject(open, input.module()))
				: Optional.empty();
	}

	/** Its file; empty for a module that has not been saved yet. */
	Optional<Path> file() {
		return module.isPresent() ? open.folder().fileOf(module.get()) : Optional.of(open.folder().programmeFile());
	}

	/** What people call it. */
	String title() {
		Programme programme = open.programme();
		return module.flatMap(programme::module).map(Module::title).orElseGet(() -> programme.about().title());
	}

	/** Its words as saving would write them now. Takes as long as the disk does. */
	String present() throws StoreException {
		Optional<Path> file = file();
		if (file.isEmpty()) {
			return "";
		}
		Optional<String> written = open.folder().changes(open.programme()).stream().filter(change -> change.today().equals(file.get()))
				.map(FileChange::text).findFirst();
		return written.isPresent() ? written.get() : FileHistory.text(file.get());
	}

	/**
	 * The programme with this file as a version holds it. Takes as long as the disk does.
	 *
	 * @param types how the blocks of modules are read
	 */
	Programme with(Version version, ContentTypes types) throws StoreException {
		FileHistory history = new FileHistory(open.path(), types);
		if (module.isEmpty()) {
			return history.programme(version, open.programme());
		}
		Module then = history.module(version);
		Programme now = open.programme();
		if (now.module(module.get()).isEmpty() || !then.id().equals(module.get())) {
			throw new StoreException("“%s” is not in the programme any more, so this version has no place: undo what took it away first."
					.formatted(then.title()));
		}
		return now.withModule(module.get(), present -> then);
	}
}
