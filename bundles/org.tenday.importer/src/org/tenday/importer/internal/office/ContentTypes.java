package org.tenday.importer.internal.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the parts of a file are, as its table of parts says. */
final class ContentTypes {

	/** Where the table stands. */
	static final String ENTRY = "[Content_Types].xml";

	private final Map<String, String> byEnding = new HashMap<>();
	private final Map<String, String> byName = new HashMap<>();

	/**
	 * @param table the {@code ct:Types}
	 */
	ContentTypes(Xml table) {
		table.children("ct:Default").forEach(entry -> byEnding.put(small(entry.attribute("Extension")), entry.attribute("ContentType")));
		table.children("ct:Override")
				.forEach(entry -> byName.put(small(entry.attribute("PartName")).replaceFirst("^/", ""), entry.attribute("ContentType")));
	}

	/** The type of a part; empty where the table does not tell. */
	String of(String name) {
		String known = byName.get(small(name));
		return known != null ? known : byEnding.getOrDefault(small(name.substring(name.lastIndexOf('.') + 1)), "");
	}

	private static String small(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
