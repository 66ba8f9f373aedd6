package org.tenday.write.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The XML of a part as a tree that knows no schema: what other programs wrote stays as it is, whether or not the schemas that the product carries know it.
 *
 * @param space the namespace of the elements and attributes that the methods here are about
 */
public record XmlPart(Document document, String space) {

	/** The namespace of Word. */
	public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	/** The namespace of what all programs draw, such as themes. */
	public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
	/** The namespace of PowerPoint. */
	public static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";

	/** Reads a part; nothing outside of it is looked up. */
	public static XmlPart read(PackagePart part, String space) throws IOException {
		try (InputStream in = part.getInputStream()) {
			return read(in, space);
		}
	}

	/** Reads a part from its text. */
	public static XmlPart read(InputStream in, String space) throws IOException {
		try {
			return new XmlPart(XMLHelper.getDocumentBuilderFactory().newDocumentBuilder().parse(in), space);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException("A part is no XML: " + e.getMessage(), e);
		}
	}

	/** Replaces what a part holds. */
	public void save(PackagePart part) throws IOException {
		// What is written to a part goes behind what it held.
		part.clear();
		try (OutputStream out = part.getOutputStream()) {
			document.setXmlStandalone(true);
			Transformer transformer = XMLHelper.newTransformer();
			transformer.transform(new DOMSource(document), new StreamResult(out));
		} catch (TransformerException e) {
			throw new IOException("A part cannot be written: " + e.getMessage(), e);
		}
	}

	public Element root() {
		return document.getDocumentElement();
	}

	/** The elements right below another one. */
	public List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && space.equals(element.getNamespaceURI())) {
				children.add(element);
			}
		}
		return children;
	}

	/** The elements of some name right below another one. */
	public List<Element> children(Element parent, String name) {
		return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
	}

	/** The first element at the end of a path of names, first children all the way. */
	public Optional<Element> child(Element parent, String... path) {
		Optional<Element> found = Optional.of(parent);
		for (String name : path) {
			found = found.flatMap(element -> children(element, name).stream().findFirst());
		}
		return found;
	}

	/** All elements of some name, wherever they are. */
	public List<Element> all(String name) {
		List<Element> all = new ArrayList<>();
		var nodes = document.getElementsByTagNameNS(space, name);
		for (int i = 0; i < nodes.getLength(); i++) {
			all.add((Element) nodes.item(i));
		}
		return all;
	}

	/** An attribute, with the namespace or without; empty where there is none. */
	public String attribute(Element element, String name) {
		return element.hasAttributeNS(space, name) ? element.getAttributeNS(space, name) : element.getAttribute(name);
	}

	/** The attribute {@code val} of the first element at the end of a path; empty where there is none. */
	public String value(Element parent, String... path) {
		return child(parent, path).map(element -> attribute(element, "val")).orElse("");
	}

	/** Sets an attribute that has the namespace. */
	public void set(Element element, String name, String value) {
		String prefix = element.getPrefix() == null ? "" : element.getPrefix() + ":";
		element.setAttributeNS(space,
				element.hasAttributeNS(space, name) ? element.getAttributeNodeNS(space, name).getName() : prefix + name,
				value);
	}

	/** A new element of the namespace, not yet anywhere. */
	public Element create(String name) {
		String prefix = root().getPrefix() == null ? "" : root().getPrefix() + ":";
		return document.createElementNS(space, prefix + name);
	}

	/** Takes elements out. */
	public static void remove(List<Element> elements) {
		elements.forEach(element -> element.getParentNode().removeChild(element));
	}
}
