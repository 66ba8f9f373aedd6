package org.tenday.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Image;
import org.tenday.document.Theme;
import org.tenday.layout.SvgShapes;
import org.tenday.publish.internal.PictureFormat;
import org.tenday.publish.internal.bare.BarePicture;

/** Takes the user's own files into a theme: a logo, and files whose styles and layouts a format takes over. */
public final class HouseStyle {

	private static final Map<String, String> FORMATS = Map.of(".dotx", "docx", ".docx", "docx", ".potx", "pptx", ".pptx", "pptx");
	/** Where the words or slides are in such a file. */
	private static final Map<String, String> MAIN_PARTS = Map.of("docx", "word/document.xml", "pptx", "ppt/presentation.xml");
	private static final Map<String, String> NAMES = Map.of("docx", "Word", "pptx", "PowerPoint");
	private static final long MEGABYTE = 1024L * 1024;
	private static final long MOST_OF_LOGO = 10;
	private static final long MOST_OF_HOUSE = 100;

	private HouseStyle() {
	}

	/**
	 * The theme with a logo.
	 *
	 * @param alt what the logo says to those who do not see it, such as the owner's name; where it is empty, what prints the logo finds words
	 * @throws ExportException where the file cannot be read, or is no PNG, JPEG or SVG picture
	 */
	public static Theme withLogo(Theme theme, Path file, String alt) throws ExportException {
		byte[] bytes = bytes("logo", file, MOST_OF_LOGO);
		Image.Format format = PictureFormat.of(bytes).filter(found -> found != Image.Format.GIF)
				.orElseThrow(
						() -> new ExportException("The logo %s is no PNG, JPEG or SVG picture: save it as one of these.".formatted(file)));
		if (format == Image.Format.SVG && !SvgShapes.canBeDrawn(new ByteArrayInputStream(bytes))) {
			throw new ExportException(
					"The logo %s repeats its shapes without end or too often: save it with fewer shapes.".formatted(file));
		}
		try {
			return theme.withLogo(new Image(name(file), format, BarePicture.of(format, bytes), alt));
		} catch (XMLStreamException e) {
			throw new ExportException("The logo %s is damaged: save it again.".formatted(file), e);
		}
	}

	/**
	 * The theme with the house style of one format, which the file's ending tells: {@code .dotx} and {@code .docx} for Word, {@code .potx} and
	 * {@code .pptx} for PowerPoint.
	 *
	 * @throws ExportException where the file cannot be read, is of no such kind, or the theme has a file for the same format already
	 */
	public static Theme withHouse(Theme theme, Path file) throws ExportException {
		String name = name(file);
		String format = FORMATS.get(name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT));
		if (format == null) {
			throw new ExportException(
					"The file %s cannot give a house style: name a .dotx or .docx for Word, a .potx or .pptx for PowerPoint."
							.formatted(file));
		}
		if (theme.house().containsKey(format)) {
			throw new ExportException("The files %s and %s both give the house style of %s: name one of them."
					.formatted(theme.house().get(format).name(), name, NAMES.get(format)));
		}
		byte[] bytes = bytes("file of house style", file, MOST_OF_HOUSE);
		if (!holds(file, MAIN_PARTS.get(format))) {
			throw new ExportException("The file %s is no %s file, whatever its name says: save it as .%s again.".formatted(file,
					NAMES.get(format), name.substring(name.lastIndexOf('.') + 1)));
		}
		return theme.withHouse(format, new Theme.HouseFile(name, bytes));
	}

	private static boolean holds(Path file, String part) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.getEntry(part) != null;
		} catch (IOException notZip) {
			// Word and PowerPoint files are ZIP files; whatever is none is not one of them, which the caller says.
			return false;
		}
	}

	private static byte[] bytes(String what, Path file, long megabytes) throws ExportException {
		try {
			if (!Files.isRegularFile(file)) {
				throw new ExportException("There is no %s %s: name a file that is there.".formatted(what, file));
			}
			if (Files.size(file) > megabytes * MEGABYTE) {
				throw new ExportException("The %s %s has more than %d MB: make it smaller.".formatted(what, file, megabytes));
			}
			return Files.readAllBytes(file);
		} catch (AccessDeniedException e) {
			throw new ExportException("The %s %s may not be read: change its permissions.".formatted(what, file), e);
		} catch (IOException e) {
			throw new ExportException("The %s %s cannot be read: %s".formatted(what, file, e.getMessage()), e);
		}
	}

	private static String name(Path file) {
		return file.getFileName() == null ? file.toString() : file.getFileName().toString();
	}
}
