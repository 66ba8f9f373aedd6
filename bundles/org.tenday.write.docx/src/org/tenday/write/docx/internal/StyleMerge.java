package org.tenday.write.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Adds to the styles of a user's own file those of Tenday's that it lacks, with the numbering that they need. */
final class StyleMerge {

	/** What comes before the marks and tabs of a paragraph's style, in the order of the standard. */
	private static final List<String> BEFORE_NUMBERING = List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr",
			"widowControl");
	private static final List<String> BEFORE_TABS = List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr",
			"widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd");
	private static final List<String> BEFORE_PARAGRAPH = List.of("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden",
			"uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid");

	private final XmlPart styles;
	private final StyleIds ids;
	private final OPCPackage template;
	private final OPCPackage opened;
	private final boolean ownFeet;
	private final XmlPart ours;

	/**
	 * @param styles   those of the file, with Tenday's ids
	 * @param template Tenday's, in the looks of the file
	 * @param ownFeet  whether Tenday's foot lines are written
	 */
	StyleMerge(XmlPart styles, StyleIds ids, OPCPackage template, OPCPackage opened, boolean ownFeet)
			throws IOException, InvalidFormatException {
		this.styles = styles;
		this.ids = ids;
		this.template = template;
		this.opened = opened;
		this.ownFeet = ownFeet;
		this.ours = XmlPart.read(HouseDocument.part(template, XWPFRelation.STYLES).orElseThrow(), XmlPart.WORD);
	}

	/** Merges, and writes the parts of the file anew. */
	void merge(Locale language) throws IOException, InvalidFormatException {
		XmlPart.remove(styles.all("lang"));
		List<Element> marked = new ArrayList<>();
		for (Element style : ours.children(ours.root(), "style")) {
			String id = ours.attribute(style, "styleId");
			if (!ids.has(id)) {
				Element added = (Element) styles.root().appendChild(styles.document().importNode(style, true));
				if (hasDefault(ours.attribute(style, "type"), added)) {
					added.removeAttributeNS(XmlPart.WORD, "default");
				}
				styles.child(added, "pPr", "numPr").ifPresent(marked::add);
			} else if (!ours.attribute(style, "default").isEmpty() && !hasDefault(ours.attribute(style, "type"), null)) {
				// Some programs do not say which style is meant where none is named.
				styles.set(style(id).orElseThrow(), "default", "1");
			} else if (ours.child(style, "pPr", "numPr").isPresent() && !isMarked(id)) {
				marked.add(insert(properties(id), copied(style, "numPr"), BEFORE_NUMBERING));
			} else if (tabsAreOurs(id)) {
				Element properties = properties(id);
				XmlPart.remove(styles.children(properties, "tabs"));
				insert(properties, copied(style, "tabs"), BEFORE_TABS);
			}
		}
		speak(language);
		new NumberingMerge(template, opened, styles).merge(marked);
		styles.save(HouseDocument.part(opened, XWPFRelation.STYLES).orElseThrow());
	}

	/** Entries of contents need a place for their page numbers; a foot line of Tenday's needs its right-hand end. */
	private boolean tabsAreOurs(String id) {
		return id.matches("TOC\\d") && styles.child(style(id).orElseThrow(), "pPr", "tabs").isEmpty()
				|| id.equals(Styles.FOOTER) && ownFeet;
	}

	private boolean hasDefault(String type, Element but) {
		return styles.children(styles.root(), "style").stream().anyMatch(style -> style != but
				&& styles.attribute(style, "type").equals(type) && !styles.attribute(style, "default").isEmpty());
	}

	/** Whether a style, or one that it is based on, marks its paragraphs. */
	private boolean isMarked(String id) {
		Set<String> seen = new HashSet<>();
		Optional<Element> at = style(id);
		while (at.isPresent() && seen.add(styles.attribute(at.get(), "styleId"))) {
			Optional<Element> numbering = styles.child(at.get(), "pPr", "numPr");
			if (numbering.isPresent()) {
				return !styles.value(numbering.get(), "numId").equals("0");
			}
			at = style(styles.value(at.get(), "basedOn"));
		}
		return false;
	}

	private Optional<Element> style(String id) {
		return styles.children(styles.root(), "style").stream().filter(style -> styles.attribute(style, "styleId").equals(id)).findFirst();
	}

	private Element copied(Element style, String property) {
		return (Element) styles.document().importNode(ours.child(style, "pPr", property).orElseThrow(), true);
	}

	/** The properties of a style's paragraphs, made where there are none. */
	private Element properties(String id) {
		Element style = style(id).orElseThrow();
		Element properties = styles.child(style, "pPr").orElseGet(() -> insert(style, styles.create("pPr"), BEFORE_PARAGRAPH));
		XmlPart.remove(styles.children(properties, "numPr").stream().filter(each -> styles.value(each, "numId").equals("0")).toList());
		return properties;
	}

	/** Puts an element behind those that the standard wants before it. */
	private Element insert(Element parent, Element element, List<String> before) {
		Node next = parent.getFirstChild();
		while (next != null && !(next instanceof Element at && !before.contains(at.getLocalName()))) {
			next = next.getNextSibling();
		}
		return (Element) parent.insertBefore(element, next);
	}

	/** Says the language of the words, which is that of the programme and not that of the file. */
	private void speak(Locale language) {
		Element at = styles.root();
		List<String> path = List.of("docDefaults", "rPrDefault", "rPr");
		for (String name : path) {
			Element parent = at;
			at = styles.child(parent, name).orElseGet(() -> (Element) parent.insertBefore(styles.create(name), parent.getFirstChild()));
		}
		Element lang = styles.create("lang");
		styles.set(lang, "val", language.toLanguageTag());
		at.insertBefore(lang,
				styles.children(at).stream().filter(each -> List.of("eastAsianLayout", "specVanish").contains(each.getLocalName()))
						.findFirst().orElse(null));
	}
}
