package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plug-in says of itself: its own extension, and the page that explains the extension point. */
class ManifestTest {

	private static Document read(String file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(file).toFile());
	}

	@Test
	void theExtensionBringsTheSameTypesAsTheValue() throws Exception {
		NodeList types = read("plugin.xml").getElementsByTagName("blockType");
		List<String> classes = new ArrayList<>();
		for (int i = 0; i < types.getLength(); i++) {
			classes.add(((Element) types.item(i)).getAttribute("class"));
		}
		assertEquals(CoreArea.area().types().stream().map(type -> type.getClass().getName()).toList(), classes);
	}

	@Test
	void everyPartOfTheExtensionPointIsExplained() throws Exception {
		assertFalse(Files.readString(Path.of("schema/areas.exsd")).contains("[Enter"));
		Document schema = read("schema/areas.exsd");
		for (String kind : List.of("element", "attribute")) {
			NodeList parts = schema.getElementsByTagName(kind);
			for (int i = 0; i < parts.getLength(); i++) {
				Element part = (Element) parts.item(i);
				if (part.hasAttribute("name")) {
					String text = part.getElementsByTagName("documentation").item(0).getTextContent();
					assertTrue(text.strip().length() > 20, kind + " " + part.getAttribute("name"));
				}
			}
		}
	}
}
