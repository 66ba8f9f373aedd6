package org.tenday.write.html.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A drawing as part of a page, so that its words can be found, read out and enlarged. Only drawings made of shapes, words and colours are
 * written so; any other is left to be shown as a picture file, in which nothing runs, nothing is fetched and nothing reaches the page around
 * it.
 */
final class SvgPicture {

	private static final String SVG = "http://www.w3.org/2000/svg";
	private static final String XLINK = "http://www.w3.org/1999/xlink";
	private static final Set<String> ELEMENTS = Set.of("circle", "clipPath", "defs", "ellipse", "g", "line", "linearGradient", "marker",
			"mask", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "svg", "symbol", "text", "textPath",
			"tspan",
			"use");
	/** Said once for the whole drawing by its alternative text, or placed by the page. */
	private static final Set<String> NOT_OF_ROOT = Set.of("width", "height", "x", "y", "viewBox", "preserveAspectRatio", "version", "role");
	private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z-]*");
	private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^'\")\\s]+)['\"]?\\s*\\)");

	private final Element root;

	private SvgPicture(Element root) {
		this.root = root;
	}

	/** The drawing; empty where it holds anything else than what can do no harm in a page. */
	static Optional<SvgPicture> of(String svg) {
		return parse(svg).filter(root -> !root.getAttribute("viewBox").isBlank() && isHarmless(root)).map(SvgPicture::new);
	}

	/** The root element of a text; empty where it is no SVG. Nothing that it names elsewhere is fetched. */
	static Optional<Element> parse(String svg) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			Element root = builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
			return SVG.equals(root.getNamespaceURI()) && root.getLocalName().equals("svg") ? Optional.of(root) : Optional.empty();
		} catch (SAXException | IOException notSvg) {
			// Whoever asked says so to the user: a text that is no SVG is a picture that cannot be shown.
			return Optional.empty();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("The platform's own reader of XML does not know its own settings.", e);
		}
	}

	/** Writes it. All names within begin with the drawing's own, so that two drawings on a page do not answer to one another's. */
	void write(Markup markup, String id, String alt, String... attributes) throws XMLStreamException {
		markup.open("svg", attributes);
		markup.attribute("viewBox", root.getAttribute("viewBox"));
		if (root.hasAttribute("preserveAspectRatio")) {
			markup.attribute("preserveAspectRatio", root.getAttribute("preserveAspectRatio"));
		}
		if (alt.isBlank()) {
			markup.attribute("aria-hidden", "true");
		} else {
			markup.attribute("role", "img");
			markup.attribute("aria-labelledby", id);
			markup.element("title", alt, "id", id);
		}
		markup.open("g");
		attributes(markup, root, id);
		children(markup, root, id);
		markup.close();
		markup.close();
	}

	private void children(Markup markup, Element parent, String id) throws XMLStreamException {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && !isSaying(element)) {
				markup.open(element.getLocalName());
				attributes(markup, element, id);
				children(markup, element, id);
				markup.close();
			} else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
				markup.text(node.getNodeValue());
			}
		}
	}

	private void attributes(Markup markup, Element element, String id) throws XMLStreamException {
		NamedNodeMap all = element.getAttributes();
		for (int i = 0; i < all.getLength(); i++) {
			Attr attribute = (Attr) all.item(i);
			String name = attribute.getLocalName();
			boolean isWritten = attribute.getNamespaceURI() == null && !name.equals("class") && !name.startsWith("aria-")
					&& !(element == root && NOT_OF_ROOT.contains(name));
			if (name.equals("id") && isWritten) {
				markup.attribute(name, id + "-" + attribute.getValue());
			} else if (name.equals("href")) {
				markup.attribute(name, "#" + id + "-" + attribute.getValue().strip().substring(1));
			} else if (XMLConstants.XML_NS_URI.equals(attribute.getNamespaceURI()) && name.equals("space")) {
				markup.attribute("xml:space", attribute.getValue());
			} else if (isWritten) {
				markup.attribute(name, REFERENCE.matcher(attribute.getValue())
						.replaceAll(found -> Matcher.quoteReplacement("url(#" + id + "-" + found.group(1) + ")")));
			}
		}
	}

	/** Titles and descriptions within a drawing: its alternative text says what they say. */
	private static boolean isSaying(Element element) {
		return SVG.equals(element.getNamespaceURI()) && Set.of("title", "desc").contains(element.getLocalName());
	}

	private static boolean isHarmless(Element element) {
		if (isSaying(element)) {
			return true;
		}
		if (!SVG.equals(element.getNamespaceURI()) || !ELEMENTS.contains(element.getLocalName())) {
			return false;
		}
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			if (!isHarmless((Attr) attributes.item(i))) {
				return false;
			}
		}
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child && !isHarmless(child)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isHarmless(Attr attribute) {
		String name = attribute.getLocalName();
		String value = attribute.getValue().strip();
		if (name.equals("href")) {
			return (attribute.getNamespaceURI() == null || XLINK.equals(attribute.getNamespaceURI())) && value.matches("#\\S+");
		}
		if (attribute.getNamespaceURI() != null) {
			return true;
		}
		String left = REFERENCE.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
		boolean fetches = left.contains("url(") || left.contains("image(") || left.contains("image-set(") || left.contains("\\");
		return (NAME.matcher(name).matches() || name.matches("[xy][12]")) && !name.toLowerCase(Locale.ROOT).startsWith("on") && !fetches;
	}
}
