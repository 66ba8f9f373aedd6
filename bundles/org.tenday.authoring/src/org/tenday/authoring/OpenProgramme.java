package org.tenday.authoring;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.tenday.authoring.ProgrammeChange.Kind;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/**
 * A programme that somebody is writing: its present value, the way back to earlier ones, and what of it the files hold already.
 * <p>
 * Every edit makes a new value of the old one, so a value that was taken from here never changes and can be printed or checked on another
 * thread. Edits are made by one thread, the user interface's; reading, saving and refreshing are for any.
 */
public final class OpenProgramme {

	private final FolderReader reader;
	private final History history;
	private final List<ProgrammeListener> listeners = new CopyOnWriteArrayList<>();
	/** Held while the files are read or written, so that nobody saves twice at once. */
	private final Object disk = new Object();
	/** Guards the two values below and the history. */
	private final Object state = new Object();
	private ProgrammeFolder folder;
	private Programme present;

	/**
	 * @param folder as just read
	 * @param reader reads it again after somebody else changed it
	 */
	public OpenProgramme(ProgrammeFolder folder, FolderReader reader) {
		this(folder, reader, InstantSource.system());
	}

	OpenProgramme(ProgrammeFolder folder, FolderReader reader, InstantSource clock) {
		this.folder = Objects.requireNonNull(folder, "folder");
		this.reader = Objects.requireNonNull(reader, "reader");
		this.history = new History(clock);
		this.present = folder.programme();
	}

	/** Where the files are. */
	public Path path() {
		return folder().path();
	}

	/** The files as they were last read or written: their pictures, and what could not be read. */
	public ProgrammeFolder folder() {
		synchronized (state) {
			return folder;
		}
	}

	/** The present value. */
	public Programme programme() {
		synchronized (state) {
			return present;
		}
	}

	/** The value that the files hold. */
	public Programme saved() {
		return folder().programme();
	}

	/** Whether anything is not yet in the files. */
	public boolean isDirty() {
		synchronized (state) {
			return !present.equals(folder.programme());
		}
	}

	/** Whether the file of a module does not hold it as it is now. */
	public boolean isDirty(ModuleId module) {
		synchronized (state) {
			return !present.module(module).equals(folder.programme().module(module));
		}
	}

	/** Whether anything outside the modules is not yet in the files. */
	public boolean isFrameDirty() {
		synchronized (state) {
			return !frame(present).equals(frame(folder.programme()));
		}
	}

	private static Programme frame(Programme programme) {
		return programme.withModules(List.of());
	}

	/**
	 * Makes a change that is undone by itself; see {@link #edit(Edit)}.
	 *
	 * @param label what is undone by undoing it, such as "Move session"
	 */
	public void edit(String label, UnaryOperator<Programme> change) {
		edit(Edit.of(label, change));
	}

	/**
	 * Makes a change. Nothing happens where it leaves everything as it was.
	 *
	 * @throws IllegalArgumentException where the change cannot be; the message says why, and everything is as it was
	 */
	public void edit(Edit edit) {
		Programme before;
		Programme after;
		synchronized (state) {
			before = present;
			after = edit.change().apply(before);
			if (after.equals(before)) {
				return;
			}
			history.add(edit, before, after);
			present = after;
		}
		tell(new ProgrammeChange(before, after, edit.label(), Kind.EDIT));
	}

	/** The author has left the place of typing: what is typed from now on is undone by itself. */
	public void endTyping() {
		synchronized (state) {
			history.endTyping();
		}
	}

	/** The label of the edit that {@link #undo()} takes back. */
	public Optional<String> undoLabel() {
		synchronized (state) {
			return history.nextUndo().map(History.Step::label);
		}
	}

	/** The label of the edit that {@link #redo()} makes again. */
	public Optional<String> redoLabel() {
		synchronized (state) {
			return history.nextRedo().map(History.Step::label);
		}
	}

	/** Takes the last edit back; does nothing where there is none. */
	public void undo() {
		History.Step step;
		synchronized (state) {
			if (history.nextUndo().isEmpty()) {
				return;
			}
			step = history.undo();
			present = step.before();
		}
		tell(new ProgrammeChange(step.after(), step.before(), step.label(), Kind.UNDO));
	}

	/** Makes the edit again that was last taken back; does nothing where there is none. */
	public void redo() {
		History.Step step;
		synchronized (state) {
			if (history.nextRedo().isEmpty()) {
				return;
			}
			step = history.redo();
			present = step.after();
		}
		tell(new ProgrammeChange(step.before(), step.after(), step.label(), Kind.REDO));
	}

	/**
	 * Writes the present value to the files. Takes as long as the disk does, so never call it on the user interface's thread.
	 *
	 * @throws StoreException where the files could not be written; they are then as they were, and everything is still dirty
	 */
	public void save() throws StoreException {
		synchronized (disk) {
			ProgrammeFolder saved = folder().save(programme());
			synchronized (state) {
				folder = saved;
				history.endTyping();
			}
		}
		listeners.forEach(ProgrammeListener::filesChanged);
	}

	/**
	 * Looks whether somebody else has changed the files. What they changed is taken over at once where nothing here is unsaved, as a step
	 * that can be undone. Takes as long as the disk does, so never call it on the user interface's thread.
	 *
	 * @return what to decide about, where the files have changed and there are unsaved changes here too
	 * @throws StoreException where the files cannot be read any more
	 */
	public Optional<Conflict> refresh() throws StoreException {
		ProgrammeFolder fresh;
		synchronized (disk) {
			// Whoever comes back to the window has mostly changed nothing elsewhere.
			Optional<ProgrammeFolder> same = folder().unchanged();
			fresh = same.isPresent() ? same.get() : reader.read(path());
			if (fresh.programme().equals(saved())) {
				// Only the wording of the files has changed, if anything: from now on they are compared with what they say today.
				synchronized (state) {
					folder = fresh;
				}
				return Optional.empty();
			}
		}
		Conflict conflict = new Conflict(this, fresh);
		if (isDirty()) {
			return Optional.of(conflict);
		}
		conflict.takeTheirs();
		return Optional.empty();
	}

	/** The files hold {@code fresh}; the present value becomes what is said. */
	void rebase(ProgrammeFolder fresh, Programme value) {
		Programme before;
		synchronized (state) {
			before = present;
			folder = fresh;
			history.endTyping();
			if (!value.equals(before)) {
				history.add(Edit.of(Conflict.LABEL, programme -> value), before, value);
				present = value;
			}
		}
		if (!value.equals(before)) {
			tell(new ProgrammeChange(before, value, Conflict.LABEL, Kind.RELOAD));
		}
		listeners.forEach(ProgrammeListener::filesChanged);
	}

	/** Whoever listens is told of every change until it is removed. */
	public void addListener(ProgrammeListener listener) {
		listeners.add(listener);
	}

	public void removeListener(ProgrammeListener listener) {
		listeners.remove(listener);
	}

	private void tell(ProgrammeChange change) {
		Consumer<ProgrammeListener> telling = listener -> listener.programmeChanged(change);
		listeners.forEach(telling);
	}
}
