package org.tenday.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A drawing made part of another one: put into its place, its names made its own so that they name nothing else there, and without what could run or fetch
 * something from elsewhere.
 */
final class NestedSvg {

	private static final double PIXELS_PER_POINT = 4 / 3.0;
	private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*(['\"]?)#");
	private static final String FEATURES = "http://xml.org/sax/features/";

	private final String prefix;

	private NestedSvg(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * The drawing as a part of another one.
	 *
	 * @param natural its size, for one that says nothing of its own units
	 * @param prefix  made part of all names in it
	 * @return empty where it cannot be read
	 */
	static Optional<String> of(String svg, Size natural, Area area, String prefix) {
		try {
			Element root = parser().parse(new InputSource(new StringReader(svg))).getDocumentElement();
			if (!"svg".equals(root.getLocalName())) {
				return Optional.empty();
			}
			new NestedSvg(prefix).adopt(root);
			if (!root.hasAttribute("viewBox")) {
				root.setAttribute("viewBox", "0 0 " + SvgPage.number(natural.width() * PIXELS_PER_POINT) + " "
						+ SvgPage.number(natural.height() * PIXELS_PER_POINT));
			}
			root.setAttribute("x", SvgPage.number(area.x()));
			root.setAttribute("y", SvgPage.number(area.y()));
			root.setAttribute("width", SvgPage.number(area.width()));
			root.setAttribute("height", SvgPage.number(area.height()));
			return Optional.of(text(root));
		} catch (SAXException | IOException e) {
			// It is no XML: the caller says so on the page.
			return Optional.empty();
		} catch (ParserConfigurationException | TransformerException e) {
			throw new IllegalStateException("This Java cannot read and write XML.", e);
		}
	}

	private static DocumentBuilder parser() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setExpandEntityReferences(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(FEATURES + "external-general-entities", false);
		factory.setFeature(FEATURES + "external-parameter-entities", false);
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null);
		builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
		return builder;
	}

	private static String text(Element root) throws TransformerException {
		Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
		transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
		StringWriter out = new StringWriter();
		transformer.transform(new DOMSource(root), new StreamResult(out));
		return out.toString();
	}

	private void adopt(Element element) {
		for (Attr attribute : attributes(element)) {
			String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
			if (name.startsWith("on") || name.equals("href") && isElsewhere(attribute.getValue())) {
				element.removeAttributeNode(attribute);
			} else if (name.equals("id")) {
				attribute.setValue(prefix + attribute.getValue());
			} else if (name.equals("href") && attribute.getValue().startsWith("#")) {
				attribute.setValue("#" + prefix + attribute.getValue().substring(1));
			} else {
				attribute.setValue(renamed(attribute.getValue()));
			}
		}
		if ("style".equals(element.getLocalName())) {
			element.setTextContent(renamed(element.getTextContent()));
		}
		for (Node child : children(element)) {
			if (child instanceof Element inner && !"script".equals(inner.getLocalName())) {
				adopt(inner);
			} else if (child instanceof Element || child.getNodeType() == Node.COMMENT_NODE
					|| child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
				element.removeChild(child);
			}
		}
	}

	private static boolean isElsewhere(String address) {
		return !address.startsWith("#") && !address.startsWith("data:image/");
	}

	private String renamed(String value) {
		return REFERENCE.matcher(value).replaceAll(found -> "url(" + found.group(1) + "#" + prefix);
	}

	private static List<Attr> attributes(Element element) {
		List<Attr> attributes = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attributes.add((Attr) element.getAttributes().item(i));
		}
		return attributes;
	}

	private static List<Node> children(Element element) {
		List<Node> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			children.add(child);
		}
		return children;
	}
}
