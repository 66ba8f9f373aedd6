package org.tenday.write.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.tenday.document.Document;
import org.tenday.document.Part;
import org.tenday.document.Sides;
import org.tenday.document.Written;
import org.tenday.write.ooxml.FileProperties;
import org.tenday.write.ooxml.StablePackage;

/** Writes a whole document: its parts as sections. */
public final class WordDocument {

	private WordDocument() {
	}

	/** Writes a document; see {@link org.tenday.document.DocumentWriter#write}. */
	public static Written write(Document document, Map<String, Integer> pages, Sides sides, OutputStream out) throws IOException {
		StablePackage whole;
		List<String> warnings;
		try (Blank blank = Blank.of(document, sides)) {
			XWPFDocument file = blank.file();
			WordFile word = new WordFile(file, blank.document(), pages);
			write(word, new Sections(word, blank.pages()), file.getDocument().getBody());
			FileProperties.set(file, document.info());
			whole = StablePackage.of(file);
			warnings = word.warnings();
		}
		whole.write(out);
		return new Written(0, Map.of(), warnings);
	}

	private static void write(WordFile word, Sections sections, CTBody body) {
		InlineWriter inlines = new InlineWriter(word, word.file());
		List<Part> parts = word.document().parts();
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			Container container = Container.of(body);
			new BlockWriter(word, container, inlines, part.kind() == Part.Kind.COVER).write(part.content(),
					Place.of(Paper.of(word.document().theme().page(), part.landscape())));
			if (i + 1 < parts.size()) {
				CTP last = container.last();
				CTPPr properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
				sections.write(properties.addNewSectPr(), part);
			} else {
				container.last();
				sections.write(body.addNewSectPr(), part);
			}
		}
	}
}
