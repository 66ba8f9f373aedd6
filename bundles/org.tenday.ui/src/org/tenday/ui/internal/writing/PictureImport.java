package org.tenday.ui.internal.writing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.tenday.ui.Dialogs;
import org.tenday.ui.FileQuestion;
import org.tenday.ui.PictureQuestion;
import org.tenday.ui.PictureWords;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.writing.Draft;

/**
 * Brings pictures into a text from files, from the clipboard, and from other programs: asks what must be known of them, writes the file beside
 * the user interface, and then changes the text and the programme in one step.
 */
final class PictureImport {

	private static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "gif", "svg");

	private final MarkdownField field;
	private final Draft draft;

	PictureImport(MarkdownField field) {
		this.field = field;
		draft = field.draft();
	}

	/** Asks for a file. */
	void choose() {
		dialogs().file(new FileQuestion("Insert picture", "Pictures", ENDINGS)).ifPresent(this::add);
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

	/** Adds the pictures among some files; says which are none. */
	void add(String... files) {
		for (String file : files) {
			add(Path.of(file));
		}
	}

	private void add(Path file) {
		String name = file.getFileName().toString();
		if (!isPicture(name)) {
			dialogs().problem("This is no picture that can be printed",
					"%s: Tenday prints PNG, JPEG, GIF and SVG pictures. Save it as one of these, and add that.".formatted(file));
			return;
		}
		int dot = name.lastIndexOf('.');
		add(name, Optional.of(name.substring(0, dot)), name.substring(dot + 1).toLowerCase(Locale.ROOT), () -> Files.readAllBytes(file));
	}

	private static boolean isPicture(String file) {
		return ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	/** Adds a picture that has no file yet. */
	void add(ImageData image) {
		add("The picture from the clipboard", Optional.empty(), "png", () -> png(image));
	}

	private static byte[] png(ImageData image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{ image };
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}

	private void add(String what, Optional<String> stem, String ending, MediaBytes bytes) {
		Programmes programmes = PlatformUI.getWorkbench().getService(Programmes.class);
		programmes.background().start("Adding the picture", monitor -> {
			Optional<PictureWords> words = dialogs().picture(new PictureQuestion(what));
			if (words.isEmpty()) {
				return Optional.<Media>empty();
			}
			String wanted = Id.fromTitle(stem.orElse(words.get().alt()), "picture") + "." + ending;
			String file = field.programme().folder().addMediaBeside(wanted, bytes);
			return Optional.of(words.get().of(file));
		}, picture -> picture.ifPresent(added -> field.insert(added, draft)));
	}

	private static Dialogs dialogs() {
		return PlatformUI.getWorkbench().getService(Dialogs.class);
	}
}
