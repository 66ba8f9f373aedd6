package org.tenday.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a written file back with another library than it was written with. */
final class Read implements AutoCloseable {

	private final PDDocument pdf;

	Read(byte[] file) throws IOException {
		pdf = Loader.loadPDF(file);
	}

	PDDocument pdf() {
		return pdf;
	}

	int pages() {
		return pdf.getNumberOfPages();
	}

	PDPage page(int number) {
		return pdf.getPage(number - 1);
	}

	/** The words of a page from top to bottom, each run of white space as one space. */
	String text(int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
	}

	/** The words of all pages. */
	String text() throws IOException {
		return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
	}

	/** The names of all fonts in the file. */
	Set<String> fonts() {
		Set<String> names = new TreeSet<>();
		for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
			if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary font && font.containsKey(COSName.BASE_FONT)) {
				names.add(font.getNameAsString(COSName.BASE_FONT));
			}
		}
		return names;
	}

	/** The bookmarks, each set in by two spaces a level. */
	List<String> bookmarks() {
		List<String> all = new ArrayList<>();
		if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
			addBookmarks(pdf.getDocumentCatalog().getDocumentOutline(), "", all);
		}
		return all;
	}

	private static void addBookmarks(PDOutlineNode node, String indent, List<String> all) {
		for (PDOutlineItem item : node.children()) {
			all.add(indent + item.getTitle());
			addBookmarks(item, indent + "  ", all);
		}
	}

	List<PDAnnotationLink> links(int page) throws IOException {
		return page(page).getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).map(PDAnnotationLink.class::cast).toList();
	}

	/** All elements of the structure with a role, in order. */
	List<PDStructureElement> elements(String role) {
		List<PDStructureElement> all = new ArrayList<>();
		collect(pdf.getDocumentCatalog().getStructureTreeRoot(), role, all);
		return all;
	}

	private static void collect(PDStructureNode node, String role, List<PDStructureElement> all) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getStructureType().equals(role)) {
					all.add(element);
				}
				collect(element, role, all);
			}
		}
	}

	/** The roles of the elements right below one. */
	static List<String> roles(PDStructureNode node) {
		return node.getKids().stream().filter(PDStructureElement.class::isInstance)
				.map(kid -> ((PDStructureElement) kid).getStructureType()).toList();
	}

	/** A value of an element's attributes, such as the scope of a heading cell; empty where it has none. */
	static String attribute(PDStructureElement element, String name) {
		return element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
				? attributes.getNameAsString(name, "")
				: "";
	}

	@Override
	public void close() throws IOException {
		pdf.close();
	}
}
