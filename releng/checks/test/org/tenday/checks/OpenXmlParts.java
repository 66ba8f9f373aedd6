package org.tenday.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a Word or PowerPoint file, by name. */
record OpenXmlParts(SequencedMap<String, byte[]> parts) {

	static OpenXmlParts of(byte[] file) throws IOException {
		TreeMap<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return new OpenXmlParts(parts);
	}

	boolean has(String part) {
		return parts.containsKey(part);
	}

	/** The root element of a part. */
	Element root(String part) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)))
					.getDocumentElement();
		} catch (SAXException | ParserConfigurationException | IOException e) {
			throw new IllegalStateException(part + " can't be read as XML.", e);
		}
	}

	/** Where the relationships of a part lead, by id: names of parts, or addresses outside. */
	Map<String, String> targets(String part) {
		int slash = part.lastIndexOf('/') + 1;
		String relations = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
		Map<String, String> targets = new TreeMap<>();
		if (has(relations)) {
			for (Element relation : descendants(root(relations), "Relationship")) {
				targets.put(relation.getAttribute("Id"), resolved(part.substring(0, slash), relation));
			}
		}
		return targets;
	}

	private static String resolved(String folder, Element relation) {
		String target = relation.getAttribute("Target");
		if (relation.getAttribute("TargetMode").equals("External")) {
			return target;
		}
		return target.startsWith("/") ? target.substring(1) : java.net.URI.create(folder).resolve(target).toString();
	}

	/** The elements of a name below another, in the order of the file. */
	static List<Element> descendants(Element of, String name) {
		List<Element> found = new ArrayList<>();
		for (Element child : children(of)) {
			if (child.getTagName().equals(name)) {
				found.add(child);
			}
			found.addAll(descendants(child, name));
		}
		return found;
	}

	/** The elements directly below another; of a choice between markups only what is for every reader. */
	static List<Element> children(Element of) {
		List<Element> children = new ArrayList<>();
		for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && !element.getTagName().equals("mc:Choice")) {
				children.add(element);
			}
		}
		return children;
	}
}
