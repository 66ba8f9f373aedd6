package org.tenday.importer.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.ImportException;
import org.tenday.importer.Material;
import org.tenday.importer.internal.office.OfficeFile;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficePictures;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Run;

/** The document that is read, with the parts that its text refers to, and where reading has come to. */
final class Source {

	private static final Xml NOTHING = new Xml("", Map.of(), List.of(), "");
	/** The width of the text in points of an inch by 1440, where the document tells none: A4 with margins of an inch. */
	private static final long USUAL_WIDTH = 9026;
	private static final long UNITS_TO_POINT = 635;
	private static final int LONGEST_PLACE = 60;

	private final Material material;
	private final OfficeFile file;
	private final OfficeReport report;
	private final OfficePictures pictures;
	private final WordStyles styles;
	private final Numbering numbering;
	private final Xml body;
	private final Set<String> said = new HashSet<>();
	private final Set<String> shown = new HashSet<>();
	private final Map<String, Map<String, Xml>> notes = new HashMap<>();
	private final long textWidth;
	private String place = "";

	Source(Material material, OfficeFile file, OfficeReport report) throws ImportException {
		this.material = material;
		this.file = file;
		this.report = report;
		pictures = new OfficePictures(file, "From the document " + file.path().getFileName(), report);
		styles = new WordStyles(root("styles"));
		numbering = new Numbering(root("numbering"));
		body = file.main().xml().child("w:body").orElse(NOTHING);
		textWidth = width(body);
	}

	private Xml root(String kind) throws ImportException {
		Optional<OfficePart> part = file.main().relatedBy(kind);
		return part.isPresent() ? part.get().xml() : NOTHING;
	}

	/** Goes on, or not. */
	void checkCancelled() throws ImportException {
		material.checkCancelled();
	}

	/**
	 * Whether a part, or a note, is asked for the first time. Everything in a document is shown once; what is shown again and again could
	 * make a small document fill the memory.
	 */
	boolean isFirst(String what) {
		return shown.add(what);
	}

	OfficePart main() {
		return file.main();
	}

	Xml body() {
		return body;
	}

	WordStyles styles() {
		return styles;
	}

	Numbering numbering() {
		return numbering;
	}

	OfficePictures pictures() {
		return pictures;
	}

	/** The part that holds the notes or comments of a kind; empty where the document has none. */
	Optional<OfficePart> part(String kind) throws ImportException {
		return file.main().relatedBy(kind);
	}

	/**
	 * A note or comment.
	 *
	 * @param kind    of the part that holds it: footnotes, endnotes, comments
	 * @param element that each of them is
	 */
	Optional<Xml> note(String kind, String element, String id) throws ImportException {
		if (!notes.containsKey(kind)) {
			Map<String, Xml> byId = new HashMap<>();
			root(kind).children(element).forEach(note -> byId.putIfAbsent(note.attribute("w:id"), note));
			notes.put(kind, byId);
		}
		return Optional.ofNullable(notes.get(kind).get(id));
	}

	/** The width of the text on the document's first pages, in the units of drawings. */
	long textWidth() {
		return textWidth;
	}

	private static long width(Xml body) {
		Optional<Xml> page = body.all("w:sectPr").findFirst();
		long paper = page.flatMap(each -> each.at("w:pgSz")).flatMap(each -> each.number("w:w")).orElse(0L);
		Optional<Xml> margins = page.flatMap(each -> each.at("w:pgMar"));
		long left = margins.flatMap(each -> each.number("w:left")).orElse(1440L);
		long right = margins.flatMap(each -> each.number("w:right")).orElse(1440L);
		long width = paper - left - right;
		return (width > 0 ? width : USUAL_WIDTH) * UNITS_TO_POINT;
	}

	/** What people call the place that was read last; empty before the first heading. */
	String place() {
		return place;
	}

	void under(List<Run> heading) {
		place = place(Run.plainText(heading));
	}

	static String place(String heading) {
		return "under \"" + shortened(heading, LONGEST_PLACE) + "\"";
	}

	static String shortened(String text, int most) {
		String line = text.replaceAll("\\s+", " ").strip();
		if (line.length() <= most) {
			return line;
		}
		int end = line.lastIndexOf(' ', most);
		int cut = end > most / 2 ? end : most;
		return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut).stripTrailing() + "…";
	}

	/** Says at the place that was read last what happened to something. */
	void report(String message) {
		report.add(place, message);
	}

	/** Says of what nobody knows that it is left out, where it has words; settings and marks have none. */
	void reportUnknown(Xml element) {
		if (element.has("w:t")) {
			report("Something of a kind that Tenday does not know (%s) is left out.".formatted(shortened(element.name(), LONGEST_PLACE)));
		}
	}

	/** Says of the whole document what happened to something in it, however often. */
	void once(String message) {
		if (said.add(message)) {
			report.add("", message);
		}
	}
}
