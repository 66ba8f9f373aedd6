package org.tenday.write.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tenday.document.Document;
import org.tenday.document.Sides;
import org.tenday.document.Theme.HouseFile;

/**
 * A Word file without content, ready to be written into.
 *
 * @param document what is to be written, with the theme as this file has it
 * @param pages    heads and feet that the user's own file brings; empty where Tenday makes them
 */
record Blank(XWPFDocument file, Document document, Optional<HousePages> pages) implements Closeable {

	/** The format by which themes name their file for Word. */
	private static final String FORMAT = "docx";

	/** The file for a document: made from the user's own where its theme has one, or else from Tenday's template. */
	static Blank of(Document document, Sides sides) throws IOException {
		HouseFile house = document.theme().house().get(FORMAT);
		if (house != null) {
			return HouseDocument.of(house, document, sides);
		}
		Document own = document.withTheme(sides.printed(document.theme()));
		return new Blank(new XWPFDocument(new ByteArrayInputStream(Template.of(own.theme(), own.info()))), own, Optional.empty());
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
