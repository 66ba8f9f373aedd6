package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import javax.management.JMException;
import javax.management.ObjectName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.importer.internal.office.TestFile;

/** Decks that are made to do harm, or damaged: nothing is fetched or run, the memory is not filled, and what cannot be taken is told in one sentence. */
class HostileDecksTest {

	private static final Path DECKS = Path.of("test/decks");
	/** What a thread may ask of the memory in all, also what it gives back at once; the decks themselves take some five million bytes. */
	private static final long BOUND = 150_000_000;
	private static final String PICTURE = "ppt/media/image1.png";

	@TempDir
	Path folder;

	@Test
	void aPictureOfTooManyPixelsIsNeverUnpacked() throws Exception {
		TestFile deck = deck("pasted-pictures").with(PICTURE, hugePicture());
		assertEquals(List.of(
				"The picture image1.png has 50000 by 50000 pixels, more than the 100 million that Tenday takes, and is left out: make it smaller.",
				"A picture is left out, which is one that is left out before."), bounded(deck, "left out"));
	}

	@Test
	void picturesThatLieOrAreDamagedAreLeftOut() throws Exception {
		assertEquals(List.of(
				"The picture image1.png is of the kind PNG, which Tenday does not show, and is left out: save it as PNG and put it in.",
				"A picture is left out, which is one that is left out before."),
				bounded(deck("pasted-pictures").with(PICTURE, "no picture"), "left out"));
		byte[] cut = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0 };
		assertEquals(
				List.of("The picture image1.png is damaged and is left out.",
						"A picture is left out, which is one that is left out before."),
				bounded(deck("pasted-pictures").with(PICTURE, cut), "left out"));
	}

	@Test
	void aTiffBecomesAPngWhereItIsSmall() throws Exception {
		Imported imported = read(deck("pasted-pictures").with(PICTURE, tiff(20, 10)));
		BufferedImage taken = ImageIO.read(new ByteArrayInputStream(imported.media().get("deck-image1.png")));
		assertEquals("20 by 10", taken.getWidth() + " by " + taken.getHeight());
		assertEquals(List.of(
				"The picture image1.png has 5000 by 5000 pixels, more than the 16 million that Tenday takes, and is left out: make it smaller.",
				"A picture is left out, which is one that is left out before."),
				bounded(deck("pasted-pictures").with(PICTURE, tiff(5_000, 5_000)), "left out"));
	}

	/** The one kind of picture, with BMP, that is unpacked: its head can say whatever it likes. */
	@Test
	void aDamagedTiffNeverTakesMoreMemoryThanThereIs() throws Exception {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			byte[] picture = scratched(tiff(20, 10), random);
			Path file = deck("pasted-pictures").with(PICTURE, picture).in(folder, "deck.pptx");
			long before = allocated();
			Imported imported = new PowerPointImporter().read(Material.of(file));
			long taken = allocated() - before;
			String which = "seed " + seed + ", round " + round;
			assertEquals(4, imported.found().size(), which);
			assertTrue(taken < BOUND, () -> which + ": " + taken);
		}
	}

	@Test
	void whatALinkedPictureIsIsNotAskedOfTheNet() throws Exception {
		TestFile deck = deck("pasted-pictures");
		String relations = "ppt/slides/_rels/slide1.xml.rels";
		String target = deck.text(relations).replaceFirst("(?s).*Target=\"(\\.\\./media/image1\\.png)\".*", "$1");
		deck.replaced(relations, "Target=\"" + target + "\"", "Target=\"http://localhost:1/tracker.png\" TargetMode=\"External\"");
		assertEquals(List.of(
				"There is a linked picture, http://localhost:1/tracker.png; it is left out, since nothing is fetched from outside of the file."),
				bounded(deck, "tracker"));
	}

	@Test
	void macrosAreNotRunAndAreReported() throws Exception {
		TestFile deck = deck("tables")
				.replaced("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
						"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")
				.with("ppt/vbaProject.bin", "Sub AutoOpen()");
		assertEquals(List.of("It holds macros; they are left out, and nothing of them was run."), bounded(deck, "macros"));
	}

	@Test
	void entitiesInASlideAreNotResolved() throws Exception {
		TestFile deck = deck("tables");
		deck.with("ppt/slides/slide2.xml", deck.text("ppt/slides/slide2.xml").replaceFirst("<p:sld",
				"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p:sld"));
		assertEquals("deck.pptx is not opened: its part /ppt/slides/slide2.xml declares entities, as no program of Office does.",
				refusal(deck));
	}

	@Test
	void aSlideThatUnpacksToTooMuchIsNotUnpackedWhole() throws Exception {
		TestFile deck = deck("tables");
		deck.with("ppt/slides/slide2.xml", deck.text("ppt/slides/slide2.xml") + " ".repeat(40_000_000));
		Path file = deck.in(folder, "deck.pptx");
		assertTrue(Files.size(file) < 200_000);
		long before = allocated();
		assertTrue(assertThrows(ImportException.class, () -> new PowerPointImporter().read(Material.of(file))).getMessage()
				.contains("it unpacks to far more than a PowerPoint presentation holds"));
		assertTrue(allocated() - before < BOUND, "allocated");
	}

	/** Groups in groups, as deep as may be read and deeper. */
	@Test
	void whatNestsDeepIsReadOrRefused() throws Exception {
		String shape = "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"\"/><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>deep down</a:t></a:r></a:p></p:txBody></p:sp>";
		assertTrue(ImportedText.of(read(grouped(shape, 100))).contains("deep down"));
		assertTrue(refusal(grouped(shape, 1_000)).contains("holds more than Tenday reads"));
	}

	@Test
	void pointsOfADiagramThatGoInACircleAreReadOnce() throws Exception {
		TestFile deck = deck("sections").replaced("ppt/diagrams/data1.xml", "</dgm:cxnLst>",
				"<dgm:cxn modelId=\"77\" srcId=\"2\" destId=\"1\" srcOrd=\"0\"/></dgm:cxnLst>");
		assertTrue(ImportedText.of(read(deck)).contains("- Find the cause\n  - Ask why\n  - Ask again\n- Change it\n"));
	}

	/** A chart that says that it has a point at a place where nobody counts to. */
	@Test
	void aChartWithFarPointsIsAShortTable() throws Exception {
		TestFile deck = deck("charts");
		String chart = "ppt/charts/"
				+ deck.names().stream().filter(name -> name.startsWith("ppt/charts/chart")).findFirst().orElseThrow().substring(11);
		deck.with(chart, deck.text(chart).replaceAll("idx=\"3\"", "idx=\"999999999999\""));
		assertTrue(bounded(deck, "A chart is drawn anew").size() == 3);
	}

	/** Whatever is damaged, and however: something is imported, or it is refused in a sentence; nothing else. */
	@Test
	void randomDamageNeverEndsInAnythingElse() throws Exception {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		int imported = 0;
		for (int round = 0; round < 150; round++) {
			String name = List.of("sections", "charts", "tables", "pasted-pictures", "groups").get(random.nextInt(5));
			Path file = Files.write(folder.resolve("deck.pptx"), damaged(name, random));
			String which = "seed " + seed + ", round " + round;
			try {
				new PowerPointImporter().read(Material.of(file));
				imported++;
			} catch (ImportException e) {
				assertTrue(e.getMessage().matches("(?s).+[.]") && !e.getMessage().contains("Exception"),
						() -> which + ": " + e.getMessage());
			} catch (RuntimeException | Error e) {
				throw new AssertionError(which, e);
			}
		}
		assertTrue(imported > 5, "Some damage does no harm, of 150 rounds: " + imported);
	}

	/** Either the file's bytes are damaged, or those of one part within a good file. */
	private static byte[] damaged(String name, Random random) throws IOException {
		byte[] whole = Files.readAllBytes(DECKS.resolve(name + ".pptx"));
		if (random.nextInt(3) == 0) {
			return scratched(whole, random);
		}
		TestFile deck = TestFile.of(new ByteArrayInputStream(whole));
		List<String> parts = deck.names();
		String part = parts.get(random.nextInt(parts.size()));
		byte[] bytes = deck.text(part).getBytes(StandardCharsets.UTF_8);
		return (random.nextBoolean() ? deck.with(part, scratched(bytes, random)) : deck.with(part, tornApart(deck.text(part), random)))
				.bytes();
	}

	private static byte[] scratched(byte[] bytes, Random random) {
		byte[] scratched = bytes.clone();
		for (int i = random.nextInt(1, 20); i > 0 && scratched.length > 0; i--) {
			scratched[random.nextInt(scratched.length)] = (byte) random.nextInt(256);
		}
		return scratched;
	}

	/** Still XML, mostly: numbers, names and elements are others, or are missing. */
	private static String tornApart(String xml, Random random) {
		return switch (random.nextInt(5)) {
		case 0 -> xml.replaceAll("\\d+", Long.toString(random.nextLong()));
		case 1 -> xml.replaceAll("\"[^\"]*\"", "\"\"");
		case 2 -> xml.replaceAll("<a:(off|ext|p|r|t|pPr)( [^>]*)?/>", "");
		case 3 -> xml.replace("p:sp", "p:pic").replace("a:tbl", "c:chart");
		default -> xml.replaceAll("(?s)<p:spTree>.*</p:spTree>|<p:cSld>.*</p:cSld>", "");
		};
	}

	private static TestFile deck(String name) throws IOException {
		try (InputStream in = Files.newInputStream(DECKS.resolve(name + ".pptx"))) {
			return TestFile.of(in);
		}
	}

	private static TestFile grouped(String shape, int deep) throws IOException {
		return deck("tables").replaced("ppt/slides/slide2.xml", "</p:spTree>",
				"<p:grpSp>".repeat(deep) + shape + "</p:grpSp>".repeat(deep) + "</p:spTree>");
	}

	private Imported read(TestFile deck) throws Exception {
		return new PowerPointImporter().read(Material.of(deck.in(folder, "deck.pptx")));
	}

	private String refusal(TestFile deck) throws Exception {
		Path file = deck.in(folder, "deck.pptx");
		return assertThrows(ImportException.class, () -> new PowerPointImporter().read(Material.of(file))).getMessage()
				.replace(folder + "/", "");
	}

	/** What the report says about something, of an import that takes no more memory than there is. */
	private List<String> bounded(TestFile deck, String about) throws Exception {
		Path file = deck.in(folder, "deck.pptx");
		long before = allocated();
		Imported imported = new PowerPointImporter().read(Material.of(file));
		assertTrue(allocated() - before < BOUND, "allocated");
		return imported.report().stream().map(ReportLine::message).filter(message -> message.contains(about)).toList();
	}

	/** How many bytes this thread has asked of the memory since it began. */
	private static long allocated() throws JMException {
		return (long) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
				"getThreadAllocatedBytes",
				new Object[]{ Thread.currentThread().threadId() }, new String[]{ "long" });
	}

	/** The head of a PNG of 50,000 by 50,000 pixels, and a few of them. */
	private static byte[] hugePicture() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.write(new byte[]{ (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		DataOutputStream headOut = new DataOutputStream(head);
		headOut.writeBytes("IHDR");
		headOut.writeInt(50_000);
		headOut.writeInt(50_000);
		headOut.write(new byte[]{ 8, 2, 0, 0, 0 });
		out.writeInt(13);
		out.write(head.toByteArray());
		CRC32 sum = new CRC32();
		sum.update(head.toByteArray());
		out.writeInt((int) sum.getValue());
		return bytes.toByteArray();
	}

	private static byte[] tiff(int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "tiff", bytes));
		return bytes.toByteArray();
	}
}
