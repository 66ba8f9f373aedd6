package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.checks.OpenXmlParts.descendants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is promised of the files of a programme that holds one of everything. */
class PrintedFilesTest extends PrintedContract {

	@Override
	PrintPack export(Path temp) throws Exception {
		return PrintPack.of("everything", temp.resolve("pack"));
	}

	@Test
	void everyWordFileHasTitleLanguageAndHeadings() throws IOException {
		assertFalse(pack().files("docx").isEmpty());
		for (Path file : pack().files("docx")) {
			OpenXmlParts parts = OpenXmlParts.of(Files.readAllBytes(file));
			Element core = parts.root("docProps/core.xml");
			assertTrue(descendants(core, "dc:title").getFirst().getTextContent().startsWith("Counting bed days"), file::toString);
			assertEquals("en-GB", descendants(core, "dc:language").getFirst().getTextContent(), file::toString);
			assertEquals("en-GB", descendants(descendants(parts.root("word/styles.xml"), "w:rPrDefault").getFirst(), "w:lang").getFirst()
					.getAttribute("w:val"), file::toString);
			assertTrue(new WordText(parts).text().contains("[heading 1] "), file::toString);
		}
	}

	@Test
	void contentsOfHandbookHavePageNumbers() throws IOException {
		String text = Readable.text(pack().folder().resolve("bed-days-handbook-learner.docx"));
		assertTrue(text.lines().anyMatch(line -> line.startsWith("[toc 1] ") && line.matches(".*From admissions to bed days\t.*\\}\\d+")),
				text);
		assertTrue(text.contains("heading row, repeated"), text);
	}

	@Test
	void onlyTrainersHaveNotes() throws IOException {
		OpenXmlParts learner = OpenXmlParts.of(Files.readAllBytes(pack().folder().resolve("bed-days-slides-learner.pptx")));
		OpenXmlParts trainer = OpenXmlParts.of(Files.readAllBytes(pack().folder().resolve("bed-days-slides-trainer.pptx")));
		assertTrue(learner.parts().keySet().stream().noneMatch(part -> part.contains("notesSlide")));
		assertTrue(trainer.parts().keySet().stream().anyMatch(part -> part.contains("notesSlide")));
	}
}
