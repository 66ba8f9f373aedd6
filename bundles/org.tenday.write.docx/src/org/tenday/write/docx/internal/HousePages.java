package org.tenday.write.docx.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Element;

/**
 * What the last section of a user's own file says of its pages. Heads and feet are named by the ids of their relations; those of earlier sections go on
 * where later ones say nothing else.
 *
 * @param heads     by the kind of page: default, even or first
 * @param feet      by the kind of page
 * @param titlePage whether the first page has its own
 * @param numbered  whether its heads or feet bear page numbers
 * @param section   its properties; empty where it has none
 */
record HousePages(Map<String, String> heads, Map<String, String> feet, boolean titlePage, boolean numbered,
		Optional<Element> section) {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	HousePages {
		heads = Map.copyOf(heads);
		feet = Map.copyOf(feet);
	}

	/** Reads them from the main part. */
	static HousePages of(XmlPart main) {
		Map<String, String> heads = new HashMap<>();
		Map<String, String> feet = new HashMap<>();
		Optional<Element> last = Optional.empty();
		for (Element section : main.all("sectPr")) {
			if (!section.getParentNode().getLocalName().equals("sectPrChange")) {
				collect(main, section, "headerReference", heads);
				collect(main, section, "footerReference", feet);
				last = Optional.of(section);
			}
		}
		return new HousePages(heads, feet, last.flatMap(section -> main.child(section, "titlePg")).isPresent(), false, last);
	}

	private static void collect(XmlPart main, Element section, String name, Map<String, String> into) {
		for (Element reference : main.children(section, name)) {
			String type = main.attribute(reference, "type");
			into.put(type.isEmpty() ? "default" : type, reference.getAttributeNS(RELATIONS, "id"));
		}
	}

	/**
	 * The same with some of its heads and feet only.
	 *
	 * @param pageNumbers whether these bear page numbers
	 */
	HousePages only(Set<String> ids, boolean pageNumbers) {
		Map<String, String> newHeads = new HashMap<>(heads);
		Map<String, String> newFeet = new HashMap<>(feet);
		newHeads.values().retainAll(ids);
		newFeet.values().retainAll(ids);
		return new HousePages(newHeads, newFeet, titlePage, pageNumbers, section);
	}

	/** The ids of all heads and feet. */
	Set<String> ids() {
		Set<String> ids = new HashSet<>(heads.values());
		ids.addAll(feet.values());
		return ids;
	}

	/** The head or foot of some pages; empty where the file has none, so that Tenday's own stands there. */
	Optional<String> line(boolean head, boolean even, boolean cover) {
		Map<String, String> lines = head ? heads : feet;
		if (cover && titlePage && lines.containsKey("first")) {
			return Optional.of(lines.get("first"));
		}
		return Optional.ofNullable(even && lines.containsKey("even") ? lines.get("even") : lines.get("default"));
	}
}
