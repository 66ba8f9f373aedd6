package org.tenday.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.document.Written;
import org.tenday.model.BlockId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Excerpt;
import org.tenday.publish.Writer;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;
import org.tenday.ui.internal.preview.Question.Place;

/** Pages are made with a writer that gives every 200 letters of what was composed a page. */
class PageMakerTest {

	private static final int WIDTH = 300;
	private static final int HEIGHT = 1000;
	private static final int LETTERS = 200;
	private static final Look HANDBOOK = new Look(Excerpt.HANDBOOK, Reader.LEARNER);
	private static final Look SLIDES = new Look(Excerpt.SLIDES, Reader.LEARNER);

	/** Reading a file with letters that are not in it looks for them on the whole machine, and keeps what it found. */
	@TempDir
	private static Path cache;
	@TempDir
	private Path temp;
	private OpenProgramme open;
	private Optional<BlockId> block = Optional.empty();
	private boolean isWanted = true;
	private int printed;
	private PageMaker maker;

	@BeforeAll
	static void keepNothing() {
		System.setProperty("pdfbox.fontcache", cache.toString());
	}

	@AfterAll
	static void asBefore() {
		System.clearProperty("pdfbox.fontcache");
	}

	@BeforeEach
	void openTheProgramme() throws StoreException {
		open = Given.open(temp);
		Writer pdf = new Writer("pdf", "pdf", "PDF", "a.plugin",
				Optional.of(() -> (document, pages, out) -> write(document.parts().toString(),
						document.parts().getFirst().places().values(), out)),
				Optional.of(() -> (deck, out) -> write(deck.slides().toString(), List.of(), out)), false);
		maker = new PageMaker(Given.AREAS, PageMaker.writer(List.of(pdf)));
	}

	private Written write(String text, Collection<String> places, OutputStream out) throws IOException {
		printed++;
		int pages = 0;
		try (PDDocument file = new PDDocument()) {
			String letters = text.replaceAll("[^ -~]", " ");
			for (int from = 0; from < letters.length(); from += LETTERS) {
				page(file, letters.substring(from, Math.min(letters.length(), from + LETTERS)));
				pages++;
			}
			name(file, places);
			file.save(out);
		}
		return new Written(pages, Map.of(), List.of());
	}

	/** All places are at the height of the line on the second page. */
	private static void name(PDDocument file, Collection<String> places) {
		Map<String, PDPageDestination> named = new TreeMap<>();
		for (String place : places) {
			PDPageXYZDestination destination = new PDPageXYZDestination();
			destination.setPage(file.getPage(1));
			destination.setTop(HEIGHT / 2);
			named.put(place, destination);
		}
		PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
		tree.setNames(named);
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(file.getDocumentCatalog());
		names.setDests(tree);
		file.getDocumentCatalog().setNames(names);
	}

	private static void page(PDDocument file, String line) throws IOException {
		PDPage page = new PDPage(new PDRectangle(2 * HEIGHT, HEIGHT));
		file.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(file, page)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 12);
			content.newLineAtOffset(20, HEIGHT / 2f);
			content.showText(line);
			content.endText();
		}
	}

	private Answer ask(SessionId session, Look look, Place place) throws IOException {
		return maker.make(new Question(new Subject(open, session, block), open.programme(), look, place, WIDTH), () -> isWanted)
				.orElseThrow();
	}

	private Answer.Page page(Look look, Place place) throws IOException {
		return assertInstanceOf(Answer.Page.class, ask(Given.WALK, look, place));
	}

	private void retitle(SessionId session, String title) {
		open.edit("Title", programme -> changed(programme, session, title));
	}

	private static Programme changed(Programme programme, SessionId session, String title) {
		return programme.withModules(programme.modules().stream().map(module -> module.withSessions(module.sessions().stream()
				.map(each -> each.id().equals(session) ? each.withTitle(title) : each).toList())).toList());
	}

	private static boolean hasInk(ImageData picture) {
		int[] row = new int[picture.width];
		for (int y = 0; y < picture.height; y++) {
			picture.getPixels(0, y, picture.width, row, 0);
			for (int pixel : row) {
				if ((pixel & 0xFFFFFF) != 0xFFFFFF) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	void thePictureHasTheWidthThatWasAskedForAndSomethingOnIt() throws IOException {
		Answer.Page page = page(HANDBOOK, new Place.Number(1));
		assertEquals(WIDTH, page.picture().width);
		assertEquals(WIDTH / 2, page.picture().height);
		assertTrue(hasInk(page.picture()));
		assertTrue(maker.words(1).contains("Walk the pathway"), maker.words(1));
		assertEquals(1, page.number());
		assertTrue(page.count() > 1);
	}

	@Test
	void eachPublicationIsShown() throws IOException {
		page(HANDBOOK, new Place.Number(1));
		String handbook = maker.words(1);
		page(SLIDES, new Place.Number(1));
		assertNotEquals(handbook, maker.words(1));
	}

	@Test
	void whatChangesIsShown() throws IOException {
		page(HANDBOOK, new Place.Number(1));
		retitle(Given.WALK, "Run the pathway");
		assertEquals(1, page(HANDBOOK, new Place.Changed(2)).number(), "the page that changed");
		assertTrue(maker.words(1).contains("Run the pathway"), maker.words(1));
	}

	@Test
	void turningAPageAndEditingAnotherSessionPrintsNothing() throws IOException {
		page(HANDBOOK, new Place.Number(1));
		assertEquals(2, page(HANDBOOK, new Place.Number(2)).number());
		retitle(Given.SPARE, "There is time");
		assertEquals(2, page(HANDBOOK, new Place.Changed(2)).number());
		assertEquals(1, printed);
	}

	@Test
	void aPageThatIsNotThereIsTheNearest() throws IOException {
		Answer.Page last = page(HANDBOOK, new Place.Number(99));
		assertEquals(last.count(), last.number());
		assertEquals(1, page(HANDBOOK, new Place.Number(0)).number());
	}

	@Test
	void whatIsClickedOnIsTheBlockThatStandsThere() throws IOException {
		Answer.Page second = page(HANDBOOK, new Place.Number(2));
		assertEquals(Optional.empty(), second.at(0.2).block(), "the session");
		assertTrue(second.at(0.6).block().isPresent());
		assertEquals(Optional.of(0.5), second.topOf(second.at(0.6).block().orElseThrow()));
		assertEquals(second.at(0.6).block(), page(HANDBOOK, new Place.Number(3)).at(0.1).block(), "it goes on");
		assertEquals(Optional.empty(), page(HANDBOOK, new Place.Number(1)).at(0.9).block());
	}

	@Test
	void theBlockThatIsLookedAtIsTurnedTo() throws IOException {
		assertEquals(1, page(HANDBOOK, new Place.Beginning()).number());
		block = Optional.of(Given.TEXT);
		assertEquals(2, page(HANDBOOK, new Place.Beginning()).number());
	}

	@Test
	void nothingIsPrintedThatIsNotWantedAnyMore() throws IOException {
		isWanted = false;
		assertThrows(NoSuchElementException.class, () -> ask(Given.WALK, HANDBOOK, new Place.Number(1)));
		assertEquals(0, printed);
	}

	@Test
	void theFirstPageThatIsOtherThanBeforeIsFound() {
		List<Integer> before = List.of(1, 2, 3);
		assertEquals(2, PageMaker.changed(before, List.of(1, 7, 8), 3));
		assertEquals(3, PageMaker.changed(before, before, 3));
		assertEquals(4, PageMaker.changed(before, List.of(1, 2, 3, 4), 1), "a page more");
		assertEquals(2, PageMaker.changed(before, List.of(1, 2), 1), "a page less");
	}

	@Test
	void aSessionThatIsGoneIsSaidToBe() throws IOException {
		Answer.None none = assertInstanceOf(Answer.None.class, ask(new SessionId("gone"), HANDBOOK, new Place.Number(1)));
		assertTrue(none.reason().contains("not in the programme any more"), none.reason());
	}

	@Test
	void withoutAWriterItSaysWhatIsMissing() throws IOException {
		maker = new PageMaker(Given.AREAS, PageMaker.writer(List.of()));
		Answer.None none = assertInstanceOf(Answer.None.class, ask(Given.WALK, SLIDES, new Place.Number(1)));
		assertTrue(none.reason().contains("writes PDF"), none.reason());
	}
}
