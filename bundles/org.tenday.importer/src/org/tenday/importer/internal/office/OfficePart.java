package org.tenday.importer.internal.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.importer.ImportException;

/** A part of an Office file. What it holds is unpacked anew each time that it is asked for. */
public final class OfficePart {

	private final OfficeFile file;
	private final String entry;

	OfficePart(OfficeFile file, String entry) {
		this.file = file;
		this.entry = entry;
	}

	/** Where it stands in the file, beginning with a slash: "/ppt/slides/slide1.xml". */
	public String name() {
		return "/" + entry;
	}

	/** What it is, as the file's table of parts says; empty where it does not tell. */
	public String contentType() {
		return file.contentType(entry);
	}

	/**
	 * What it holds, as XML.
	 *
	 * @throws ImportException where it is none, or more than a part can be worth
	 */
	public Xml xml() throws ImportException {
		return file.xml(entry);
	}

	/**
	 * What it holds, as bytes.
	 *
	 * @param most how many bytes are wanted at most
	 * @return empty where it holds more
	 */
	public Optional<byte[]> bytes(int most) throws ImportException {
		try (InputStream in = new BufferedInputStream(file.open(entry))) {
			byte[] bytes = in.readNBytes(most + 1);
			return bytes.length > most ? Optional.empty() : Optional.of(bytes);
		} catch (IOException | RuntimeException e) {
			// Readers of zip files tell of damage in many ways, some of them unchecked.
			throw file.damaged(e);
		}
	}

	/** What it refers to, in order. */
	public List<Relation> relations() throws ImportException {
		List<Relation> relations = new ArrayList<>();
		for (Relations.Entry relation : file.relations(entry).all()) {
			relations.add(relation(relation));
		}
		return relations;
	}

	/** What it refers to in one way. */
	public List<Relation> relations(String kind) throws ImportException {
		return relations().stream().filter(relation -> relation.kind().equals(kind)).toList();
	}

	/** What its XML refers to by an id; empty where there is no such thing. */
	public Optional<Relation> relation(String id) throws ImportException {
		Optional<Relations.Entry> relation = file.relations(entry).byId(id);
		return relation.isEmpty() ? Optional.empty() : Optional.of(relation(relation.get()));
	}

	/** The part that it refers to by an id; empty where there is none, or where it lies outside of the file. */
	public Optional<OfficePart> related(String id) throws ImportException {
		return relation(id).flatMap(Relation::part);
	}

	/** The first part that it refers to in one way. */
	public Optional<OfficePart> relatedBy(String kind) throws ImportException {
		return relations(kind).stream().flatMap(relation -> relation.part().stream()).findFirst();
	}

	private Relation relation(Relations.Entry relation) throws ImportException {
		return new Relation(relation.id(), relation.kind(), relation.target(), relation.outside(),
				file.part(file.relations(entry), relation));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OfficePart that && file == that.file && entry.equalsIgnoreCase(that.entry);
	}

	@Override
	public int hashCode() {
		return entry.toLowerCase(Locale.ROOT).hashCode();
	}

	@Override
	public String toString() {
		return name();
	}
}
