package org.tenday.ui.internal.writing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.ui.PlatformUI;
import org.tenday.model.Id;
import org.tenday.model.Media;
import org.tenday.store.MediaBytes;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.FileQuestion;
import org.tenday.ui.internal.asking.PictureQuestion;
import org.tenday.ui.internal.asking.PictureWords;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.writing.Draft;

/**
 * Brings pictures into a text from files, from the clipboard, and from other programs: asks what must be known of them, writes the file beside
 * the user interface, and then changes the text and the programme in one step.
 */
final class PictureImport {

	private static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "gif", "svg");

	/**
	 * A picture that is to be added.
	 *
	 * @param what   which one, in words
	 * @param stem   the name of its file without the ending; empty where it has none yet
	 * @param ending in small letters
	 */
	private record Found(String what, Optional<String> stem, String ending, MediaBytes bytes) {

		static Found of(Path file) {
			String name = file.getFileName().toString();
			int dot = name.lastIndexOf('.');
			return new Found(name, Optional.of(name.substring(0, dot)), name.substring(dot + 1).toLowerCase(Locale.ROOT),
					() -> Files.readAllBytes(file));
		}
	}

	private final MarkdownField field;
	private final Draft draft;

	PictureImport(MarkdownField field) {
		this.field = field;
		draft = field.draft();
	}

	/** Asks for a file. */
	void choose() {
		dialogs().file(new FileQuestion("Insert picture", "Pictures", ENDINGS)).ifPresent(file -> add(file.toString()));
	}

	/**
	 * Takes a picture from the clipboard. Words win where a program offers both, for who copies words wants words.
	 *
	 * @return false where there is none
	 */
	boolean paste() {
		Clipboard clipboard = new Clipboard(field.text().getDisplay());
		try {
			if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files
					&& Arrays.stream(files).anyMatch(PictureImport::isPicture)) {
				add(files);
				return true;
			}
			if (clipboard.getContents(TextTransfer.getInstance()) == null
					&& clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData image) {
				add(image);
				return true;
			}
			return false;
		} finally {
			clipboard.dispose();
		}
	}

	/** Adds the pictures among some files, in their order; says which are none. */
	void add(String... files) {
		List<Found> found = new ArrayList<>();
		for (String file : files) {
			if (isPicture(file)) {
				found.add(Found.of(Path.of(file)));
			} else {
				dialogs().problem("This is no picture that can be printed",
						"%s: Tenday prints PNG, JPEG, GIF and SVG pictures. Save it as one of these, and add that.".formatted(file));
			}
		}
		add(found);
	}

	private static boolean isPicture(String file) {
		return ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	/** Adds a picture that has no file yet. */
	void add(ImageData image) {
		add(List.of(new Found("The picture from the clipboard", Optional.empty(), "png", () -> png(image))));
	}

	private static byte[] png(ImageData image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{ image };
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}

	/** Asks for one after the other, and puts all into the text together. */
	private void add(List<Found> found) {
		Programmes programmes = PlatformUI.getWorkbench().getService(Programmes.class);
		programmes.background().start("Adding the picture", monitor -> {
			List<Media> added = new ArrayList<>();
			for (Found picture : found) {
				try {
					written(picture).ifPresent(added::add);
				} catch (StoreException e) {
					// The others are in the media folder by now, or will be.
					dialogs().problem("Adding the picture did not work", e.getMessage());
				}
			}
			return added;
		}, added -> {
			if (!added.isEmpty()) {
				field.insert(added, draft);
			}
		});
	}

	private Optional<Media> written(Found picture) throws StoreException {
		Optional<PictureWords> words = dialogs().picture(new PictureQuestion(picture.what()));
		if (words.isEmpty()) {
			return Optional.empty();
		}
		String wanted = Id.fromTitle(picture.stem().orElse(words.get().alt()), "picture") + "." + picture.ending();
		return Optional.of(words.get().of(field.programme().folder().addMediaBeside(wanted, picture.bytes())));
	}

	private static Dialogs dialogs() {
		return PlatformUI.getWorkbench().getService(Dialogs.class);
	}
}
