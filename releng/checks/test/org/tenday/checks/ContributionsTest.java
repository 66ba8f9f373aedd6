package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What the plug-ins say about themselves in XML is true: every class, picture and page that they name exists. */
class ContributionsTest {

	private static final Pattern FILE = Pattern.compile("[^\\s:]+\\.(png|gif|jpg|svg|html|xhtml|xml|css|ini|properties|exsd)(#.*)?");
	private static final Pattern CLASS = Pattern.compile("([a-z]\\w*\\.)+[A-Z]\\w*(\\$\\w+)*(:.*)?");

	/** Attributes that hold the name of a class though the platform doesn't call them so. */
	private static final List<String> CLASS_ATTRIBUTES = List.of("class", "contributorClass", "defaultHandler", "composer", "handler");

	/** What is no longer than this many letters is a name and not a description. */
	private static final int LABEL = 20;

	@Test
	void everyClassNamedInAPluginXmlExists() {
		List<String> missing = new ArrayList<>();
		int seen = 0;
		for (Path xml : contributions()) {
			for (Attr attribute : attributes(xml)) {
				if (CLASS_ATTRIBUTES.contains(attribute.getName()) && CLASS.matcher(attribute.getValue()).matches()
						&& !isBrokenOnPurpose(xml)) {
					seen++;
					String file = attribute.getValue().replaceFirst(":.*", "").replace('.', '/') + ".class";
					if (Repository.bundles().stream().noneMatch(bundle -> Files.exists(bundle.classes().resolve(file)))
							&& !Product.LINUX.holds("", file)) {
						missing.add(say(xml, attribute));
					}
				}
			}
		}
		assertFalse(seen == 0, "no class was found in any plugin.xml, so this test looks in the wrong place");
		assertEquals(List.of(), missing);
	}

	/** The window tests have a plug-in with all that can be wrong with one. */
	private static boolean isBrokenOnPurpose(Path xml) {
		return bundleOf(xml).getFileName().toString().equals("org.tenday.ui.tests.broken");
	}

	@Test
	void everyFileNamedInAPluginXmlExists() {
		List<String> missing = new ArrayList<>();
		int seen = 0;
		for (Path xml : contributions()) {
			for (Attr attribute : attributes(xml)) {
				for (String value : attribute.getValue().split(",")) {
					if (isFile(value)) {
						seen++;
						if (!exists(xml.getParent(), value)) {
							missing.add(say(xml, attribute));
						}
					}
				}
			}
		}
		assertFalse(seen == 0, "no file was found in any plugin.xml, so this test looks in the wrong place");
		assertEquals(List.of(), missing);
	}

	@Test
	void everyPageNamedInTheHelpExists() {
		List<String> missing = new ArrayList<>();
		for (Path xml : Repository.filesInBundles(".xml")) {
			String kind = Repository.elements(xml).getFirst().getTagName();
			if (kind.equals("toc") || kind.equals("contexts") || kind.equals("cheatsheet") || kind.equals("index")) {
				Path bundle = bundleOf(xml);
				for (Attr attribute : attributes(xml)) {
					if (isFile(attribute.getValue()) && !exists(bundle, attribute.getValue())) {
						missing.add(say(xml, attribute));
					}
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	/** F1 in a block shows the context that is called like its type. */
	@Test
	void everyBlockTypeOfASkillAreaHasHelp() throws IOException {
		List<String> missing = new ArrayList<>();
		int seen = 0;
		for (Path examples : Examples.files()) {
			Path contexts = bundleOf(examples).resolveSibling(bundleOf(examples).getFileName() + ".ui").resolve("help/contexts.xml");
			List<String> ids = Repository.elements(contexts).stream().map(element -> element.getAttribute("id")).toList();
			for (Examples.Example example : Examples.in(examples)) {
				seen++;
				if (!ids.contains(example.type().substring(example.type().indexOf('.') + 1))) {
					missing.add(Repository.ROOT.relativize(contexts) + " has none for " + example.type());
				}
			}
		}
		assertFalse(seen == 0, "no example was found, so this test looks in the wrong place");
		assertEquals(List.of(), missing);
	}

	@Test
	void everyTranslatedWordIsThere() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path xml : contributions()) {
			Path words = xml.resolveSibling("plugin.properties");
			List<String> keys = Files.exists(words)
					? Files.readAllLines(words).stream().map(line -> line.split("=", 2)[0].strip()).toList()
					: List.of();
			for (Attr attribute : attributes(xml)) {
				if (attribute.getValue().startsWith("%") && !keys.contains(attribute.getValue().substring(1))) {
					missing.add(say(xml, attribute));
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void everySchemaOfAnExtensionPointIsDescribed() throws IOException {
		List<String> wanting = new ArrayList<>();
		List<Path> schemas = Repository.filesInBundles(".exsd");
		assertFalse(schemas.isEmpty(), "no schema was found, so this test looks in the wrong place");
		for (Path schema : schemas) {
			if (Files.readString(schema).contains("[Enter ")) {
				wanting.add(Repository.ROOT.relativize(schema) + " has placeholder text");
			}
			for (Element element : Repository.elements(schema)) {
				boolean declares = element.hasAttribute("name") && List.of("element", "attribute").contains(element.getTagName());
				if (declares && words(element).length() <= LABEL) {
					wanting.add(Repository.ROOT.relativize(schema) + " doesn't describe " + element.getTagName() + " "
							+ element.getAttribute("name"));
				}
			}
		}
		assertEquals(List.of(), wanting);
	}

	@Test
	void everyExtensionPointHasItsSchemaWithAWorkedExample() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path xml : contributions()) {
			for (Element element : Repository.elements(xml)) {
				if (element.getTagName().equals("extension-point")) {
					Path schema = xml.resolveSibling(element.getAttribute("schema"));
					String example = "&lt;extension point=\"%s.%s\"&gt;".formatted(bundleOf(xml).getFileName(), element.getAttribute("id"));
					if (!Files.isRegularFile(schema) || !Files.readString(schema).contains(example)) {
						missing.add(Repository.ROOT.relativize(xml) + ": " + element.getAttribute("id"));
					}
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	/** What the documentation directly below a declaration says. */
	private static String words(Element declaration) {
		for (var child = declaration.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child.getNodeName().equals("annotation")) {
				return child.getTextContent().strip();
			}
		}
		return "";
	}

	private static List<Path> contributions() {
		List<Path> all = new ArrayList<>(Repository.filesInBundles("/plugin.xml"));
		all.addAll(Repository.filesInBundles("/fragment.xml"));
		return all;
	}

	private static List<Attr> attributes(Path xml) {
		List<Attr> all = new ArrayList<>();
		for (Element element : Repository.elements(xml)) {
			NamedNodeMap attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				all.add((Attr) attributes.item(i));
			}
		}
		return all;
	}

	private static boolean isFile(String value) {
		return value.startsWith("platform:/plugin/") || FILE.matcher(value).matches();
	}

	private static boolean exists(Path bundle, String value) {
		String path = value.replaceFirst("#.*", "").replaceFirst("^(PLUGINS_ROOT)?/", "platform:/plugin/").replaceFirst("^\\.\\./",
				"platform:/plugin/");
		if (path.startsWith("platform:/plugin/")) {
			String[] parts = path.substring("platform:/plugin/".length()).split("/", 2);
			return Files.exists(Repository.ROOT.resolve("bundles").resolve(parts[0]).resolve(parts[1]))
					|| Product.LINUX.holds(parts[0], parts[1]);
		}
		Path file = bundle.resolve(path.replace("$nl$/", ""));
		// Pages of the help may be kept in Markdown.
		return Files.exists(file) || Files.exists(file.resolveSibling(file.getFileName().toString().replaceFirst("html$", "md")));
	}

	private static Path bundleOf(Path file) {
		return Repository.ROOT.resolve("bundles").resolve(Repository.ROOT.resolve("bundles").relativize(file).getName(0));
	}

	private static String say(Path xml, Attr attribute) {
		return Repository.ROOT.relativize(xml) + ": " + attribute.getName() + "=\"" + attribute.getValue() + '"';
	}
}
