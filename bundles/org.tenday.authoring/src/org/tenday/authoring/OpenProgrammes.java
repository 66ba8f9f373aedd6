package org.tenday.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.tenday.store.StoreException;

/** The programmes that are open, in the order in which they were opened. A folder is open once at most, however often it is asked for. */
public final class OpenProgrammes {

	/** Is told when a programme is opened or closed, on the thread on which it happens. */
	public interface Listener {

		void opened(OpenProgramme programme);

		void closed(OpenProgramme programme);
	}

	private final FolderReader reader;
	private final List<OpenProgramme> open = new CopyOnWriteArrayList<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	public OpenProgrammes(FolderReader reader) {
		this.reader = reader;
	}

	public List<OpenProgramme> all() {
		return List.copyOf(open);
	}

	/**
	 * The open programme of a folder; does not ask the disk.
	 *
	 * @param folder as {@link OpenProgramme#path()} gives it
	 */
	public Optional<OpenProgramme> find(Path folder) {
		return open.stream().filter(candidate -> candidate.path().equals(folder)).findFirst();
	}

	/**
	 * Opens a folder, or gives the programme that is open already. Takes as long as the disk does.
	 *
	 * @throws StoreException where there is no programme in the folder, or it cannot be read
	 */
	public OpenProgramme open(Path folder) throws StoreException {
		OpenProgramme opened;
		synchronized (this) {
			Path real = real(folder);
			Optional<OpenProgramme> already = find(real);
			if (already.isPresent()) {
				return already.get();
			}
			opened = new OpenProgramme(reader.read(real), reader);
			open.add(opened);
		}
		listeners.forEach(listener -> listener.opened(opened));
		return opened;
	}

	/** Forgets a programme, with whatever is not saved of it. */
	public void close(OpenProgramme programme) {
		if (open.remove(programme)) {
			listeners.forEach(listener -> listener.closed(programme));
		}
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** One folder can be written in several ways: relative, through a link, with another case of letters. */
	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException missing) {
			// The reader says better than anybody else what is wrong with the folder.
			return folder.toAbsolutePath().normalize();
		}
	}
}
