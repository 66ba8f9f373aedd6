package org.tenday.write.docx.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Element;

/**
 * Which style of a user's own file is which of Tenday's. They are told by name, as Word keeps it whatever its language ("heading 1"), in any case; then by the
 * further names that a file may give; then by id.
 */
final class StyleIds {

	/** Elements that name a style by its id. */
	private static final Set<String> REFERENCES = Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink",
			"numStyleLink");
	/** What other programs and earlier versions call a style of Tenday's. */
	private static final Map<String, List<String>> OTHER_NAMES = Map.of("ruled table", List.of("table grid"), "body text",
			List.of("text body"), "small text", List.of("small print"), "code", List.of("preformatted text", "html preformatted"));

	private final Map<String, String> byHouseId = new HashMap<>();
	private final Set<String> found = new HashSet<>();

	private StyleIds() {
	}

	/** Compares the styles of a file with those of Tenday's template. */
	static StyleIds of(XmlPart house, XmlPart ours) {
		StyleIds ids = new StyleIds();
		List<Element> theirs = house.children(house.root(), "style");
		for (Element style : ours.children(ours.root(), "style")) {
			ids.match(style, ours, theirs, house).ifPresent(match -> {
				ids.byHouseId.put(house.attribute(match, "styleId"), ours.attribute(style, "styleId"));
				ids.found.add(ours.attribute(style, "styleId"));
			});
		}
		Set<String> taken = new HashSet<>();
		ours.children(ours.root(), "style").forEach(style -> taken.add(ours.attribute(style, "styleId")));
		for (Element style : theirs) {
			String id = house.attribute(style, "styleId");
			String free = id;
			for (int number = 2; !ids.byHouseId.containsKey(id) && !taken.add(free); number++) {
				free = id + "House" + number;
			}
			ids.byHouseId.putIfAbsent(id, free);
		}
		return ids;
	}

	private Optional<Element> match(Element style, XmlPart ours, List<Element> theirs, XmlPart house) {
		String type = ours.attribute(style, "type");
		List<Element> free = theirs.stream().filter(each -> house.attribute(each, "type").equals(type))
				.filter(each -> !byHouseId.containsKey(house.attribute(each, "styleId"))).toList();
		if (!ours.attribute(style, "default").isEmpty()) {
			Optional<Element> usual = free.stream().filter(each -> List.of("1", "true", "on").contains(house.attribute(each, "default")))
					.findFirst();
			if (usual.isPresent()) {
				return usual;
			}
		}
		String name = plain(ours.value(style, "name"));
		String id = ours.attribute(style, "styleId");
		return free.stream().filter(each -> plain(house.value(each, "name")).equals(name)).findFirst()
				.or(() -> free.stream().filter(each -> aliases(each, house).contains(name)).findFirst())
				.or(() -> OTHER_NAMES.getOrDefault(name, List.of()).stream()
						.flatMap(other -> free.stream().filter(each -> plain(house.value(each, "name")).equals(other))).findFirst())
				.or(() -> free.stream().filter(each -> house.attribute(each, "styleId").equalsIgnoreCase(id)).findFirst());
	}

	private static List<String> aliases(Element style, XmlPart house) {
		return List.of(plain(house.value(style, "aliases")).split("\\s*,\\s*"));
	}

	private static String plain(String name) {
		return name.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
	}

	/** Whether the file has a style of Tenday's, by Tenday's id. */
	boolean has(String id) {
		return found.contains(id);
	}

	/** Gives the styles of a part, and what names them, Tenday's ids. */
	void rename(XmlPart part) {
		for (Element style : part.all("style")) {
			String id = part.attribute(style, "styleId");
			part.set(style, "styleId", byHouseId.getOrDefault(id, id));
		}
		for (String name : REFERENCES) {
			for (Element reference : part.all(name)) {
				String id = part.attribute(reference, "val");
				part.set(reference, "val", byHouseId.getOrDefault(id, id));
			}
		}
	}
}
