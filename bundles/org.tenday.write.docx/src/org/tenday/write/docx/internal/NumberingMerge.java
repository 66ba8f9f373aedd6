package org.tenday.write.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.tenday.write.ooxml.HousePackage;
import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Adds to the numbering of a user's own file what the list styles of Tenday's that came into it need, under numbers that are free. */
final class NumberingMerge {

	private final OPCPackage opened;
	private final XmlPart styles;
	private final XmlPart ours;

	NumberingMerge(OPCPackage template, OPCPackage opened, XmlPart styles) throws IOException, InvalidFormatException {
		this.opened = opened;
		this.styles = styles;
		this.ours = XmlPart.read(HouseDocument.part(template, XWPFRelation.NUMBERING).orElseThrow(), XmlPart.WORD);
	}

	/**
	 * Merges, and writes the part anew.
	 *
	 * @param marks the marks of styles that still name Tenday's numbers
	 */
	void merge(List<Element> marks) throws IOException, InvalidFormatException {
		PackagePart part = part();
		XmlPart house = XmlPart.read(part, XmlPart.WORD);
		Map<String, String> numbers = new HashMap<>();
		Set<String> marked = new HashSet<>();
		for (Element mark : marks) {
			marked.add(styles.attribute((Element) mark.getParentNode().getParentNode(), "styleId"));
		}
		for (Element mark : marks) {
			Element id = styles.child(mark, "numId").orElseThrow();
			String number = styles.attribute(id, "val");
			if (!numbers.containsKey(number)) {
				numbers.put(number, add(number, house, marked));
			}
			styles.set(id, "val", numbers.get(number));
		}
		house.save(part);
	}

	/** The numbering of the file; where it has none, a part for it that holds nothing yet. */
	private PackagePart part() throws IOException, InvalidFormatException {
		Optional<PackagePart> known = HouseDocument.part(opened, XWPFRelation.NUMBERING);
		if (known.isPresent()) {
			return known.get();
		}
		PackagePart added = opened.createPart(PackagingURIHelper.createPartName("/word/numbering.xml"),
				XWPFRelation.NUMBERING.getContentType());
		HousePackage.main(opened).addRelationship(added.getPartName(), TargetMode.INTERNAL, XWPFRelation.NUMBERING.getRelation());
		XmlPart empty = new XmlPart((org.w3c.dom.Document) ours.document().cloneNode(true), XmlPart.WORD);
		XmlPart.remove(empty.children(empty.root()));
		empty.save(added);
		return added;
	}

	/** Adds one of Tenday's numberings, and answers its number in the file. */
	private String add(String number, XmlPart house, Set<String> marked) {
		Element instance = byId(ours, "num", "numId", number);
		String pattern = ours.value(instance, "abstractNumId");
		Element newPattern = (Element) house.document().importNode(byId(ours, "abstractNum", "abstractNumId", pattern), true);
		String newId = next(house, "abstractNum", "abstractNumId");
		house.set(newPattern, "abstractNumId", newId);
		// Programs take two patterns of one signature for the same.
		XmlPart.remove(house.children(newPattern, "nsid"));
		// A level belongs to a style only where the style belongs to the level.
		for (Element level : house.children(newPattern, "lvl")) {
			XmlPart.remove(
					house.children(level, "pStyle").stream().filter(each -> !marked.contains(house.attribute(each, "val"))).toList());
		}
		house.root().insertBefore(newPattern, first(house, List.of("num", "numIdMacAtCleanup")));
		Element newInstance = house.create("num");
		String newNumber = next(house, "num", "numId");
		house.set(newInstance, "numId", newNumber);
		Element reference = house.create("abstractNumId");
		house.set(reference, "val", newId);
		newInstance.appendChild(reference);
		house.root().insertBefore(newInstance, first(house, List.of("numIdMacAtCleanup")));
		return newNumber;
	}

	private static Node first(XmlPart part, List<String> names) {
		return part.children(part.root()).stream().filter(each -> names.contains(each.getLocalName())).findFirst().orElse(null);
	}

	private static Element byId(XmlPart part, String name, String id, String value) {
		return part.children(part.root(), name).stream().filter(each -> part.attribute(each, id).equals(value)).findFirst().orElseThrow();
	}

	/** The least number above all that are there; numbers begin at 1. */
	private static String next(XmlPart part, String name, String id) {
		List<Integer> known = new ArrayList<>();
		part.children(part.root(), name).forEach(each -> known.add(Integer.parseInt(part.attribute(each, id))));
		return Integer.toString(known.stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
	}
}
