package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plug-in says of itself: its own extension. */
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
}
