package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.store.ContentTypes;
import org.tenday.store.MediaBytes;
import org.tenday.store.StoreException;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.MediaFile;
import org.tenday.store.internal.bind.ProgrammeFile;

/** Makes a new programme folder: all of it or nothing. It is built under another name beside its place and moved there when it is whole. */
public final class FolderMaker {

	private final Codecs codecs;

	private FolderMaker(ContentTypes types) {
		codecs = new Codecs(types);
	}

	public static void make(Path folder, Programme programme, Map<String, MediaBytes> media, ContentTypes types) throws StoreException {
		Path place = folder.toAbsolutePath().normalize();
		refuseTaken(folder, place);
		Ids.check(new Layout(folder), programme);
		new FolderMaker(types).make(folder, place, programme, media);
	}

	private static void refuseTaken(Path folder, Path place) throws StoreException {
		if (place.getParent() == null || Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder, place)) {
			throw new StoreException(
					folder + ": something is here already, so no programme was made: name a folder that does not exist or is empty.");
		}
	}

	private static boolean isEmptyFolder(Path folder, Path place) throws StoreException {
		if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try (Stream<Path> files = Files.list(place)) {
			return files.findAny().isEmpty();
		} catch (IOException e) {
			throw Failures.saving(folder, e);
		}
	}

	private void make(Path folder, Path place, Programme programme, Map<String, MediaBytes> media) throws StoreException {
		Layout layout = new Layout(Replacing.unfinished(place));
		try {
			Files.createDirectories(layout.folder());
			List<Together.Work> writing = new ArrayList<>();
			for (Plan.Write write : files(layout, programme)) {
				writing.add(() -> write(folder, write));
			}
			Together.run(writing);
			for (Map.Entry<String, MediaBytes> each : media.entrySet()) {
				write(folder, new Plan.Write(MediaFolder.place(layout, each.getKey()), each.getValue().read()));
			}
			Files.deleteIfExists(place);
			Replacing.move(layout.folder(), place);
			Replacing.force(place.getParent());
		} catch (IOException e) {
			throw Failures.saving(folder, e);
		} finally {
			discard(layout.folder());
		}
	}

	private List<Plan.Write> files(Layout layout, Programme programme) throws StoreException {
		List<Plan.Write> files = new ArrayList<>();
		files.add(fresh(FileCodec.programme(codecs), layout.programmeFile(), ProgrammeFile.of(programme)));
		int digits = Math.max(2, String.valueOf(programme.modules().size()).length());
		int number = 0;
		for (Module module : programme.modules()) {
			files.add(fresh(FileCodec.module(codecs), layout.moduleFile(++number, digits, module.id()), module));
		}
		if (!programme.media().isEmpty()) {
			files.add(fresh(FileCodec.media(codecs), layout.mediaFile(), new MediaFile(programme.media())));
		}
		return files;
	}

	private static <T> Plan.Write fresh(FileCodec<T> codec, Path file, T value) throws StoreException {
		return new Plan.Write(file, new Changed<>(codec, file).fresh(value));
	}

	/**
	 * @param folder as messages name it
	 */
	private static void write(Path folder, Plan.Write write) throws StoreException {
		try {
			Files.createDirectories(write.file().getParent());
			Replacing.writeForced(write.file(), write.bytes());
		} catch (IOException e) {
			throw Failures.saving(folder, e);
		}
	}

	private static void discard(Path unfinished) throws StoreException {
		if (!Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (Stream<Path> files = Files.walk(unfinished)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw Failures.saving(unfinished, e);
		}
	}
}
