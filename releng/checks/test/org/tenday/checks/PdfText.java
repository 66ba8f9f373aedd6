package org.tenday.checks;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says: its properties, bookmarks and tags with their alternative texts, and the words of each page. */
final class PdfText {

	private PdfText() {
	}

	static String of(byte[] file) throws IOException {
		StringBuilder text = new StringBuilder();
		try (PDDocument document = Loader.loadPDF(file)) {
			PDDocumentInformation information = document.getDocumentInformation();
			text.append("Title: ").append(information.getTitle()).append("\nSubject: ").append(information.getSubject())
					.append("\nAuthor: ").append(information.getAuthor()).append("\nLanguage: ")
					.append(document.getDocumentCatalog().getLanguage()).append("\n\nBookmarks\n");
			bookmarks(document.getDocumentCatalog().getDocumentOutline(), "  ", text);
			text.append("\nAlternative texts\n");
			pictures(document.getDocumentCatalog().getStructureTreeRoot(), text);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper words = new PDFTextStripper();
				words.setStartPage(page);
				words.setEndPage(page);
				words.setLineSeparator("\n");
				words.setSortByPosition(true);
				text.append("\n== Page ").append(page).append(" of ").append(document.getNumberOfPages()).append(", ")
						.append(Math.round(document.getPage(page - 1).getMediaBox().getWidth())).append(" by ")
						.append(Math.round(document.getPage(page - 1).getMediaBox().getHeight())).append(" pt\n")
						.append(words.getText(document).strip()).append('\n');
			}
		}
		return text.toString();
	}

	private static void bookmarks(PDOutlineNode node, String indent, StringBuilder into) {
		if (node != null) {
			for (PDOutlineItem item : node.children()) {
				into.append(indent).append(item.getTitle()).append('\n');
				bookmarks(item, indent + "  ", into);
			}
		}
	}

	private static void pictures(PDStructureNode node, StringBuilder into) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getAlternateDescription() != null) {
					into.append("  ").append(element.getStructureType()).append(": ").append(element.getAlternateDescription())
							.append('\n');
				}
				pictures(element, into);
			}
		}
	}
}
