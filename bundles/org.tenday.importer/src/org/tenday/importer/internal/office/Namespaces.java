package org.tenday.importer.internal.office;

import java.util.HashMap;
import java.util.Map;

/** The namespaces of Office files by the prefixes that the standard and Microsoft's own documents give them. */
final class Namespaces {

	private static final String OPEN = "http://schemas.openxmlformats.org/";
	/** The same, as files name them that keep to the standard's strict half. */
	private static final String STRICT = "http://purl.oclc.org/ooxml/";
	private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

	private static final Map<String, String> PREFIXES = prefixes();

	private Namespaces() {
	}

	private static Map<String, String> prefixes() {
		Map<String, String> prefixes = new HashMap<>();
		standard(prefixes, "p", "presentationml/2006/main", "presentationml/main");
		standard(prefixes, "a", "drawingml/2006/main", "drawingml/main");
		standard(prefixes, "w", "wordprocessingml/2006/main", "wordprocessingml/main");
		standard(prefixes, "s", "spreadsheetml/2006/main", "spreadsheetml/main");
		standard(prefixes, "r", "officeDocument/2006/relationships", "officeDocument/relationships");
		standard(prefixes, "c", "drawingml/2006/chart", "drawingml/chart");
		standard(prefixes, "dgm", "drawingml/2006/diagram", "drawingml/diagram");
		standard(prefixes, "pic", "drawingml/2006/picture", "drawingml/picture");
		standard(prefixes, "wp", "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing");
		standard(prefixes, "m", "officeDocument/2006/math", "officeDocument/math");
		standard(prefixes, "ap", "officeDocument/2006/extended-properties", "officeDocument/extendedProperties");
		prefixes.put(OPEN + "package/2006/content-types", "ct");
		prefixes.put(OPEN + "package/2006/relationships", "rel");
		prefixes.put(OPEN + "package/2006/metadata/core-properties", "cp");
		prefixes.put("http://purl.org/dc/elements/1.1/", "dc");
		prefixes.put(OPEN + "markup-compatibility/2006", "mc");
		prefixes.put("urn:schemas-microsoft-com:vml", "v");
		prefixes.put("urn:schemas-microsoft-com:office:office", "o");
		prefixes.put(MICROSOFT + "drawing/2008/diagram", "dsp");
		prefixes.put(MICROSOFT + "drawing/2010/main", "a14");
		prefixes.put(MICROSOFT + "drawing/2016/SVG/main", "asvg");
		prefixes.put(MICROSOFT + "drawing/2017/decorative", "adec");
		prefixes.put(MICROSOFT + "drawing/2014/chartex", "cx");
		prefixes.put(MICROSOFT + "powerpoint/2010/main", "p14");
		prefixes.put(MICROSOFT + "powerpoint/2012/main", "p15");
		prefixes.put(MICROSOFT + "powerpoint/2018/8/main", "p188");
		prefixes.put(MICROSOFT + "word/2010/wordml", "w14");
		prefixes.put(MICROSOFT + "word/2012/wordml", "w15");
		prefixes.put(MICROSOFT + "word/2010/wordprocessingShape", "wps");
		prefixes.put(MICROSOFT + "word/2010/wordprocessingGroup", "wpg");
		prefixes.put(MICROSOFT + "word/2010/wordprocessingCanvas", "wpc");
		prefixes.put("http://www.w3.org/XML/1998/namespace", "xml");
		return Map.copyOf(prefixes);
	}

	private static void standard(Map<String, String> prefixes, String prefix, String transitional, String strict) {
		prefixes.put(OPEN + transitional, prefix);
		prefixes.put(STRICT + strict, prefix);
	}

	/** The name with its prefix; without one where there is no namespace, and with a question mark where it is none of these. */
	static String name(String namespace, String name) {
		if (namespace == null || namespace.isEmpty()) {
			return name;
		}
		String prefix = PREFIXES.get(namespace);
		// Known names are few and come often.
		return prefix == null ? "?:" + name : (prefix + ":" + name).intern();
	}
}
