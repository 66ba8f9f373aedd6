package org.tenday.importer.internal.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.importer.internal.office.Xml;

/** Writes equations on one line, as one would read them out: "x = (a + b)/2". */
final class Equations {

	private Equations() {
	}

	static String text(Xml equation) {
		return of(equation).replaceAll("\\s+", " ").strip();
	}

	private static String of(Xml element) {
		return switch (element.name()) {
		case "m:t" -> element.text();
		case "m:f" -> grouped(part(element, "m:num")) + "/" + grouped(part(element, "m:den"));
		case "m:sSup" -> part(element, "m:e") + "^" + grouped(part(element, "m:sup"));
		case "m:sSub" -> part(element, "m:e") + "_" + grouped(part(element, "m:sub"));
		case "m:sSubSup" -> part(element, "m:e") + "_" + grouped(part(element, "m:sub")) + "^" + grouped(part(element, "m:sup"));
		case "m:rad" -> root(element);
		case "m:nary" -> sum(element);
		case "m:d" -> setting(element, "m:dPr", "m:begChr").orElse("(") + joined(element.children("m:e"), ", ")
				+ setting(element, "m:dPr", "m:endChr").orElse(")");
		case "m:func" -> part(element, "m:fName") + " " + grouped(part(element, "m:e"));
		case "m:m" -> "[" + joined(element.children("m:mr"), "; ") + "]";
		case "m:mr", "m:eqArr" -> joined(element.children("m:e"), element.is("m:mr") ? ", " : "; ");
		case "m:limLow" -> part(element, "m:e") + "_" + grouped(part(element, "m:lim")) + " ";
		case "m:acc" -> part(element, "m:e") + setting(element, "m:accPr", "m:chr").orElse("\u0302");
		case "w:rPr", "m:rPr", "m:ctrlPr" -> "";
		default -> joined(element.children(), "");
		};
	}

	private static String root(Xml element) {
		String degree = part(element, "m:deg");
		return (degree.isBlank() ? "" : degree + ".") + "√" + grouped(part(element, "m:e"));
	}

	private static String sum(Xml element) {
		String sub = part(element, "m:sub");
		String sup = part(element, "m:sup");
		return setting(element, "m:naryPr", "m:chr").orElse("∫") + (sub.isEmpty() ? "" : "_" + grouped(sub))
				+ (sup.isEmpty() ? "" : "^" + grouped(sup)) + " " + part(element, "m:e");
	}

	private static Optional<String> setting(Xml element, String properties, String setting) {
		return element.at(properties, setting).map(each -> each.attribute("m:val"));
	}

	private static String part(Xml element, String name) {
		return element.child(name).map(each -> joined(each.children(), "")).orElse("");
	}

	private static String joined(List<Xml> elements, String between) {
		return elements.stream().map(Equations::of).collect(Collectors.joining(between));
	}

	/** In brackets where it would else be read with what stands beside it. */
	private static String grouped(String text) {
		return text.strip().matches("[\\p{L}\\d.,′]*") ? text.strip() : "(" + text.strip() + ")";
	}
}
