package org.tenday.write.docx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.common.usermodel.PictureType;
import org.tenday.document.Document;
import org.tenday.layout.TextMeasure;

/** The file being written, and the counts that run through all of it. One for one document, on one thread. */
final class WordFile {

	private final XWPFDocument file;
	private final Document document;
	private final Map<String, Integer> pages;
	private final Bookmarks bookmarks;
	private final Numberings numberings;
	private final TextMeasure measure = new TextMeasure();
	private final List<String> warnings = new ArrayList<>();
	private int drawings;
	private int figures;
	private int tables;

	WordFile(XWPFDocument file, Document document, Map<String, Integer> pages) {
		this.file = file;
		this.document = document;
		this.pages = Map.copyOf(pages);
		this.bookmarks = Bookmarks.of(document);
		this.numberings = new Numberings(file);
	}

	XWPFDocument file() {
		return file;
	}

	Document document() {
		return document;
	}

	Map<String, Integer> pages() {
		return pages;
	}

	Bookmarks bookmarks() {
		return bookmarks;
	}

	/** How high the text of an upright page is in points. */
	double textHeight() {
		return Paper.of(document.theme().page(), false).textHeight();
	}

	TextMeasure measure() {
		return measure;
	}

	List<String> warnings() {
		return warnings;
	}

	void warn(String sentence) {
		warnings.add(sentence);
	}

	int nextDrawing() {
		return ++drawings;
	}

	int nextFigure() {
		return ++figures;
	}

	int nextTable() {
		return ++tables;
	}

	Numberings numberings() {
		return numberings;
	}

	/** Puts a picture file into the package once, and answers the id by which a part refers to it. */
	String picture(POIXMLDocumentPart part, byte[] bytes, PictureType type) {
		try {
			String id = file.addPictureData(bytes, type);
			if (part == file) {
				return id;
			}
			XWPFPictureData data = file.getPictureDataByID(id);
			return part.addRelation(null, XWPFRelation.IMAGES, data).getRelationship().getId();
		} catch (InvalidFormatException e) {
			throw new IllegalStateException("The package of the document takes no picture.", e);
		}
	}
}
