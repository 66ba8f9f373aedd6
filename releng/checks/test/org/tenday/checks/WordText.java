package org.tenday.checks;

import static org.tenday.checks.OpenXmlParts.children;
import static org.tenday.checks.OpenXmlParts.descendants;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

/** What a Word file says, paragraph by paragraph with the name of its style; tables row by row; pictures by their alternative texts. */
final class WordText {

	private final OpenXmlParts parts;
	private final Map<String, String> styles = new HashMap<>();
	private final StringBuilder text = new StringBuilder();

	WordText(OpenXmlParts parts) {
		this.parts = parts;
	}

	String text() {
		text.append("Parts: ").append(String.join(", ", parts.parts().keySet())).append("\n\n");
		for (String name : new String[]{ "dc:title", "dc:subject", "dc:creator", "dc:language", "dcterms:created" }) {
			descendants(parts.root("docProps/core.xml"), name)
					.forEach(element -> text.append(name).append(": ").append(element.getTextContent()).append('\n'));
		}
		for (Element style : descendants(parts.root("word/styles.xml"), "w:style")) {
			styles.put(style.getAttribute("w:styleId"),
					descendants(style, "w:name").stream().map(name -> name.getAttribute("w:val")).findFirst().orElse(""));
		}
		text.append('\n');
		children(descendants(parts.root("word/document.xml"), "w:body").getFirst()).forEach(element -> block(element, ""));
		for (String part : parts.parts().keySet()) {
			if (part.matches("word/(header|footer|footnotes)\\d*\\.xml")) {
				text.append("\n== ").append(part).append('\n');
				children(parts.root(part)).forEach(element -> block(element, ""));
			}
		}
		return text.toString();
	}

	private void block(Element element, String indent) {
		switch (element.getTagName()) {
		case "w:p" -> text.append(indent).append('[').append(style(element)).append("] ").append(line(element).strip()).append('\n');
		case "w:tbl" -> {
			text.append(indent).append("table\n");
			for (Element row : children(element)) {
				if (row.getTagName().equals("w:tr")) {
					text.append(indent).append(descendants(row, "w:tblHeader").isEmpty() ? "  row\n" : "  heading row, repeated\n");
					children(row).forEach(cell -> block(cell, indent + "    "));
				}
			}
		}
		case "w:sectPr" -> text.append(indent).append("section: ").append(section(element)).append('\n');
		case "w:sdt", "w:sdtContent", "w:footnote" -> children(element).forEach(child -> block(child, indent));
		case "w:tc" -> {
			text.append(indent).append("cell\n");
			children(element).forEach(child -> block(child, indent + "  "));
		}
		default -> {
			// properties
		}
		}
		if (element.getTagName().equals("w:p")) {
			descendants(element, "w:sectPr").forEach(section -> block(section, indent));
		}
	}

	private static String section(Element section) {
		return children(section).stream().filter(child -> child.getTagName().matches("w:(type|pgSz|pgMar)"))
				.map(child -> child.getTagName().substring(2) + " " + attributes(child)).collect(Collectors.joining("; "));
	}

	private static String attributes(Element element) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			all.append(i == 0 ? "" : " ").append(element.getAttributes().item(i));
		}
		return all.toString();
	}

	private String style(Element paragraph) {
		return descendants(paragraph, "w:pStyle").stream().map(style -> styles.get(style.getAttribute("w:val"))).findFirst()
				.orElse("Normal");
	}

	private static String line(Element element) {
		StringBuilder line = new StringBuilder();
		for (Element child : children(element)) {
			switch (child.getTagName()) {
			case "w:t" -> line.append(child.getTextContent());
			case "w:tab" -> line.append('\t');
			case "w:br" -> line.append(" / ");
			case "w:footnoteReference" -> line.append("[note ").append(child.getAttribute("w:id")).append(']');
			case "w:instrText" -> line.append('{').append(child.getTextContent().strip()).append('}');
			case "wp:docPr" -> line.append('<').append(child.getAttribute("descr")).append('>');
			case "w:pPr", "w:rPr" -> {
				// looks
			}
			default -> line.append(line(child));
			}
		}
		return line.toString();
	}
}
