package org.tenday.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.store.internal.files.Contents;
import org.tenday.store.internal.files.FolderMaker;
import org.tenday.store.internal.files.FolderReader;
import org.tenday.store.internal.files.FolderWriter;
import org.tenday.store.internal.files.Held;
import org.tenday.store.internal.files.Layout;
import org.tenday.store.internal.files.MediaFolder;

/**
 * A programme folder as it was read or written last: an immutable value. Saving gives a new one.
 * <p>
 * Reading and then saving changes no byte; saving a change rewrites the lines that it is about and keeps the rest of the file as it was:
 * comments, unknown keys, the order of keys, quotes and line ends.
 */
public final class ProgrammeFolder {

	private final Layout layout;
	private final ContentTypes types;
	private final Contents contents;
	private final Programme programme;

	private ProgrammeFolder(Layout layout, ContentTypes types, Contents contents) {
		this(layout, types, contents, contents.toProgramme());
	}

	private ProgrammeFolder(Layout layout, ContentTypes types, Contents contents, Programme programme) {
		this.layout = layout;
		this.types = types;
		this.contents = contents;
		this.programme = programme;
	}

	/**
	 * Opens a folder. Modules that are broken are left out of the programme and reported by {@link #problems()}; their files are never
	 * written.
	 *
	 * @throws StoreException where there is no programme, or {@code programme.yaml} is broken
	 */
	public static ProgrammeFolder open(Path folder, ContentTypes types) throws StoreException {
		Layout layout = new Layout(folder);
		return new ProgrammeFolder(layout, types, FolderReader.read(layout, types));
	}

	/**
	 * The same folder as it is now, without parsing anything, where no file of the programme has changed since; its pictures are another
	 * matter and may have changed. Takes as long as reading the bytes does.
	 *
	 * @return empty where something has changed, or some file could not be read before: then {@link #open} says what there is
	 */
	public Optional<ProgrammeFolder> unchanged() {
		try {
			return contents.isAsOnDisk(layout) ? Optional.of(new ProgrammeFolder(layout, types, contents, programme)) : Optional.empty();
		} catch (IOException e) {
			// Whoever opens it says better what is wrong with the folder.
			return Optional.empty();
		}
	}

	/**
	 * Makes a new folder that holds a programme; all of it or, where something goes wrong, nothing.
	 *
	 * @param folder must not exist, or be empty; the folders above it are made where they are missing
	 * @param media  the files of the media folder by their paths below it, with forward slashes
	 * @throws StoreException where the folder is taken or cannot be written
	 */
	public static ProgrammeFolder create(Path folder, Programme programme, Map<String, MediaBytes> media, ContentTypes types)
			throws StoreException {
		FolderMaker.make(folder, programme, media, types);
		return open(folder, types);
	}

	/**
	 * Writes the files whose meaning changed, each in one atomic step, and keeps the version before in {@code .tenday/previous}.
	 *
	 * @param changed a programme that came from {@link #programme()} by editing
	 * @return the new state
	 * @throws ChangedOutsideException where another program changed a file that would be overwritten
	 * @throws StoreException          where something cannot be saved; every file is then the old or the new one, whole
	 */
	public ProgrammeFolder save(Programme changed) throws StoreException {
		return new ProgrammeFolder(layout, types, FolderWriter.save(layout, types, contents, changed));
	}

	/**
	 * The files whose words saving would change, and those that would go; one that would only get another name is not there. Writes
	 * nothing.
	 *
	 * @param changed as for {@link #save}
	 * @throws StoreException where it could not be saved either
	 */
	public List<FileChange> changes(Programme changed) throws StoreException {
		return FolderWriter.changes(layout, types, contents, changed);
	}

	public Programme programme() {
		return programme;
	}

	/** The folder, as it was named when it was opened. */
	public Path path() {
		return layout.folder();
	}

	/** What was noticed when the folder was opened. */
	public List<Problem> problems() {
		return contents.problems();
	}

	public Path programmeFile() {
		return layout.programmeFile();
	}

	/** Empty for a module that has not been saved yet. */
	public Optional<Path> fileOf(ModuleId module) {
		return contents.modules().stream().filter(held -> held.value().id().equals(module)).map(Held::file).findFirst();
	}

	/**
	 * The bytes of a file in the media folder.
	 *
	 * @param file its path below the media folder, with forward slashes
	 * @throws StoreException where the path leads outside, or the file is missing, a link, too large, or a picture of too many pixels
	 */
	public byte[] media(String file) throws StoreException {
		return MediaFolder.read(layout, file);
	}

	/**
	 * Adds a file to the media folder at once; what is known of it ({@link Programme#media()}) is saved with the programme.
	 *
	 * @param file its path below the media folder, with forward slashes
	 * @throws StoreException where the path leads outside, or another file of that name is there
	 */
	public void addMedia(String file, MediaBytes bytes) throws StoreException {
		MediaFolder.add(layout, file, bytes);
	}

	/**
	 * Adds a file to the media folder at once, under a name like the one that is wanted where another file has that: {@code map.svg},
	 * {@code map-2.svg}.
	 *
	 * @param wanted a path below the media folder, with forward slashes
	 * @return the path that it has now
	 * @throws StoreException where the path leads outside, or the bytes cannot be read or written
	 */
	public String addMediaBeside(String wanted, MediaBytes bytes) throws StoreException {
		return MediaFolder.addBeside(layout, wanted, bytes);
	}
}
