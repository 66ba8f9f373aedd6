package org.tenday.write.docx.internal;

import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.tenday.document.Element.Contents;
import org.tenday.document.Inline;
import org.tenday.write.docx.internal.Bookmarks.Bookmark;
import org.tenday.write.docx.internal.InlineWriter.Look;

/** Writes the table of contents: a field that Word can bring up to date, with its entries and page numbers filled in. */
final class ContentsWriter {

	private final WordFile word;
	private final Container container;

	ContentsWriter(WordFile word, Container container) {
		this.word = word;
		this.container = container;
	}

	void write(Contents contents) {
		List<Bookmark> listed = new ArrayList<>(word.bookmarks().all());
		listed.removeIf(bookmark -> !bookmark.listed() || bookmark.heading().level() > contents.depth());
		// Where no other writer knew the pages, Word looks them up when it opens the file.
		boolean stale = !listed.stream().allMatch(bookmark -> word.pages().containsKey(bookmark.heading().anchor()));
		Container inside = container.block(ContentsWriter::describe);
		if (!contents.title().isBlank()) {
			InlineWriter.text(inside.paragraph(Styles.TOC_HEADING).addNewR(), contents.title(), Look.PLAIN);
		}
		String instruction = "TOC \\o \"1-" + contents.depth() + "\" \\h \\z";
		CTP paragraph = null;
		for (Bookmark bookmark : listed) {
			boolean first = paragraph == null;
			paragraph = inside.paragraph(Styles.contents(bookmark.heading().level()));
			if (first) {
				Fields.begin(paragraph::addNewR, instruction, stale);
			}
			entry(paragraph, bookmark);
		}
		if (paragraph == null) {
			paragraph = inside.paragraph(Styles.contents(1));
			Fields.begin(paragraph::addNewR, instruction, stale);
		}
		Fields.end(paragraph::addNewR);
		// A section that ends with the contents must not end within their field.
		container.paragraph(Styles.SPACER);
	}

	/** By this Word knows the contents for what they are, and offers to bring them up to date. */
	private static void describe(CTSdtBlock block) {
		CTSdtDocPart kind = block.addNewSdtPr().addNewDocPartObj();
		kind.addNewDocPartGallery().setVal("Table of Contents");
		kind.addNewDocPartUnique();
	}

	private void entry(CTP paragraph, Bookmark bookmark) {
		CTHyperlink link = paragraph.addNewHyperlink();
		link.setAnchor(bookmark.name());
		link.setHistory(true);
		InlineWriter.text(link.addNewR(), Inline.plainText(bookmark.heading().content()), Look.PLAIN);
		Integer page = word.pages().get(bookmark.heading().anchor());
		link.addNewR().addNewTab();
		Fields.write(link::addNewR, "PAGEREF " + bookmark.name() + " \\h", page == null ? "" : page.toString(), Look.PLAIN);
	}
}
