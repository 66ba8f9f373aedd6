package org.tenday.write.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.tenday.document.Document;
import org.tenday.document.Sides;
import org.tenday.document.Theme;
import org.tenday.document.Theme.HouseFile;
import org.tenday.write.ooxml.HouseFormat;
import org.tenday.write.ooxml.HousePackage;
import org.tenday.write.ooxml.HouseStyleException;
import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Element;

/**
 * Makes a user's own file ready to be written into: its text goes, its pages, heads, feet, styles and numbering stay, and what Tenday needs beyond them is
 * added from Tenday's template in the fonts and colours of the file. Ids of styles become Tenday's; nobody sees them, since programs show names.
 */
final class HouseDocument {

	private final OPCPackage opened;
	private final PackagePart main;
	private final Document document;
	private final Sides sides;

	private HouseDocument(OPCPackage opened, Document document, Sides sides) {
		this.opened = opened;
		this.main = HousePackage.main(opened);
		this.document = document;
		this.sides = sides;
	}

	/**
	 * Makes the file ready.
	 *
	 * @throws HouseStyleException where it cannot be used
	 */
	static Blank of(HouseFile house, Document document, Sides sides) throws HouseStyleException {
		OPCPackage opened = HousePackage.open(house, HouseFormat.WORD);
		try {
			return new HouseDocument(opened, document, sides).blank();
		} catch (HouseStyleException e) {
			opened.revert();
			throw e;
		} catch (IOException | OpenXML4JException | RuntimeException e) {
			// POI tells of damage in many ways, some of them unchecked.
			opened.revert();
			throw HousePackage.damaged(house, HouseFormat.WORD, e);
		}
	}

	private Blank blank() throws IOException, OpenXML4JException {
		XmlPart text = XmlPart.read(main, XmlPart.WORD);
		Element body = text.child(text.root(), "body").orElseThrow(() -> new IOException("The document has no body."));
		HousePages pages = withWords(HousePages.of(text));
		dropLinesBut(pages.ids());
		XmlPart styles = styles();
		StyleIds ids = StyleIds.of(styles, XmlPart.read(part(template(document.theme()), XWPFRelation.STYLES).orElseThrow(), XmlPart.WORD));
		ids.rename(styles);
		for (XWPFRelation relation : List.of(XWPFRelation.NUMBERING, XWPFRelation.HEADER, XWPFRelation.FOOTER)) {
			for (PackagePart part : parts(main, relation)) {
				XmlPart xml = XmlPart.read(part, XmlPart.WORD);
				ids.rename(xml);
				xml.save(part);
			}
		}
		Theme theme = sides.printed(new HouseLook(styles, part(opened, XWPFRelation.THEME), pages).adapted(document.theme()));
		OPCPackage template = template(theme);
		new StyleMerge(styles, ids, template, opened, pages.feet().isEmpty()).merge(document.info().language());
		for (XWPFRelation relation : List.of(XWPFRelation.SETTINGS, XWPFRelation.FOOTNOTE)) {
			add(part(template, relation).orElseThrow(), relation);
		}
		template.revert();
		while (body.hasChildNodes()) {
			body.removeChild(body.getFirstChild());
		}
		text.save(main);
		return new Blank(new XWPFDocument(opened), document.withTheme(theme), Optional.of(pages));
	}

	private OPCPackage template(Theme theme) throws IOException, InvalidFormatException {
		return OPCPackage.open(new ByteArrayInputStream(Template.of(theme, document.info())));
	}

	/** The styles of the file; where it has none, a part for them that holds nothing yet. */
	private XmlPart styles() throws IOException, OpenXML4JException {
		Optional<PackagePart> known = part(opened, XWPFRelation.STYLES);
		if (known.isPresent()) {
			return XmlPart.read(known.get(), XmlPart.WORD);
		}
		PackagePart added = add(part(template(document.theme()), XWPFRelation.STYLES).orElseThrow(), XWPFRelation.STYLES);
		XmlPart styles = XmlPart.read(added, XmlPart.WORD);
		XmlPart.remove(styles.children(styles.root()));
		return styles;
	}

	/** Heads and feet without words and pictures are none. */
	private HousePages withWords(HousePages pages) throws IOException, InvalidFormatException {
		Set<String> filled = new HashSet<>();
		boolean numbered = false;
		for (String id : pages.ids()) {
			PackageRelationship relation = main.getRelationship(id);
			if (relation != null && relation.getTargetMode() == TargetMode.INTERNAL) {
				XmlPart line = XmlPart.read(main.getRelatedPart(relation), XmlPart.WORD);
				boolean words = line.all("t").stream().anyMatch(each -> !each.getTextContent().isBlank());
				if (words || List.of("drawing", "pict", "object", "fldSimple", "instrText").stream()
						.anyMatch(name -> !line.all(name).isEmpty())) {
					filled.add(id);
				}
				numbered |= line.all("instrText").stream().anyMatch(each -> each.getTextContent().matches("(?is)\\s*PAGE\\b.*"))
						|| line.all("fldSimple").stream().anyMatch(each -> line.attribute(each, "instr").matches("(?is)\\s*PAGE\\b.*"));
			}
		}
		return pages.only(filled, numbered);
	}

	private void dropLinesBut(Set<String> ids) throws InvalidFormatException, IOException {
		for (XWPFRelation kind : List.of(XWPFRelation.HEADER, XWPFRelation.FOOTER)) {
			for (PackageRelationship relation : main.getRelationshipsByType(kind.getRelation())) {
				if (!ids.contains(relation.getId())) {
					main.removeRelationship(relation.getId());
				}
			}
		}
		HousePackage.sweep(opened);
	}

	/** Takes a part of Tenday's template over. */
	private PackagePart add(PackagePart ours, XWPFRelation relation) throws IOException, InvalidFormatException {
		PackagePart added = opened.createPart(free(ours.getPartName()), ours.getContentType());
		try (var in = ours.getInputStream(); var out = added.getOutputStream()) {
			in.transferTo(out);
		}
		main.addRelationship(added.getPartName(), TargetMode.INTERNAL, relation.getRelation());
		return added;
	}

	private PackagePartName free(PackagePartName wanted) throws InvalidFormatException {
		PackagePartName name = wanted;
		for (int number = 2; opened.containPart(name); number++) {
			name = PackagingURIHelper.createPartName(wanted.getName().replace(".xml", number + ".xml"));
		}
		return name;
	}

	static List<PackagePart> parts(PackagePart from, XWPFRelation relation) throws InvalidFormatException {
		List<PackagePart> parts = new ArrayList<>();
		for (PackageRelationship each : from.getRelationshipsByType(relation.getRelation())) {
			parts.add(from.getRelatedPart(each));
		}
		return parts;
	}

	/** The part of a kind that the main part refers to, if there is one. */
	static Optional<PackagePart> part(OPCPackage in, XWPFRelation relation) throws InvalidFormatException {
		return parts(HousePackage.main(in), relation).stream().findFirst();
	}
}
