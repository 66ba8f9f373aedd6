package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.tenday.checks.Guide.Step;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the guide for developers of plug-ins writes into a {@code plugin.xml} is what the schemas of the extension points ask for. */
class GuideExamplesTest {

	@Test
	void everyExtensionPointHasAnExample() throws Exception {
		List<String> shown = extensions().stream().map(extension -> extension.getAttribute("point")).distinct().sorted().toList();
		assertEquals(schemas().keySet().stream().toList(), shown);
	}

	@Test
	void everyExampleIsAsItsSchemaHasIt() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Element extension : extensions()) {
			String point = extension.getAttribute("point");
			List<Element> declared = Repository.elements(schemas().get(point));
			inside(extension).forEach(element -> compare(element, declared, point, wrong));
		}
		assertEquals(List.of(), wrong);
	}

	private static void compare(Element element, List<Element> declared, String point, List<String> wrong) {
		String where = "<%s> at %s".formatted(element.getTagName(), point);
		List<Element> attributes = declared.stream()
				.filter(each -> each.getTagName().equals("element") && each.getAttribute("name").equals(element.getTagName()))
				.flatMap(each -> inside(each)).filter(each -> each.getTagName().equals("attribute")).toList();
		if (declared.stream().noneMatch(each -> each.getAttribute("name").equals(element.getTagName()))) {
			wrong.add(where + " is not in the schema");
		}
		attributes.stream().filter(each -> each.getAttribute("use").equals("required"))
				.map(each -> each.getAttribute("name")).filter(name -> !element.hasAttribute(name))
				.forEach(name -> wrong.add("%s lacks %s".formatted(where, name)));
		IntStream.range(0, element.getAttributes().getLength()).mapToObj(i -> element.getAttributes().item(i).getNodeName())
				.filter(name -> attributes.stream().noneMatch(each -> each.getAttribute("name").equals(name)))
				.forEach(name -> wrong.add("%s has %s, which is not in the schema".formatted(where, name)));
	}

	/** The schemas, by the names of their points. */
	private static Map<String, Path> schemas() {
		Map<String, Path> schemas = new TreeMap<>();
		Repository.filesInBundles(".exsd").forEach(schema -> schemas.put(schema.getParent().getParent().getFileName() + "."
				+ schema.getFileName().toString().replaceFirst("\\.exsd$", ""), schema));
		assertFalse(schemas.isEmpty(), "this test looks for schemas in the wrong place");
		return schemas;
	}

	private static List<Element> extensions() throws Exception {
		List<Element> extensions = new ArrayList<>();
		for (Step step : steps()) {
			switch (step) {
			case Step.Listing listing when listing.path().endsWith("plugin.xml") -> extensions.addAll(extensions(listing.text()));
			case Step.Piece piece when piece.path().endsWith("plugin.xml") ->
				extensions.addAll(extensions("<plugin>" + piece.text() + "</plugin>"));
			default -> {
				// brings no extension
			}
			}
		}
		return extensions;
	}

	private static List<Step> steps() throws IOException {
		return Stream.concat(Guide.steps("first.md").stream(), Guide.steps("points.md").stream()).toList();
	}

	private static List<Element> extensions(String xml) throws Exception {
		return inside(DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement())
				.filter(element -> element.getTagName().equals("extension")).toList();
	}

	private static Stream<Element> inside(Element element) {
		NodeList all = element.getElementsByTagName("*");
		return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
	}
}
