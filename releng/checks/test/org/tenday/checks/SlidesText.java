package org.tenday.checks;

import static org.tenday.checks.OpenXmlParts.children;
import static org.tenday.checks.OpenXmlParts.descendants;

import java.util.Map;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

/** What a PowerPoint file says, slide by slide: its layout's name, its placeholders and shapes with their paragraphs, its notes. */
final class SlidesText {

	private final OpenXmlParts parts;
	private final StringBuilder text = new StringBuilder();

	SlidesText(OpenXmlParts parts) {
		this.parts = parts;
	}

	String text() {
		text.append("Parts: ").append(String.join(", ", parts.parts().keySet())).append('\n');
		for (String name : new String[]{ "dc:title", "dc:subject", "dc:creator", "dcterms:created" }) {
			descendants(parts.root("docProps/core.xml"), name)
					.forEach(element -> text.append(name).append(": ").append(element.getTextContent()).append('\n'));
		}
		Map<String, String> targets = parts.targets("ppt/presentation.xml");
		int number = 0;
		for (Element slide : descendants(parts.root("ppt/presentation.xml"), "p:sldId")) {
			slide(++number, targets.get(slide.getAttribute("r:id")));
		}
		return text.toString();
	}

	private void slide(int number, String part) {
		Map<String, String> targets = parts.targets(part);
		String layout = targets.values().stream().filter(target -> target.contains("slideLayout")).findFirst().orElseThrow();
		text.append("\n== Slide ").append(number).append(" (")
				.append(descendants(parts.root(layout), "p:cSld").getFirst().getAttribute("name")).append(")\n");
		shapes(parts.root(part));
		targets.values().stream().filter(target -> target.contains("notesSlide")).forEach(notes -> {
			text.append("-- Notes\n");
			shapes(parts.root(notes));
		});
	}

	private void shapes(Element root) {
		for (Element shape : children(descendants(root, "p:spTree").getFirst())) {
			if (shape.getTagName().matches("p:(sp|pic|graphicFrame|grpSp)")) {
				Element name = descendants(shape, "p:cNvPr").getFirst();
				text.append('[').append(placeholder(shape)).append("] ");
				text.append(name.getAttribute("descr").isEmpty() ? "" : "<" + name.getAttribute("descr") + ">").append('\n');
				descendants(shape, "a:p").forEach(paragraph -> text.append("  ").append(line(paragraph)).append('\n'));
			}
		}
	}

	private static String placeholder(Element shape) {
		return descendants(shape, "p:ph").stream().map(ph -> ph.hasAttribute("type") ? ph.getAttribute("type") : "body").findFirst()
				.orElse(shape.getTagName().substring(2));
	}

	private static String line(Element paragraph) {
		String level = descendants(paragraph, "a:pPr").stream().map(properties -> properties.getAttribute("lvl"))
				.filter(lvl -> !lvl.isEmpty()).map(lvl -> "  ".repeat(Integer.parseInt(lvl))).findFirst().orElse("");
		return level + children(paragraph).stream().map(run -> run.getTagName().equals("a:br") ? " / " : run.getTextContent())
				.collect(Collectors.joining()).strip();
	}
}
