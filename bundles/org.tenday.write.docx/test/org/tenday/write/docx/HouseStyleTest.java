package org.tenday.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.tenday.document.Document;
import org.tenday.document.Theme.HouseFile;
import org.tenday.document.Themes;

/** What the user's own file gives, what is added to it, and what is refused. */
class HouseStyleTest {

	private static byte[] german;

	@BeforeAll
	static void write() throws Exception {
		german = write("haus.dotx", HouseFiles.german());
	}

	private static byte[] write(String name, byte[] house) throws IOException {
		return write(name, house, Map.of());
	}

	private static byte[] write(String name, byte[] house, Map<String, String> settings) throws IOException {
		Document plain = RichDocument.document();
		Document document = new Document(plain.info(), Themes.NEUTRAL.withHouse("docx", new HouseFile(name, house)), plain.words(),
				plain.parts());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(document, RichDocument.PAGES, settings, out);
		return out.toByteArray();
	}

	private static XWPFDocument open(byte[] file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file));
	}

	private static String part(byte[] file, String name) throws IOException {
		return new String(Valid.unpacked(file).get(name), StandardCharsets.UTF_8);
	}

	@Test
	void theStylesOfTheFileAreFoundByNameWhateverTheirIds() throws IOException {
		try (XWPFDocument file = open(german)) {
			assertEquals(List.of("Day 1: what does it take?", "Glossary"), words(file, "heading 1"));
			assertEquals("8A1538", colour(file, "heading 1"));
			assertEquals(List.of("Getting the data"), words(file, "TITLE"));
			assertEquals("00664F", colour(file, "TITLE"));
			assertEquals(List.of("Open Government Licence v3.0"), words(file, "Kleingedrucktes"), "by a further name");
			assertEquals(List.of(), words(file, "Zeitungstitel"), "whose id was Tenday's for another style");
			assertTrue(file.getTables().stream()
					.anyMatch(table -> file.getStyles().getStyle(table.getStyleID()).getName().equals("Table Grid")));
		}
	}

	private static List<String> words(XWPFDocument file, String styleName) {
		return file.getParagraphs().stream().filter(paragraph -> paragraph.getStyle() != null)
				.filter(paragraph -> styleName.equals(file.getStyles().getStyle(paragraph.getStyle()).getName()))
				.map(XWPFParagraph::getText).toList();
	}

	private static String colour(XWPFDocument file, String styleName) {
		return file.getStyles().getStyleWithName(styleName).getCTStyle().getRPr().getColorArray(0).xgetVal().getStringValue();
	}

	@Test
	void whatTheFileLacksIsAddedInItsFontsAndColours() throws IOException {
		try (XWPFDocument file = open(german)) {
			XWPFStyle third = file.getStyles().getStyleWithName("heading 3");
			assertEquals("8A1538", colour(file, "heading 3"));
			assertEquals(BigInteger.valueOf(26), third.getCTStyle().getRPr().getSzArray(0).getVal(),
					"a fifth more than the text of 11 points");
			assertFalse(third.getCTStyle().getRPr().sizeOfRFontsArray() > 0, "the face is that of the file");
			Set<String> names = new HashSet<>();
			file.getStyles().getStyles().forEach(style -> assertTrue(names.add(style.getName().toLowerCase()), style.getName()));
			assertTrue(names.containsAll(Set.of("box warning", "check list", "writing space", "table text", "code", "quote")));
		}
		Matcher used = Pattern.compile("<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val=\"([^\"]+)\"").matcher(all(german));
		Set<String> known = new TreeSet<>();
		Matcher ids = Pattern.compile("w:styleId=\"([^\"]+)\"").matcher(part(german, "word/styles.xml"));
		while (ids.find()) {
			assertTrue(known.add(ids.group(1)), "twice: " + ids.group(1));
		}
		while (used.find()) {
			assertTrue(known.contains(used.group(1)), used.group(1));
		}
	}

	private static String all(byte[] file) throws IOException {
		StringBuilder all = new StringBuilder();
		Valid.unpacked(file).forEach((name, bytes) -> all.append(new String(bytes, StandardCharsets.UTF_8)));
		return all.toString();
	}

	@Test
	void listsAreMarkedAsTheFileMarksThem() throws IOException {
		try (XWPFDocument file = open(german)) {
			XWPFParagraph bullet = first(file, "A question");
			assertEquals("List Bullet", file.getStyles().getStyle(bullet.getStyle()).getName());
			assertFalse(bullet.getCTP().getPPr().isSetNumPr(), "its style says it all");
			XWPFParagraph four = first(file, "four");
			assertEquals("upperRoman", four.getNumFmt());
			assertEquals(BigInteger.valueOf(4),
					file.getNumbering().getNum(four.getNumID()).getCTNum().getLvlOverrideArray(0).getStartOverride().getVal());
			assertEquals("lowerLetter", first(file, "first of the second level").getNumFmt(),
					"of Tenday's, since the file has no List Number 2");
			Set<BigInteger> numbers = new HashSet<>();
			file.getNumbering().getNums().forEach(num -> assertTrue(numbers.add(num.getCTNum().getNumId()), num.toString()));
			Set<BigInteger> patterns = new HashSet<>();
			file.getNumbering().getAbstractNums()
					.forEach(pattern -> assertTrue(patterns.add(pattern.getCTAbstractNum().getAbstractNumId())));
			assertTrue(patterns.containsAll(Set.of(BigInteger.ZERO, BigInteger.TWO)) && patterns.size() > 2, patterns.toString());
		}
		assertEquals(1, part(german, "word/numbering.xml").split("w:val=\"ListBullet\"", -1).length - 1, "one pattern for one style");
	}

	private static XWPFParagraph first(XWPFDocument file, String words) {
		return file.getParagraphs().stream().filter(paragraph -> paragraph.getText().equals(words)).findFirst().orElseThrow();
	}

	@Test
	void thePagesAreThoseOfTheLastSectionOfTheFile() throws IOException {
		try (XWPFDocument file = open(german)) {
			CTSectPr last = file.getDocument().getBody().getSectPr();
			assertEquals(List.of("12240", "15840", "2000", "1800"),
					List.of(last.getPgSz().getW(), last.getPgSz().getH(), last.getPgMar().getTop(),
							last.getPgMar().getBottom()).stream().map(Object::toString).toList());
			assertEquals(List.of("The Trust"), file.getHeaderList().stream().map(head -> head.getText().strip()).toList());
			assertEquals(1, file.getFooterList().size());
			assertEquals("Registered in Leeds\nPage 1", file.getFooterList().getFirst().getText().strip(),
					"a page number is added where there is none");
			List<CTSectPr> sections = file.getParagraphs().stream().map(XWPFParagraph::getCTPPr)
					.filter(properties -> properties != null && properties.isSetSectPr()).map(properties -> properties.getSectPr())
					.toList();
			assertEquals(STPageOrientation.LANDSCAPE, sections.get(3).getPgSz().getOrient());
			assertEquals("15840", sections.get(3).getPgSz().getW().toString());
		}
		String contents = part(german, "word/styles.xml").replaceAll("(?s).*w:styleId=\"TOC1\"(.*?)</w:style>.*", "$1");
		assertTrue(contents.contains("w:leader=\"dot\""), "entries of contents get a place for their page numbers: " + contents);
	}

	@Test
	void nothingThatTheFileSaysLeaks() throws IOException {
		assertFalse(all(german).contains(HouseFiles.SECRET));
		assertFalse(Valid.unpacked(german).keySet().stream().anyMatch(name -> name.contains("comments") || name.contains("custom")));
		assertFalse(Valid.unpacked(german).get("[Content_Types].xml").toString().contains("template"));
		assertTrue(part(german, "[Content_Types].xml").contains("wordprocessingml.document.main+xml"));
		assertTrue(part(german, "word/styles.xml").contains("<w:lang w:val=\"en-GB\"/>"));
		assertFalse(part(german, "word/styles.xml").contains("de-DE"));
	}

	@Test
	void everyPartIsValid() throws Exception {
		assertTrue(
				Valid.parts(german).containsAll(List.of("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
						"word/settings.xml")));
		Valid.parts(write("bare.docx", HouseFiles.bare()));
	}

	/**
	 * The template was made by LibreOffice from a page of HTML with a heading of each of two levels, a paragraph, both kinds of lists and a table:
	 * {@code soffice --convert-to odt:writer8 --infilter="HTML (StarWriter)" house.html}, then
	 * {@code soffice --convert-to "dotx:MS Word 2007 XML Template" house.odt}.
	 */
	@Test
	void aTemplateOfLibreOfficeGivesItsLooks() throws Exception {
		try (InputStream in = HouseStyleTest.class.getResourceAsStream("libreoffice.dotx")) {
			byte[] written = write("libreoffice.dotx", in.readAllBytes());
			Valid.parts(written);
			assertFalse(all(written).contains("Geheim"));
			try (XWPFDocument file = open(written)) {
				assertEquals(List.of("Day 1: what does it take?", "Glossary"), words(file, "Heading 1"));
				assertEquals("8A1538", colour(file, "Heading 1"));
				assertEquals("222244", colour(file, "Normal"));
				assertEquals(1700, ((BigInteger) file.getDocument().getBody().getSectPr().getPgMar().getTop()).intValue(), 2, "3 cm");
				assertTrue(file.getFooterList().stream().anyMatch(foot -> foot.getText().contains(RichDocument.INFO.stamp())),
						"Tenday's own");
			}
		}
	}

	@Test
	void whatWasWrittenCanBeTheHouseStyleOfTheNext() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxWriter().write(RichDocument.document(), RichDocument.PAGES, out);
		byte[] again = write("handbook.docx", out.toByteArray());
		Valid.parts(again);
		assertEquals(styleNames(out.toByteArray()), styleNames(again));
	}

	@Test
	void pagesOfTheFileThatMirrorOneAnotherDoNotOnOneSide() throws Exception {
		ByteArrayOutputStream house = new ByteArrayOutputStream();
		new DocxWriter().write(RichDocument.document(), RichDocument.PAGES, house);
		byte[] both = write("handbook.docx", house.toByteArray());
		byte[] one = write("handbook.docx", house.toByteArray(), Map.of("sides", "one"));
		assertTrue(part(both, "word/settings.xml").contains("mirrorMargins"));
		assertFalse(part(one, "word/settings.xml").contains("mirrorMargins"));
		assertTrue(part(both, "word/document.xml").contains("w:type=\"even\""));
		assertFalse(part(one, "word/document.xml").contains("w:type=\"even\""));
		Valid.parts(one);
	}

	private static List<String> styleNames(byte[] file) throws IOException {
		try (XWPFDocument document = open(file)) {
			return document.getStyles().getStyles().stream().map(XWPFStyle::getName).sorted().toList();
		}
	}

	@Test
	void theSameFilesGiveTheSameBytes() throws Exception {
		assertArrayEquals(german, write("haus.dotx", HouseFiles.german()));
	}

	@Test
	void whatIsNoFileOfWordIsRefusedInOneSentence() throws Exception {
		assertEquals(
				"The file of house style \"notes.txt\" is no file of Word: give one that is as .docx or .dotx with Word, or choose another one.",
				refusal("notes.txt", "Just words.".getBytes(StandardCharsets.UTF_8)));
		assertTrue(refusal("macros.docm", HouseFiles.ofType(XWPFRelation.MACRO_DOCUMENT)).contains("holds macros: save it without them"));
		assertTrue(refusal("macros.dotm", HouseFiles.ofType(XWPFRelation.MACRO_TEMPLATE_DOCUMENT)).contains("holds macros"));
		byte[] whole = HouseFiles.german();
		assertTrue(refusal("half.dotx", Arrays.copyOf(whole, whole.length / 2)).contains("is damaged"));
		assertTrue(refusal("empty.dotx", new byte[0]).contains("is no file of Word"));
		assertTrue(refusal("old.doc", old()).contains("is of an old format: save it anew as .docx or .dotx"));
		assertTrue(refusal("locked.docx", encrypted(whole)).contains("is protected by a password: save it without one"));
	}

	private static String refusal(String name, byte[] house) {
		String message = assertThrows(IOException.class, () -> write(name, house)).getMessage();
		assertTrue(message.startsWith("The file of house style \"" + name + "\" "), message);
		return message;
	}

	private static byte[] old() throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			file.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
			return bytes(file);
		}
	}

	private static byte[] encrypted(byte[] plain) throws Exception {
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var out = encryptor.getDataStream(file)) {
				out.write(plain);
			}
			return bytes(file);
		}
	}

	private static byte[] bytes(POIFSFileSystem file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.writeFilesystem(out);
		return out.toByteArray();
	}
}
