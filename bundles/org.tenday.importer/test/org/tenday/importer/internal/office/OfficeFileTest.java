package org.tenday.importer.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.importer.ImportException;

/** Files that are not what they say, or that are made to do harm: each is told in one sentence. */
class OfficeFileTest {

	private static final String DAMAGED = "deck.pptx is damaged or not there as a whole: open it in PowerPoint, save it anew, and import that.";
	private static final String TOO_LARGE = "deck.pptx is not opened: it unpacks to far more than a PowerPoint presentation holds, "
			+ "as files do that are made to do harm.";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	@TempDir
	Path folder;

	@Test
	void aGoodFileIsOpened() throws Exception {
		try (OfficeFile file = OfficeFile.open(TestFile.presentation().in(folder, "deck.pptx"), OfficeFormat.POWERPOINT)) {
			assertEquals("p:presentation", file.main().xml().name());
			assertEquals("deck", file.stem());
		}
	}

	@Test
	void whatIsNotThereIsToldSo() throws Exception {
		assertEquals("There is no file deck.pptx: choose one that is there.", refusal(folder.resolve("deck.pptx")));
		assertEquals("deck.pptx is a folder: choose a PowerPoint presentation (.pptx).",
				refusal(Files.createDirectory(folder.resolve("deck.pptx"))));
		assertEquals("none.pptx is empty: choose a PowerPoint presentation that holds something.",
				refusal(Files.createFile(folder.resolve("none.pptx"))));
	}

	@Test
	void aFileThatLiesAboutItsTypeIsCalledWhatItIs() throws Exception {
		assertEquals(
				"deck.pptx is a Word document, whatever its name says: import it as what it is (.docx), or choose a PowerPoint presentation.",
				refusal(TestFile.of(WORD, "<w/>").in(folder, "deck.pptx")));
		assertEquals("deck.pptx is a PNG picture and no PowerPoint presentation, whatever its name says: "
				+ "choose a file that PowerPoint has saved as .pptx.", refusal(bytes("\u0089PNG\r\n\u001a\n")));
		assertEquals("deck.pptx is a web page and no PowerPoint presentation, whatever its name says: "
				+ "choose a file that PowerPoint has saved as .pptx.", refusal(bytes("<!DOCTYPE html><html></html>")));
		assertEquals("deck.pptx is no PowerPoint presentation, whatever its name says: choose a file that PowerPoint has saved as .pptx.",
				refusal(bytes("hello")));
		assertEquals("deck.pptx is a zip file and no PowerPoint presentation: choose a file that PowerPoint has saved as .pptx.",
				refusal(TestFile.presentation().with("_rels/.rels", "<Relationships "
						+ "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>").in(folder, "deck.pptx")));
		assertEquals("deck.pptx is an OpenDocument file: open it in LibreOffice, save it as .pptx, and import that.",
				refusal(TestFile.odf().in(folder, "deck.pptx")));
	}

	@Test
	void protectedFilesAndThoseOfOldFormatsAreTold() throws Exception {
		assertEquals("deck.pptx is protected by a password: open it in PowerPoint, save it without one, and import that.",
				refusal(ole("EncryptedPackage")));
		assertEquals(
				"deck.pptx is a PowerPoint presentation in the old, binary format: open it in PowerPoint, save it as .pptx, and import that.",
				refusal(ole("PowerPoint Document")));
		assertEquals("deck.pptx is a Word document in the old, binary format: open it in Word, save it as .docx, and import that.",
				refusal(ole("WordDocument")));
		assertEquals("deck.pptx is an Excel workbook in the old, binary format: open it in Excel, save it as .xlsx, and import that.",
				refusal(ole("Workbook")));
	}

	@Test
	void aFileThatIsCutOffIsTold() throws Exception {
		byte[] whole = TestFile.presentation().bytes();
		for (int length : new int[]{ 4, 100, whole.length / 2, whole.length - 10 }) {
			assertEquals(DAMAGED, refusal(Files.write(folder.resolve("deck.pptx"), Arrays.copyOf(whole, length))));
		}
	}

	@Test
	void entitiesAreNeverResolved() throws Exception {
		Files.writeString(folder.resolve("secret"), "the secret");
		String bomb = "<!DOCTYPE p [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;</p>";
		String outside = "<!DOCTYPE p [<!ENTITY a SYSTEM \"%s\">]><p>&a;</p>".formatted(folder.resolve("secret").toUri());
		String external = "<!DOCTYPE p SYSTEM \"http://localhost:1/p.dtd\"><p/>";
		for (String xml : new String[]{ bomb, outside, external }) {
			assertEquals("deck.pptx is not opened: its part /main.xml declares entities, as no program of Office does.",
					mainRefusal(TestFile.presentation().with("main.xml", xml)));
		}
	}

	@Test
	void entitiesInTheTableOfPartsAreRefusedToo() throws Exception {
		TestFile file = TestFile.presentation();
		String types = file.text("[Content_Types].xml").replaceFirst("<Types", "<!DOCTYPE Types [<!ENTITY a \"ha\">]><Types");
		assertEquals("deck.pptx is not opened: its part /[Content_Types].xml declares entities, as no program of Office does.",
				refusal(file.with("[Content_Types].xml", types).in(folder, "deck.pptx")));
	}

	@Test
	void partsThatNestTooDeepAreRefused() throws Exception {
		assertEquals(
				"deck.pptx is not opened: its part /main.xml holds more than Tenday reads: 1,000,000 elements, one in the other 150 deep.",
				mainRefusal(TestFile.presentation().with("main.xml", "<a>".repeat(10_000) + "</a>".repeat(10_000))));
	}

	@Test
	void aPartThatUnpacksToTooMuchIsNotUnpackedWhole() throws Exception {
		Path bomb = bomb("main.xml", 60_000_000L);
		assertTrue(Files.size(bomb) < 100_000);
		assertEquals(TOO_LARGE, mainRefusal(bomb));
	}

	@Test
	void aTableOfPartsThatUnpacksToTooMuchIsNotUnpackedWhole() throws Exception {
		assertEquals(TOO_LARGE, refusal(bomb("[Content_Types].xml", 20_000_000L)));
		assertEquals(TOO_LARGE, refusal(bomb("_rels/.rels", 20_000_000L)));
	}

	@Test
	void aFileOfMoreEntriesThanAnyHasIsNotOpened() throws Exception {
		TestFile file = TestFile.presentation();
		for (int i = 0; i < 30_000; i++) {
			file.with("a" + i, new byte[0]);
		}
		assertEquals(TOO_LARGE, refusal(file.in(folder, "deck.pptx")));
	}

	@Test
	void xmlIsReadInEachEncodingOfTheStandard() throws Exception {
		String xml = "<?xml version=\"1.0\"?><p:presentation xmlns:p=\"http://purl.oclc.org/ooxml/presentationml/main\" x=\"\u00fc\u4e2d\"/>";
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE)) {
			for (String mark : List.of("", "\ufeff")) {
				byte[] bytes = ((charset == StandardCharsets.UTF_16 ? "" : mark) + xml).getBytes(charset);
				try (OfficeFile file = OfficeFile.open(TestFile.presentation().with("main.xml", bytes).in(folder, "deck.pptx"),
						OfficeFormat.POWERPOINT)) {
					assertEquals("p:presentation \u00fc\u4e2d", file.main().xml().name() + " " + file.main().xml().attribute("x"));
				}
			}
		}
		assertEquals(DAMAGED,
				mainRefusal(TestFile.presentation().with("main.xml", new byte[]{ '<', 'a', '>', (byte) 0xff, '<', '/', 'a', '>' })));
	}

	/** A deck of three hundred slides with notes has more than a thousand parts. */
	@Test
	void aLargeFileIsOpened() throws Exception {
		TestFile file = TestFile.presentation();
		for (int i = 0; i < 5_000; i++) {
			file.with("ppt/slides/slide" + i + ".xml", "<a/>");
		}
		try (OfficeFile opened = OfficeFile.open(file.in(folder, "deck.pptx"), OfficeFormat.POWERPOINT)) {
			assertEquals(5_001, opened.parts().size());
		}
	}

	@Test
	void macrosAndWhatIsOutsideAreReportedAndNotTouched() throws Exception {
		Path path = TestFile.of("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml", "<p/>")
				.referring("image", "http://localhost:1/tracker.png", true).in(folder, "deck.pptm");
		OfficeReport report = new OfficeReport(path);
		try (OfficeFile file = OfficeFile.open(path, OfficeFormat.POWERPOINT)) {
			file.reportForeign(report, part -> "slide 1");
			assertTrue(file.main().related("rId1").isEmpty());
		}
		assertEquals("""
				deck.pptm: It holds macros; they are left out, and nothing of them was run.
				deck.pptm, slide 1: There is a linked picture, http://localhost:1/tracker.png; it is left out, \
				since nothing is fetched from outside of the file.""",
				String.join("\n", report.lines().stream().map(Object::toString).toList()));
	}

	/** The file whose one entry is very large: zeros, since they pack best. */
	private Path bomb(String entry, long size) throws IOException {
		Path path = folder.resolve("deck.pptx");
		try (OutputStream out = Files.newOutputStream(path); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.BEST_COMPRESSION);
			TestFile file = TestFile.presentation();
			for (String part : new String[]{ "[Content_Types].xml", "_rels/.rels", "main.xml" }) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(file.text(part).getBytes(StandardCharsets.UTF_8));
				if (part.equals(entry)) {
					byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
					for (long written = 0; written < size; written += spaces.length) {
						zip.write(spaces);
					}
				}
				zip.closeEntry();
			}
		}
		return path;
	}

	private Path ole(String stream) throws IOException {
		Path path = folder.resolve("deck.pptx");
		try (POIFSFileSystem file = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(path)) {
			file.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
			file.writeFilesystem(out);
		}
		return path;
	}

	private Path bytes(String latin) throws IOException {
		return Files.write(folder.resolve("deck.pptx"), latin.getBytes(StandardCharsets.ISO_8859_1));
	}

	private String refusal(Path path) {
		ImportException refused = assertThrows(ImportException.class, () -> OfficeFile.open(path, OfficeFormat.POWERPOINT).close());
		return refused.getMessage().replace(folder + "/", "");
	}

	private String mainRefusal(TestFile file) throws Exception {
		return mainRefusal(file.in(folder, "deck.pptx"));
	}

	private String mainRefusal(Path path) throws Exception {
		try (OfficeFile file = OfficeFile.open(path, OfficeFormat.POWERPOINT)) {
			return assertThrows(ImportException.class, () -> file.main().xml()).getMessage().replace(folder + "/", "");
		}
	}
}
