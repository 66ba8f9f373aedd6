package org.tenday.importer.internal.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.tenday.importer.ImportException;

/** A part of an Office file. What it holds is unpacked anew each time that it is asked for. */
public final class OfficePart {

	private final OfficeFile file;
	private final PackagePart part;

	OfficePart(OfficeFile file, PackagePart part) {
		this.file = file;
		this.part = part;
	}

	/** Where it stands in the file, beginning with a slash: "/ppt/slides/slide1.xml". */
	public String name() {
		return part.getPartName().getName();
	}

	public String contentType() {
		return part.getContentType();
	}

	/**
	 * What it holds, as XML.
	 *
	 * @throws ImportException where it is none, or more than a part can be worth
	 */
	public Xml xml() throws ImportException {
		try (InputStream in = open()) {
			return XmlReader.read(in);
		} catch (XmlReader.ForbiddenException e) {
			throw new ImportException("%s is not opened: its part %s %s.".formatted(file.path(), name(), e.getMessage()), e);
		} catch (IOException | XMLStreamException | RuntimeException e) {
			// Readers of XML and of zip files tell of damage in many ways, some of them unchecked.
			throw file.damaged(e);
		}
	}

	/**
	 * What it holds, as bytes.
	 *
	 * @param most how many bytes are wanted at most
	 * @return empty where it holds more
	 */
	public Optional<byte[]> bytes(int most) throws ImportException {
		try (InputStream in = open()) {
			byte[] bytes = in.readNBytes(most + 1);
			return bytes.length > most ? Optional.empty() : Optional.of(bytes);
		} catch (IOException | RuntimeException e) {
			throw file.damaged(e);
		}
	}

	private InputStream open() throws IOException {
		return new BufferedInputStream(part.getInputStream());
	}

	/** What it refers to, in order. */
	public List<Relation> relations() throws ImportException {
		try {
			List<Relation> relations = new ArrayList<>();
			for (PackageRelationship relation : part.getRelationships()) {
				relations.add(relation(relation));
			}
			return relations;
		} catch (OpenXML4JException | RuntimeException e) {
			throw file.damaged(e);
		}
	}

	/** What it refers to in one way. */
	public List<Relation> relations(String kind) throws ImportException {
		return relations().stream().filter(relation -> relation.kind().equals(kind)).toList();
	}

	/** What its XML refers to by an id; empty where there is no such thing. */
	public Optional<Relation> relation(String id) throws ImportException {
		try {
			PackageRelationship relation = id.isEmpty() ? null : part.getRelationship(id);
			return relation == null ? Optional.empty() : Optional.of(relation(relation));
		} catch (RuntimeException e) {
			throw file.damaged(e);
		}
	}

	/** The part that it refers to by an id; empty where there is none, or where it lies outside of the file. */
	public Optional<OfficePart> related(String id) throws ImportException {
		return relation(id).flatMap(Relation::part);
	}

	/** The first part that it refers to in one way. */
	public Optional<OfficePart> relatedBy(String kind) throws ImportException {
		return relations(kind).stream().flatMap(relation -> relation.part().stream()).findFirst();
	}

	private Relation relation(PackageRelationship relation) {
		String type = relation.getRelationshipType();
		boolean outside = relation.getTargetMode() == TargetMode.EXTERNAL;
		Optional<OfficePart> target = outside ? Optional.empty() : file.part(part, relation);
		return new Relation(relation.getId(), type.substring(type.lastIndexOf('/') + 1), relation.getTargetURI().toString(), outside, target);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OfficePart that && file == that.file && name().equals(that.name());
	}

	@Override
	public int hashCode() {
		return name().hashCode();
	}

	@Override
	public String toString() {
		return name();
	}
}
