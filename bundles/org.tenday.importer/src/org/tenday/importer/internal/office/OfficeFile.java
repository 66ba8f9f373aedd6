package org.tenday.importer.internal.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.tenday.importer.ImportException;

/**
 * A file of an Office program, opened for reading alone. Nothing in it is run and nothing outside of it is fetched; what is in it is unpacked only as it is
 * asked for, and never to more than such a file can be worth.
 */
public final class OfficeFile implements AutoCloseable {

	private static final int SNIFFED = 200;

	private final Path path;
	private final OfficeFormat format;
	private final BoundedEntries entries;
	private final ContentTypes types;
	private final Map<String, Relations> relations = new HashMap<>();
	private final OfficePart main;

	private OfficeFile(Path path, OfficeFormat format, BoundedEntries entries) throws ImportException {
		this.path = path;
		this.format = format;
		this.entries = entries;
		if (!entries.has(ContentTypes.ENTRY)) {
			throw noneOf(path, format);
		}
		types = new ContentTypes(xml(ContentTypes.ENTRY));
		main = findMain();
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
		} catch (BoundedEntries.TooLargeException e) {
			throw tooLarge(path, format, e);
		} catch (IOException | RuntimeException e) {
			throw damaged(path, format, e);
		}
	}

	private static OfficeFile open(Path path, OfficeFormat format, BoundedEntries entries) throws ImportException, IOException {
		OfficeFile file = null;
		try {
			if (entries.has("mimetype")) {
				try (InputStream in = entries.open("mimetype")) {
					checkNoOpenDocument(new String(in.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1), path, format);
				}
			}
			file = new OfficeFile(path, format, entries);
			return file;
		} finally {
			if (file == null) {
				entries.close();
			}
		}
	}

	private static void checkNoOpenDocument(String type, Path path, OfficeFormat format) throws ImportException {
		if (type.startsWith("application/vnd.oasis.opendocument")) {
			throw new ImportException("%s is an OpenDocument file: open it in LibreOffice, save it as %s, and import that."
					.formatted(path, format.ending()));
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
				String instead = first.title().map(title -> "is %s and no %s".formatted(title, format.title()))
						.orElse("is no " + format.title());
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

	private OfficePart findMain() throws ImportException {
		Relations whole = relations("");
		Optional<OfficePart> found = Optional.empty();
		for (Relations.Entry relation : whole.all()) {
			if (found.isEmpty() && relation.kind().equals("officeDocument")) {
				found = part(whole, relation);
			}
		}
		OfficePart part = found.orElseThrow(() -> noneOf(path, format));
		Optional<OfficeFormat> known = OfficeFormat.ofContentType(part.contentType());
		if (known.isEmpty() || part.contentType().contains("binary")) {
			throw new ImportException("%s holds something that Tenday does not read: open it in %s, save it as %s, and import that."
					.formatted(path, known.orElse(format).program(), known.orElse(format).ending()));
		}
		if (known.get() != format) {
			throw new ImportException("%s is %s, whatever its name says: import it as what it is (%s), or choose a %s."
					.formatted(path, known.get().titleWithArticle(), known.get().ending(), format.title()));
		}
		return part;
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

	/** All parts, in the order of the file. */
	public List<OfficePart> parts() {
		return entries.names().stream().filter(name -> !name.endsWith(".rels") && !name.equalsIgnoreCase(ContentTypes.ENTRY))
				.map(name -> new OfficePart(this, name)).toList();
	}

	/** The title that the file's own properties give; empty where they give none. */
	public String title() throws ImportException {
		return property("dc:title");
	}

	/** Who made it, by its own properties; empty where they do not tell. */
	public String creator() throws ImportException {
		return property("dc:creator");
	}

	/** The language by its own properties, as "en-GB"; empty where they do not tell. */
	public String language() throws ImportException {
		return property("dc:language");
	}

	private String property(String name) throws ImportException {
		Relations whole = relations("");
		for (Relations.Entry relation : whole.all()) {
			if (relation.kind().equals("core-properties")) {
				Optional<OfficePart> properties = part(whole, relation);
				return properties.isEmpty()
						? ""
						: properties.get().xml().child(name).map(each -> each.text().replaceAll("\\s+", " ").strip()).orElse("");
			}
		}
		return "";
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

	InputStream open(String entry) throws IOException {
		return entries.open(entry);
	}

	String contentType(String entry) {
		return types.of(entry);
	}

	/** What an entry holds, as XML. */
	Xml xml(String entry) throws ImportException {
		try (InputStream in = new BufferedInputStream(open(entry))) {
			return XmlReader.read(in);
		} catch (XmlReader.ForbiddenException e) {
			throw new ImportException("%s is not opened: its part /%s %s.".formatted(path, entry, e.getMessage()), e);
		} catch (IOException | XMLStreamException | RuntimeException e) {
			// Readers of XML and of zip files tell of damage in many ways, some of them unchecked.
			throw damaged(e);
		}
	}

	/** What a part refers to, or the file as a whole where its name is empty. */
	Relations relations(String part) throws ImportException {
		Relations known = relations.get(part);
		if (known == null) {
			String entry = Relations.entryOf(part);
			known = new Relations(part, entries.has(entry) ? xml(entry) : new Xml("", Map.of(), List.of(), ""));
			relations.put(part, known);
		}
		return known;
	}

	/** What a relation leads to within the file. */
	Optional<OfficePart> part(Relations from, Relations.Entry relation) {
		return from.part(relation, entries::has).map(name -> new OfficePart(this, name));
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

	/** Nothing was written, so nothing is lost where closing fails. */
	@Override
	public void close() throws ImportException {
		try {
			entries.close();
		} catch (IOException e) {
			throw damaged(e);
		}
	}
}
