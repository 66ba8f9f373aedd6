package org.tenday.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pages that explain the extension points. */
class ManifestTest {

	@ParameterizedTest
	@ValueSource(strings = { "modulePages", "blockEditors" })
	void everyPartOfAnExtensionPointIsExplained(String point) throws Exception {
		Path file = Path.of("schema", point + ".exsd");
		String text = Files.readString(file);
		assertFalse(text.contains("[Enter"));
		assertTrue(Files.readString(Path.of("plugin.xml")).contains("<extension-point id=\"" + point + "\""));
		assertTrue(text.contains("&lt;extension point=\"org.tenday.ui." + point + "\"&gt;"), "a worked example");
		Document schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		for (String kind : List.of("element", "attribute")) {
			NodeList parts = schema.getElementsByTagName(kind);
			for (int i = 0; i < parts.getLength(); i++) {
				Element part = (Element) parts.item(i);
				if (part.hasAttribute("name")) {
					String words = part.getElementsByTagName("documentation").item(0).getTextContent();
					assertTrue(words.strip().length() > 20, kind + " " + part.getAttribute("name"));
				}
			}
		}
	}
}
