package org.tenday.ui.tests.harness;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The schema of an extension point, as its plug-in ships it, and the cases that are to be tried.
 *
 * @param cases "missing element@attribute" for each attribute that must be there, "wrong element@attribute" for each that is no free words,
 *              and "twice" for what can be there once
 */
public record PointSchema(List<String> cases) {

	/** Words for people, and names that anything may be. */
	private static final Set<String> FREE = Set.of("name", "label", "description", "face", "codeFace");

	/** That of a point of the running platform. */
	public static PointSchema of(String point) throws Exception {
		IExtensionPoint found = RegistryFactory.getRegistry().getExtensionPoint(point);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		List<String> cases = new ArrayList<>();
		try (InputStream in = Platform.getBundle(found.getNamespaceIdentifier()).getEntry(found.getSchemaReference()).openStream()) {
			NodeList attributes = factory.newDocumentBuilder().parse(in).getElementsByTagNameNS("*", "attribute");
			for (int i = 0; i < attributes.getLength(); i++) {
				Element attribute = (Element) attributes.item(i);
				String element = above(attribute).getAttribute("name");
				String name = attribute.getAttribute("name");
				if (element.equals("extension") || name.isEmpty()) {
					continue;
				}
				if (attribute.getAttribute("use").equals("required")) {
					cases.add("missing " + element + "@" + name);
				}
				if (!FREE.contains(name) && !isFile(attribute)) {
					cases.add("wrong " + element + "@" + name);
				}
			}
		}
		cases.add("twice");
		return new PointSchema(List.copyOf(cases));
	}

	/** Files of a plug-in are looked for when they are shown or opened, not when the registry is read. */
	private static boolean isFile(Element attribute) {
		NodeList kinds = attribute.getElementsByTagNameNS("*", "meta.attribute");
		return kinds.getLength() > 0 && ((Element) kinds.item(0)).getAttribute("kind").equals("resource");
	}

	/** The element that has the attribute. */
	private static Element above(Element attribute) {
		Element parent = (Element) attribute.getParentNode();
		return parent.getLocalName().equals("element") ? parent : above(parent);
	}
}
