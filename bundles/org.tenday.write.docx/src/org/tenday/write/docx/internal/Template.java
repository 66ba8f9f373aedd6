package org.tenday.write.docx.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.document.Element.Box;
import org.tenday.document.Info;
import org.tenday.document.Theme;
import org.tenday.write.ooxml.TemplatePackage;

/** The Word file without content: styles, numbering and settings, made from a theme of Tenday's. */
final class Template {

	private static final TemplatePackage PACKAGE = new TemplatePackage(Template.class, "template",
			List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/document.xml",
					"word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/footnotes.xml",
					"word/theme/theme1.xml"));

	/** Sizes of headings of level 1 to 6, of the title, of the opening words and of what is smaller, as multiples of the body's. */
	private static final Map<String, Double> SIZES = Map.ofEntries(Map.entry("h1", 1.85), Map.entry("h2", 1.45), Map.entry("h3", 1.2),
			Map.entry("h4", 1.05), Map.entry("h5", 1.0), Map.entry("h6", 1.0), Map.entry("title", 2.8), Map.entry("lead", 1.15),
			Map.entry("table", 1.0), Map.entry("small", 0.875), Map.entry("code", 0.875), Map.entry("tiny", 0.8), Map.entry("body", 1.0));

	private Template() {
	}

	static byte[] of(Theme theme, Info info) {
		Map<String, String> values = new HashMap<>();
		values.put("lang", TemplatePackage.escaped(info.language().toLanguageTag()));
		values.put("theme.name", TemplatePackage.escaped(theme.name()));
		values.put("face", TemplatePackage.escaped(theme.type().face()));
		values.put("code", TemplatePackage.escaped(theme.type().codeFace()));
		values.put("text", theme.colours().text().hex());
		values.put("accent", theme.colours().accent().hex());
		values.put("muted", theme.colours().muted().hex());
		values.put("paper", theme.colours().paper().hex());
		values.put("tint", theme.colours().tint().hex());
		for (Box.Kind kind : Box.Kind.values()) {
			values.put("edge." + kind, theme.colours().edge(kind).hex());
		}
		SIZES.forEach((name, factor) -> values.put("size." + name, Twips.letters(theme.type().body() * factor)));
		values.put("text.width", Twips.tab(Paper.of(theme.page(), false).textWidth()).toString());
		values.put("settings.mirror", theme.page().duplex() ? "<w:mirrorMargins/>" : "");
		values.put("settings.evenAndOdd", theme.page().duplex() ? "<w:evenAndOddHeaders/>" : "");
		return PACKAGE.fill(values);
	}

	/** The size in points of program text. */
	static double codeSize(Theme theme) {
		return theme.type().body() * SIZES.get("code");
	}

	/** The size in points of the words in tables. */
	static double tableSize(Theme theme) {
		return theme.type().body() * SIZES.get("table");
	}
}
