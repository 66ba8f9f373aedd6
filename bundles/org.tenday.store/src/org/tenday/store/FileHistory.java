package org.tenday.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.ProgrammeFile;
import org.tenday.store.internal.bind.Reading;
import org.tenday.store.internal.files.Bounded;
import org.tenday.store.internal.files.Layout;
import org.tenday.store.internal.files.Versions;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlReader;

/**
 * The earlier versions of the files of a programme folder. They are kept in {@code .tenday/history}, with the programme and out of the way of
 * Git. Everything here takes as long as the disk does.
 */
public final class FileHistory {

	/** How many earlier versions of one file are kept. */
	public static final int MOST = 50;

	/**
	 * One file as it was.
	 *
	 * @param at   when it was written
	 * @param copy where it is kept
	 */
	public record Version(Instant at, Path copy) {
	}

	private final Path folder;
	private final Versions versions;
	private final Codecs codecs;

	/**
	 * @param folder of a programme
	 * @param types  how the blocks of its modules are read
	 */
	public FileHistory(Path folder, ContentTypes types) {
		this.folder = folder;
		versions = new Versions(new Layout(folder));
		codecs = new Codecs(types);
	}

	/**
	 * Keeps what the last saving replaced, so that the next one does not replace it in turn.
	 *
	 * @throws StoreException where it cannot be kept; the programme's own files are not touched
	 */
	public void keep() throws StoreException {
		try {
			versions.keep(MOST);
		} catch (IOException | UncheckedIOException e) {
			throw new StoreException(folder + ": the version before could not be kept in its history: " + e.getMessage(), e);
		}
	}

	/**
	 * The earlier versions of a file, newest first.
	 *
	 * @param file of the programme, as {@link ProgrammeFolder} names it
	 */
	public List<Version> of(Path file) throws StoreException {
		try {
			List<Version> found = new ArrayList<>();
			for (Path copy : versions.of(file, folder)) {
				Versions.timeOf(copy).ifPresent(at -> found.add(new Version(at, copy)));
			}
			return found;
		} catch (IOException | UncheckedIOException e) {
			throw new StoreException(file + ": its history cannot be read: " + e.getMessage(), e);
		}
	}

	/** A file's words, such as those of a version. */
	public static String text(Path file) throws StoreException {
		try {
			return new String(Bounded.read(file, Bounded.YAML_LIMIT), StandardCharsets.UTF_8);
		} catch (Unreadable e) {
			throw new StoreException(file, e.line(), e.column(), e.getMessage());
		}
	}

	/**
	 * A module as a version holds it.
	 *
	 * @throws StoreException where what is kept cannot be read any more
	 */
	public Module module(Version version) throws StoreException {
		return read(version, FileCodec.module(codecs));
	}

	/**
	 * A programme as a version of its own file holds it, with the modules and media of another.
	 *
	 * @throws StoreException where what is kept cannot be read any more
	 */
	public Programme programme(Version version, Programme rest) throws StoreException {
		ProgrammeFile file = read(version, FileCodec.programme(codecs));
		return file.programme(rest.modules(), rest.media());
	}

	private static <T> T read(Version version, FileCodec<T> codec) throws StoreException {
		try {
			return codec.read(YamlReader.read(Bounded.read(version.copy(), Bounded.YAML_LIMIT)).root(), new Reading());
		} catch (Unreadable e) {
			throw new StoreException(version.copy(), e.line(), e.column(), e.getMessage());
		}
	}
}
