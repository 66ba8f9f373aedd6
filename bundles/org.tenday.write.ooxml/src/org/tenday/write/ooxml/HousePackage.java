package org.tenday.write.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tenday.document.Theme.HouseFile;

/**
 * Opens a file of the user's own for its looks. Of what it says nothing is left: only parts that the main part's looks lead to stay in the package, so that
 * no slide, comment, property or hidden part of it can leak into what is written.
 */
public final class HousePackage {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String ENCRYPTED = "EncryptedPackage";

	private HousePackage() {
	}

	/**
	 * Opens it.
	 *
	 * @return to be closed by {@link OPCPackage#revert()}, or by what is made from it
	 * @throws HouseStyleException where it is none of the format, or cannot be read
	 */
	public static OPCPackage open(HouseFile house, HouseFormat format) throws HouseStyleException {
		byte[] bytes = house.bytes();
		switch (FileMagic.valueOf(bytes)) {
		case OOXML -> {
			// It is a zip file; what is in it shows below.
		}
		case OLE2 -> throw refused(house, format, isEncrypted(bytes)
				? "is protected by a password: save it without one"
				: "is of an old format: save it anew");
		default -> throw refused(house, format, "is no file of %s: give one that is".formatted(format.program()));
		}
		OPCPackage opened = null;
		try {
			opened = OPCPackage.open(new ByteArrayInputStream(bytes));
			reduce(opened, house, format);
			OPCPackage reduced = opened;
			opened = null;
			return reduced;
		} catch (HouseStyleException e) {
			throw e;
		} catch (IOException | OpenXML4JException | RuntimeException e) {
			// POI tells of damage in many ways, some of them unchecked.
			throw damaged(house, format, e);
		} finally {
			if (opened != null) {
				opened.revert();
			}
		}
	}

	/** The main part of a package that has been opened here. */
	public static PackagePart main(OPCPackage opened) {
		return opened.getPart(opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0));
	}

	/** Says that a file is damaged. */
	public static HouseStyleException damaged(HouseFile house, HouseFormat format, Exception cause) {
		return new HouseStyleException("The file of house style \"%s\" is damaged: open it in %s, save it anew, or choose another one."
				.formatted(house.name(), format.program()), cause);
	}

	private static HouseStyleException refused(HouseFile house, HouseFormat format, String reason) {
		return new HouseStyleException("The file of house style \"%s\" %s as %s with %s, or choose another one.".formatted(house.name(),
				reason, format.endings(), format.program()));
	}

	private static boolean isEncrypted(byte[] bytes) {
		try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			return file.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
		} catch (IOException | RuntimeException e) {
			// It is refused either way; what is too damaged to be looked into is called old.
			return false;
		}
	}

	private static void reduce(OPCPackage opened, HouseFile house, HouseFormat format) throws OpenXML4JException, IOException {
		if (!opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).isEmpty()) {
			throw refused(house, format, "is of the kind \"Strict Open XML\": save it anew");
		}
		if (opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).isEmpty()) {
			throw refused(house, format, "is no file of %s: give one that is".formatted(format.program()));
		}
		PackagePart main = main(opened);
		String type = main.getContentType();
		if (type.contains("macroEnabled")) {
			throw refused(house, format, "holds macros: save it without them");
		}
		if (!type.equals(format.file()) && !type.equals(format.template())) {
			throw refused(house, format, "is no file of %s: give one that is".formatted(format.program()));
		}
		for (PackageRelationship relation : copy(opened.getRelationships())) {
			if (!relation.getRelationshipType().equals(PackageRelationshipTypes.CORE_DOCUMENT)) {
				opened.removeRelationship(relation.getId());
			}
		}
		for (PackageRelationship relation : copy(main.getRelationships())) {
			if (!format.isLook(kind(relation)) || relation.getTargetMode() == TargetMode.EXTERNAL) {
				main.removeRelationship(relation.getId());
			}
		}
		sweep(opened);
		opened.replaceContentType(format.template(), format.file());
	}

	/** Takes away the parts that nothing leads to any more. */
	public static void sweep(OPCPackage opened) throws InvalidFormatException, IOException {
		Set<PackagePartName> reached = new HashSet<>();
		reach(main(opened), reached);
		for (PackagePart part : List.copyOf(opened.getParts())) {
			if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
				opened.removePart(part.getPartName());
				PackagePartName relations = PackagingURIHelper.getRelationshipPartName(part.getPartName());
				if (opened.containPart(relations)) {
					opened.removePart(relations);
				}
			}
		}
	}

	private static void reach(PackagePart part, Set<PackagePartName> reached) throws InvalidFormatException, IOException {
		if (!reached.add(part.getPartName())) {
			return;
		}
		Set<String> gone = new HashSet<>();
		for (PackageRelationship relation : copy(part.getRelationships())) {
			if (relation.getTargetMode() == TargetMode.INTERNAL) {
				PackagePart target = part.getRelatedPart(relation);
				if (target == null || kind(relation).equals("slide")) {
					part.removeRelationship(relation.getId());
					gone.add(relation.getId());
				} else {
					reach(target, reached);
				}
			}
		}
		if (!gone.isEmpty()) {
			unlink(part, gone);
		}
	}

	/** A button of a layout may lead to a slide, which goes, and the link with it. */
	private static void unlink(PackagePart part, Set<String> gone) throws IOException {
		XmlPart xml = XmlPart.read(part, XmlPart.DRAWING);
		for (String name : List.of("hlinkClick", "hlinkHover", "hlinkMouseOver")) {
			XmlPart.remove(xml.all(name).stream().filter(link -> gone.contains(link.getAttributeNS(RELATIONS, "id"))).toList());
		}
		xml.save(part);
	}

	private static List<PackageRelationship> copy(Iterable<PackageRelationship> relations) {
		List<PackageRelationship> all = new ArrayList<>();
		relations.forEach(all::add);
		return all;
	}

	/** The last word of a relation's type: the same in the transitional and in the strict form of the standard. */
	private static String kind(PackageRelationship relation) {
		return relation.getRelationshipType().substring(relation.getRelationshipType().lastIndexOf('/') + 1);
	}
}
