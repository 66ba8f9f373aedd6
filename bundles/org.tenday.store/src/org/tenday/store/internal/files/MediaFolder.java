package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.tenday.store.MediaBytes;
import org.tenday.store.StoreException;
import org.tenday.store.internal.bind.MediaPath;
import org.tenday.store.internal.yaml.Unreadable;

/** The files of the media folder, and none outside it. */
public final class MediaFolder {

	/** The most bytes of one file: 200 MiB. */
	static final int LIMIT = 200 << 20;

	private MediaFolder() {
	}

	/**
	 * @throws StoreException where the path leaves the media folder, or the file is missing, a link, or too large
	 */
	public static byte[] read(Layout layout, String file) throws StoreException {
		Path place = place(layout, file);
		refuseLinks(layout, place);
		try {
			byte[] bytes = Bounded.read(place, LIMIT);
			PictureSize.check(bytes);
			return bytes;
		} catch (Unreadable e) {
			throw refused(layout, place, e.getMessage());
		}
	}

	/** Adds a file. One that is there already must have the same bytes. */
	public static void add(Layout layout, String file, MediaBytes bytes) throws StoreException {
		Path place = place(layout, file);
		refuseLinks(layout, place);
		try {
			byte[] fresh = bytes.read();
			if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
				Replacing.write(place, fresh);
			} else if (!Stamp.of(fresh).equals(Stamp.of(read(layout, file)))) {
				throw refused(layout, place, "Another file of this name is there already: choose another name.");
			}
		} catch (IOException e) {
			throw Failures.saving(place, e);
		}
	}

	/** Adds a file; another of that name leaves it a name with a number. */
	public static String addBeside(Layout layout, String wanted, MediaBytes bytes) throws StoreException {
		byte[] fresh = read(layout, wanted, bytes);
		String file = wanted;
		int dot = wanted.lastIndexOf('.');
		int end = dot > wanted.lastIndexOf('/') ? dot : wanted.length();
		for (int number = 2; isTaken(layout, file, fresh); number++) {
			file = wanted.substring(0, end) + "-" + number + wanted.substring(end);
		}
		add(layout, file, MediaBytes.of(fresh));
		return file;
	}

	private static byte[] read(Layout layout, String wanted, MediaBytes bytes) throws StoreException {
		try {
			byte[] fresh = bytes.read();
			if (fresh.length > LIMIT) {
				throw refused(layout, place(layout, wanted),
						"This file is larger than %d MiB, the most that Tenday reads.".formatted(LIMIT >> 20));
			}
			PictureSize.check(fresh);
			return fresh;
		} catch (Unreadable e) {
			throw refused(layout, place(layout, wanted), e.getMessage());
		} catch (IOException e) {
			throw Failures.saving(place(layout, wanted), e);
		}
	}

	private static boolean isTaken(Layout layout, String file, byte[] fresh) throws StoreException {
		Path place = place(layout, file);
		refuseLinks(layout, place);
		return Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Stamp.of(fresh).equals(Stamp.of(read(layout, file)));
	}

	/** Where a file of the media folder is, which need not be there. */
	static Path place(Layout layout, String file) throws StoreException {
		if (!MediaPath.isInside(file)) {
			throw refused(layout, layout.media(),
					"\"%s\" is not the path of a file in this folder: write one such as pathway.svg.".formatted(file));
		}
		// Some disks take capitals for small letters.
		if (file.equalsIgnoreCase(layout.mediaFile().getFileName().toString())) {
			throw refused(layout, layout.mediaFile(),
					"This name is taken by the file that says what is known of the others: choose another name.");
		}
		try {
			return layout.media().resolve(file);
		} catch (InvalidPathException e) {
			throw new StoreException(
					"%s: \"%s\" cannot be the name of a file on this system.".formatted(shown(layout, layout.media()), file),
					e);
		}
	}

	private static void refuseLinks(Layout layout, Path place) throws StoreException {
		for (Path at = place; at != null && !at.equals(layout.folder()); at = at.getParent()) {
			if (Files.isSymbolicLink(at)) {
				throw refused(layout, at, "This is a symbolic link, which Tenday does not follow: put the file itself here.");
			}
		}
	}

	private static StoreException refused(Layout layout, Path place, String sentence) {
		return new StoreException("%s: %s".formatted(shown(layout, place), sentence));
	}

	/** As seen from the programme: what is missing is printed, and readers need not know where on whose disk the programme lies. */
	private static String shown(Layout layout, Path place) {
		return layout.folder().relativize(place).toString().replace('\\', '/');
	}
}
