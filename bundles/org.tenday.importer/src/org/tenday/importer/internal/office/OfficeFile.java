package org.tenday.importer.internal.office;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.tenday.importer.ImportException;

/**
 * A file of an Office program, opened for reading alone. Nothing in it is run and nothing outside of it is fetched; what is in it is unpacked only as it is
 * asked for, and never to more than such a file can be worth.
 */
public final class OfficeFile implements Closeable {

	private final Path path;
	private final OfficeFormat format;
	private final BoundedEntries entries;
	private final OPCPackage opened;
	private final OfficePart main;

	private OfficeFile(Path path, OfficeFormat format, BoundedEntries entries, OPCPackage opened) throws ImportException {
		this.path = path;
		this.format = format;
		this.entries = entries;
		this.opened = opened;
		main = new OfficePart(this, main(path, format, opened));
	}

	/**
	 * Opens a file.
	 *
	 * @throws ImportException where there is none, or where it is none of this format that can be read
	 */
	public static OfficeFile open(Path path, OfficeFormat format) throws ImportException {
		checkWhatItIs(path, format);
		try {
			return open(path, format, new BoundedEntries(path));
		} catch (IOException e) {
			throw e instanceof BoundedEntries.TooLargeException ? tooLarge(path, format, e) : damaged(path, format, e);
		}
	}

	private static OfficeFile open(Path path, OfficeFormat format, BoundedEntries entries) throws ImportException, IOException {
		OfficeFile file = null;
		try {
			file = new OfficeFile(path, format, entries, OPCPackage.open(entries));
			return file;
		} catch (ODFNotOfficeXmlFileException e) {
			throw new ImportException("%s is an OpenDocument file: open it in LibreOffice, save it as %s, and import that."
					.formatted(path, format.ending()), e);
		} catch (NotOfficeXmlFileException e) {
			throw entries.isTooLarge() ? tooLarge(path, format, e) : noneOf(path, format);
		} catch (ImportException | OpenXML4JException | RuntimeException e) {
			// POI tells of damage in many ways, some of them unchecked, and one of them is to see less than there is.
			if (e instanceof ImportException refused && !entries.isTooLarge()) {
				throw refused;
			}
			throw entries.isTooLarge() ? tooLarge(path, format, e) : damaged(path, format, e);
		} finally {
			if (file == null) {
				entries.close();
			}
		}
	}

	private static void checkWhatItIs(Path path, OfficeFormat format) throws ImportException {
		if (Files.isDirectory(path)) {
			throw new ImportException("%s is a folder: choose a %s (%s).".formatted(path, format.title(), format.ending()));
		}
		try {
			if (Files.size(path) == 0) {
				throw new ImportException("%s is empty: choose a %s that holds something.".formatted(path, format.title()));
			}
			FirstBytes first = FirstBytes.of(path);
			if (first == FirstBytes.OLE2) {
				throw old(path, format);
			}
			if (first != FirstBytes.ZIP) {
				String instead = first.title().map(title -> "is %s and no %s".formatted(title, format.title())).orElse("is no " + format.title());
				throw new ImportException("%s %s, whatever its name says: choose a file that %s has saved as %s."
						.formatted(path, instead, format.program(), format.ending()));
			}
		} catch (NoSuchFileException e) {
			throw new ImportException("There is no file %s: choose one that is there.".formatted(path), e);
		} catch (IOException e) {
			throw new ImportException("%s cannot be read: see to it that you may read it.".formatted(path), e);
		}
	}

	/** Protected files and those of the old formats begin alike. */
	private static ImportException old(Path path, OfficeFormat format) throws IOException {
		if (FirstBytes.names(path, "EncryptedPackage")) {
			return new ImportException("%s is protected by a password: open it in %s, save it without one, and import that."
					.formatted(path, format.program()));
		}
		for (OfficeFormat other : OfficeFormat.values()) {
			if (FirstBytes.names(path, other.oldStream())) {
				return new ImportException("%s is %s in the old, binary format: open it in %s, save it as %s, and import that."
						.formatted(path, other.titleWithArticle(), other.program(), other.ending()));
			}
		}
		return new ImportException("%s is no %s, or one in an old format: open it in %s, save it as %s, and import that."
				.formatted(path, format.title(), format.program(), format.ending()));
	}

	private static PackagePart main(Path path, OfficeFormat format, OPCPackage opened) throws ImportException {
		PackagePart main = Stream.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
				.flatMap(type -> opened.getRelationshipsByType(type).size() == 0
						? Stream.empty()
						: Stream.ofNullable(opened.getPart(opened.getRelationshipsByType(type).getRelationship(0))))
				.findFirst().orElseThrow(() -> noneOf(path, format));
		Optional<OfficeFormat> found = OfficeFormat.ofContentType(main.getContentType());
		if (found.isEmpty() || main.getContentType().contains("binary")) {
			throw new ImportException("%s holds something that Tenday does not read: open it in %s, save it as %s, and import that."
					.formatted(path, found.orElse(format).program(), found.orElse(format).ending()));
		}
		if (found.get() != format) {
			throw new ImportException("%s is %s, whatever its name says: import it as what it is (%s), or choose a %s."
					.formatted(path, found.get().titleWithArticle(), found.get().ending(), format.title()));
		}
		return main;
	}

	private static ImportException noneOf(Path path, OfficeFormat format) {
		return new ImportException("%s is a zip file and no %s: choose a file that %s has saved as %s."
				.formatted(path, format.title(), format.program(), format.ending()));
	}

	/** As it was given. */
	public Path path() {
		return path;
	}

	/** Its name without what it ends with. */
	public String stem() {
		return path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
	}

	/** The part that the others hang from: the presentation, the document, the workbook. */
	public OfficePart main() {
		return main;
	}

	/** All parts, in the order of their names. */
	public List<OfficePart> parts() throws ImportException {
		try {
			List<OfficePart> parts = new ArrayList<>();
			for (PackagePart part : opened.getParts()) {
				if (!part.isRelationshipPart()) {
					parts.add(new OfficePart(this, part));
				}
			}
			return parts;
		} catch (InvalidFormatException | RuntimeException e) {
			throw damaged(e);
		}
	}

	/** The title that the file's own properties give; empty where they give none. */
	public String title() throws ImportException {
		return property(() -> opened.getPackageProperties().getTitleProperty());
	}

	/** Who made it, by its own properties; empty where they do not tell. */
	public String creator() throws ImportException {
		return property(() -> opened.getPackageProperties().getCreatorProperty());
	}

	/** The language by its own properties, as "en-GB"; empty where they do not tell. */
	public String language() throws ImportException {
		return property(() -> opened.getPackageProperties().getLanguageProperty());
	}

	/** Reads one of the properties. */
	private interface Property {
		Optional<String> get() throws InvalidFormatException;
	}

	private String property(Property property) throws ImportException {
		try {
			return property.get().map(value -> value.replaceAll("\\s+", " ").strip()).orElse("");
		} catch (InvalidFormatException | RuntimeException e) {
			throw damaged(e);
		}
	}

	/** The package, for readers of POI that read by the event; whoever uses it reads it only. */
	public OPCPackage opened() {
		return opened;
	}

	/**
	 * Says in the report what all files can hold that is neither run nor fetched: macros, and what lies outside.
	 *
	 * @param place what people call the place of a part, such as "slide 12"; empty for what has none
	 */
	public void reportForeign(OfficeReport report, Places place) throws ImportException {
		boolean macros = main.contentType().contains("macroEnabled")
				|| parts().stream().anyMatch(part -> part.contentType().toLowerCase(Locale.ROOT).contains("vbaproject"));
		if (macros) {
			report.add("", "It holds macros; they are left out, and nothing of them was run.");
		}
		for (OfficePart part : parts()) {
			for (Relation relation : part.relations()) {
				if (relation.isFetched()) {
					report.add(place.of(part), "There is %s, %s; it is left out, since nothing is fetched from outside of the file."
							.formatted(relation.fetchedName(), shortened(relation.target())));
				}
			}
		}
	}

	/** Tells what people call the places of parts. */
	public interface Places {
		/** Such as "slide 12"; empty for what has no place of its own. */
		String of(OfficePart part);
	}

	private static String shortened(String address) {
		int most = 200;
		return address.length() > most ? address.substring(0, most) + "…" : address;
	}

	/** What a relation of a part leads to within the file. */
	Optional<OfficePart> part(PackagePart from, PackageRelationship relation) {
		try {
			return Optional.ofNullable(from.getRelatedPart(relation)).map(part -> new OfficePart(this, part));
		} catch (InvalidFormatException | IllegalArgumentException missing) {
			// It names nothing that is there: readers say what they miss.
			return Optional.empty();
		}
	}

	/** Says that the file is damaged, or that it unpacks to too much where that is what happened. */
	ImportException damaged(Exception cause) {
		return entries.isTooLarge() ? tooLarge(path, format, cause) : damaged(path, format, cause);
	}

	private static ImportException tooLarge(Path path, OfficeFormat format, Exception cause) {
		return new ImportException("%s is not opened: it unpacks to far more than a %s holds, as files do that are made to do harm."
				.formatted(path, format.title()), cause);
	}

	private static ImportException damaged(Path path, OfficeFormat format, Exception cause) {
		return new ImportException("%s is damaged or not there as a whole: open it in %s, save it anew, and import that."
				.formatted(path, format.program()), cause);
	}

	@Override
	public void close() {
		opened.revert();
	}
}
