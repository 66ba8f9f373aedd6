package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Themes;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Exercise;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.BlockType;
import org.tenday.skill.CoreArea;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

/** Workbook, answer key and forms. */
class PrintPackTest {

	private final Programme programme = Small.programme();
	private final Setting setting = setting(programme, SkillAreas.core());

	private static Setting setting(Programme programme, SkillAreas areas) {
		return new Setting(Extent.WHOLE, programme.timetables().stream().findFirst(), Themes.NEUTRAL,
				new BuildStamp("1.2", Optional.of(LocalDate.of(2026, 3, 1)), "0123456789abcdef"), areas,
				new MediaPictures(programme, Small.MEDIA));
	}

	private static Document document(Publication publication, EditionOf edition, Setting setting) {
		return assertInstanceOf(Composed.Pages.class, publication.compose(edition, setting)).document();
	}

	private Document workbook(Extent extent) {
		return document(new Workbook(), EditionOf.forLearners(programme), setting.withExtent(extent));
	}

	private Document answers(Extent extent) {
		return document(new Answers(), EditionOf.forTrainers(programme), setting.withExtent(extent));
	}

	private Document forms(Reader reader, Extent extent) {
		return document(new Forms(), EditionOf.of(programme, reader), setting.withExtent(extent));
	}

	@Test
	void theWorkbookIsAsItIsMeantToBe() throws Exception {
		Golden.check("workbook", Dump.of(workbook(Extent.WHOLE).parts()));
	}

	@Test
	void theKeyIsAsItIsMeantToBe() throws Exception {
		Golden.check("answers", Dump.of(answers(Extent.WHOLE).parts()));
	}

	@ParameterizedTest
	@EnumSource
	void theFormsAreAsTheyAreMeantToBe(Reader reader) throws Exception {
		Golden.check("forms-" + reader.id(), Dump.of(forms(reader, Extent.WHOLE).parts()));
	}

	@Test
	void whatGoesRoundTheRoomHoldsNothingOfTheTrainers() {
		for (Document document : List.of(workbook(Extent.WHOLE), forms(Reader.LEARNER, Extent.WHOLE),
				forms(Reader.TRAINER, Extent.WHOLE))) {
			assertEquals(List.of(), Dump.texts(document).stream().filter(text -> text.contains("secret")).toList());
		}
	}

	@Test
	void theKeyHasAnswersAndNoOtherNotes() {
		String key = String.join("\n", Dump.texts(answers(Extent.WHOLE)));
		assertTrue(key.contains("secretsolution") && key.contains("secretanswer"), key);
		for (String other : List.of("secretnote", "secretguide", "secretsteps", "secretdebrief", "secretlookfor", "secretpoints")) {
			assertFalse(key.contains(other), other);
		}
	}

	@Test
	void theKeyHasTheNumbersOfEveryWorkbook() {
		List<String> all = exercises(workbook(Extent.WHOLE));
		assertEquals(List.of("Exercise 1.1: Count ten", "Exercise 1.2", "Exercise 2.1", "Exercise 2.2"), all);
		assertEquals(all, exercises(answers(Extent.WHOLE)));
		assertEquals(all.subList(2, 4), exercises(workbook(new Extent.OfDay(2))));
		assertEquals(all.subList(2, 4), exercises(answers(new Extent.OfModule(new ModuleId("talking")))));
	}

	@Test
	void modulesAndSessionsWithoutExercisesAreLeftOut() {
		List<String> headings = headings(workbook(new Extent.OfDay(1)), 2);
		assertEquals(List.of("Counting breaths", "Module 1: To count", "Counting"), headings);
	}

	@Test
	void anExerciseWithoutRoomGetsSome() {
		Programme tight = withBlock(new Exercise("Think.", 0, 0, List.of(), ""));
		Document document = document(new Workbook(), EditionOf.forLearners(tight), setting(tight, SkillAreas.core()));
		Box box = elements(document).stream().filter(Box.class::isInstance).map(Box.class::cast).findFirst().orElseThrow();
		assertEquals(List.of(new Paragraph("Think."), new WritingSpace(6)), box.content());
		Document key = document(new Answers(), EditionOf.forTrainers(tight), setting(tight, SkillAreas.core()));
		assertTrue(elements(key).contains(new Paragraph(Inline.text("There is no model answer."), Paragraph.Style.SMALL)));
	}

	/** What a plug-in's block type holds. */
	public record Board(String text) implements BlockContent {
	}

	/** Asks for writing deep inside a table and nowhere says so. */
	private static final class BoardType implements BlockType<Board> {
		@Override
		public BlockTypeId id() {
			return new BlockTypeId("board.board");
		}

		@Override
		public String label() {
			return "Board";
		}

		@Override
		public Board blank() {
			return new Board("");
		}

		@Override
		public List<Element> handbook(Board board, BlockComposer composer) {
			Table.Cell cell = new Table.Cell(List.of(new Box(Box.Kind.NOTE, "Note", List.of(), List.of(new WritingSpace(2)))), false);
			return board.text().isEmpty()
					? List.of(new Paragraph("Nothing to do"))
					: List.of(new Table(List.of(), List.of(Table.Column.AUTO), 0, List.of(List.of(cell))));
		}
	}

	@Test
	void blockTypesOfPlugInsComeInByWhatTheyPrint() {
		SkillAreas areas = SkillAreas.of(List.of(CoreArea.area(), new SkillArea(new SkillAreaId("board"), "Board",
				"org.example.board", "", Themes.NEUTRAL.colours().accent(), 5, List.of(new BoardType()))));
		Programme asking = withBlock(new Board("Stick notes here"));
		assertEquals(List.of("Exercise 1.1: New"),
				exercises(document(new Workbook(), EditionOf.forLearners(asking), setting(asking, areas))));
		Programme telling = withBlock(new Board(""));
		assertEquals("There is no workbook of \"Counting breaths\": nothing in it asks learners to write or to answer.",
				assertInstanceOf(Composed.Nothing.class,
						new Workbook().compose(EditionOf.forLearners(telling), setting(telling, areas))).reason());
		assertInstanceOf(Composed.Nothing.class, new Answers().compose(EditionOf.forTrainers(telling), setting(telling, areas)));
	}

	/** The programme with one block in its first session and none elsewhere. */
	private Programme withBlock(BlockContent content) {
		Block block = new Block(new BlockId("new"), new BlockTypeId(content instanceof Board ? "board.board" : "exercise"), "New",
				Audience.EVERYONE, content);
		return programme.withModules(programme.modules().subList(0, 1)).withSession(new SessionId("counting"),
				session -> session.withBlocks(List.of(block)));
	}

	@Test
	void confidenceIsAskedTwiceInTheSameWords() {
		List<Part> parts = forms(Reader.LEARNER, Extent.WHOLE).parts();
		List<Element> before = parts.getFirst().content();
		List<Element> after = parts.getLast().content();
		assertEquals("Before we start: how confident you are", Inline.plainText(((Heading) before.getFirst()).content()));
		assertEquals("At the end: how confident you are", Inline.plainText(((Heading) after.getFirst()).content()));
		assertEquals(before.subList(1, before.size()), after.subList(1, after.size()));
		assertTrue(Dump.texts(before).contains("Count breaths for one minute"));
	}

	@Test
	void everyFormBeginsOnASheetOfItsOwn() {
		for (Reader reader : Reader.values()) {
			assertTrue(forms(reader, Extent.WHOLE).parts().stream().allMatch(part -> part.start() == Part.Start.RIGHT_HAND_PAGE));
		}
	}

	@Test
	void formsAreForTheDaysAndModulesThatArePrinted() {
		assertEquals(List.of("Sign-in sheet – Day 1: Counting", "Sign-in sheet – Day 2"), headings(forms(Reader.TRAINER, Extent.WHOLE), 1));
		assertEquals(List.of("Sign-in sheet – Day 2"), headings(forms(Reader.TRAINER, new Extent.OfDay(2)), 1));
		assertEquals(List.of("Sign-in sheet – To count"),
				headings(forms(Reader.TRAINER, new Extent.OfModule(new ModuleId("counting-breaths"))), 1));
		assertEquals(List.of("End of the day – Day 2"), headings(forms(Reader.LEARNER, new Extent.OfDay(2)), 1),
				"a module without objectives asks for no confidence");
		Programme undelivered = programme.withTimetables(List.of());
		assertEquals(List.of("Sign-in sheet – Counting breaths"), headings(
				document(new Forms(), EditionOf.forTrainers(undelivered), setting(undelivered, SkillAreas.core())), 1));
	}

	@Test
	void formsHaveTheDateWhereItIsKnown() {
		Programme planned = programme.withTimetables(
				programme.timetables().stream().map(timetable -> timetable.withStarts(Optional.of(LocalDate.of(2027, 1, 11)))).toList());
		Document sheets = document(new Forms(), EditionOf.forTrainers(planned), setting(planned, SkillAreas.core()));
		assertTrue(Dump.texts(sheets).containsAll(List.of("Monday, 11 January 2027", "Tuesday, 12 January 2027")));
		assertFalse(Dump.texts(sheets).contains("Date:"));
		assertTrue(Dump.texts(forms(Reader.TRAINER, Extent.WHOLE)).contains("Date:"));
	}

	@Test
	void fixedWordsAreInTheProgrammesLanguage() {
		Programme german = programme.withAbout(programme.about().withLanguage(Locale.GERMANY));
		Setting own = setting(german, SkillAreas.core());
		assertTrue(exercises(document(new Workbook(), EditionOf.forLearners(german), own)).contains("Übung 1.1: Count ten"));
		assertTrue(headings(document(new Forms(), EditionOf.forTrainers(german), own), 1).contains("Anwesenheitsliste – Tag 2"));
	}

	@Test
	void anExerciseThatBringsANumberOfItsOwnIsNotNumberedTwice() {
		for (String title : List.of("Exercise 3: Count twenty", "Exercise: Count twenty", "exercise 1.2 \u2013 Count twenty",
				"Count twenty")) {
			Programme renamed = programme.withSession(new SessionId("counting"), session -> session.withBlocks(session.blocks().stream()
					.map(block -> block.id().value().equals("count-ten")
							? new Block(block.id(), block.type(), title, block.audience(),
									block.content())
							: block)
					.toList()));
			assertTrue(exercises(document(new Workbook(), EditionOf.forLearners(renamed), setting(renamed, SkillAreas.core())))
					.contains("Exercise 1.1: Count twenty"), title);
		}
	}

	private static List<String> exercises(Document document) {
		return elements(document).stream().filter(element -> element instanceof Heading heading && heading.level() == 3)
				.map(element -> Inline.plainText(((Heading) element).content())).toList();
	}

	private static List<String> headings(Document document, int depth) {
		return elements(document).stream().filter(element -> element instanceof Heading heading && heading.level() <= depth)
				.map(element -> Inline.plainText(((Heading) element).content())).toList();
	}

	private static List<Element> elements(Document document) {
		List<Element> elements = new ArrayList<>();
		document.parts().forEach(part -> elements.addAll(part.content()));
		return elements;
	}
}
