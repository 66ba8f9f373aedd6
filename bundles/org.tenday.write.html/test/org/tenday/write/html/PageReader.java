package org.tenday.write.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.tenday.document.Document;
import org.tenday.document.Written;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page as a program reads it. */
record PageReader(byte[] bytes, Written written, org.w3c.dom.Document dom) {

	static PageReader of(Document document) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written written = write(document, out);
		return new PageReader(out.toByteArray(), written,
				DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray())));
	}

	static Written write(Document document, ByteArrayOutputStream out) throws IOException {
		return new HtmlWriter().write(document, Map.of(), out);
	}

	/** All elements in their order. */
	Stream<Element> all() {
		return below(dom.getDocumentElement(), "*").stream();
	}

	List<Element> all(String tag) {
		return below(dom.getDocumentElement(), tag);
	}

	List<Element> all(String tag, String name) {
		return all(tag).stream().filter(hasClass(name)).toList();
	}

	Element only(String tag) {
		List<Element> found = all(tag);
		if (found.size() != 1) {
			throw new AssertionError("There are " + found.size() + " elements " + tag + ".");
		}
		return found.getFirst();
	}

	/** The element with an id. */
	Element at(String id) {
		List<Element> found = all().filter(element -> element.getAttribute("id").equals(id)).toList();
		if (found.size() != 1) {
			throw new AssertionError("There are " + found.size() + " places called \"" + id + "\".");
		}
		return found.getFirst();
	}

	/** All attributes of all elements. */
	List<Attr> attributes() {
		List<Attr> attributes = new ArrayList<>();
		all().forEach(element -> {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				attributes.add((Attr) element.getAttributes().item(i));
			}
		});
		return attributes;
	}

	static Predicate<Element> hasClass(String name) {
		return element -> List.of(element.getAttribute("class").split(" ")).contains(name);
	}

	static List<Element> below(Element element, String tag) {
		NodeList found = element.getElementsByTagName(tag);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** The words in an element, with single spaces. */
	static String words(Element element) {
		return element.getTextContent().strip().replaceAll("\\s+", " ");
	}

	static List<String> words(List<Element> elements) {
		return elements.stream().map(PageReader::words).toList();
	}
}
