package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tenday.check.Finding;
import org.tenday.check.Thresholds;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Table;
import org.tenday.document.Outline;
import org.tenday.document.Theme.Colour;
import org.tenday.document.Themes;
import org.tenday.drawing.Light;
import org.tenday.drawing.Matrix;
import org.tenday.drawing.Sketch;
import org.tenday.markdown.Pictures;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Field;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;
import org.tenday.model.content.Use;

class SheetTypeTest {

	private static final String ANSWER = "CONFIDENTIAL-OWNER";

	private record Risks(Brief brief, @Field(label = "Process") String process,
			@Field(label = "Risks", answer = true) List<Risk> risks) implements Sheet {
	}

	private record Risk(@Field(label = "Harm") String harm, @Field(label = "Owner") String owner) {
	}

	private static final class RisksType extends SheetType<Risks> {

		RisksType() {
			super("x.risks", "Risks", new Risks(Brief.of(Use.TEMPLATE), "", List.of()));
		}

		@Override
		protected List<Element> fields(Risks sheet, Paper paper) {
			List<Element> elements = new ArrayList<>(paper.field("Process", sheet.process(), 2));
			elements.addAll(paper.table("", List.of("Harm", "Owner"), List.of(),
					sheet.risks().stream().map(risk -> List.of(risk.harm(), risk.owner())).toList()));
			return elements;
		}

		@Override
		protected Optional<Sketch> picture(Risks sheet, Paper paper) {
			return sheet.risks().isEmpty()
					? Optional.empty()
					: Optional.of(new Matrix("Risks", new Matrix.Scale("Likelihood", List.of("1", "2")),
							new Matrix.Scale("Harm", List.of("1", "2")), List.of(Matrix.Zone.cell(1, 1, "low", Light.Kind.GREEN)),
							List.of(new Matrix.Entry(ANSWER, 1, 1)), 300, "One risk of two steps."));
		}

		@Override
		protected List<String> lines(Risks sheet, Paper paper) {
			return sheet.risks().stream().map(Risk::owner).toList();
		}
	}

	/** A sheet that is made from another. */
	private record Summary(Brief brief, @Field(label = "Risks") String of) implements Sheet {
	}

	private static final class SummaryType extends SheetType<Summary> {

		SummaryType() {
			super("x.summary", "Summary", new Summary(Brief.of(Use.TEMPLATE), ""));
		}

		@Override
		protected List<Element> fields(Summary sheet, Paper paper) {
			return paper.field("Owners", String.join(", ", lines(sheet, paper)), 0);
		}

		@Override
		protected List<String> lines(Summary sheet, Paper paper) {
			return paper.beside(sheet.of(), Risks.class).stream().flatMap(risks -> risks.risks().stream()).map(Risk::owner).toList();
		}
	}

	/** The same with something to reveal. */
	private static final class RiddleType extends SheetType<Risks> {

		RiddleType() {
			super("x.riddle", "Riddle", new Risks(Brief.of(Use.TEMPLATE), "", List.of()));
		}

		@Override
		protected List<Element> fields(Risks sheet, Paper paper) {
			return List.of();
		}

		@Override
		protected Optional<Sketch> picture(Risks sheet, Paper paper) {
			return new RisksType().picture(sheet, paper);
		}

		@Override
		protected List<Element> revealed(Risks sheet, Paper paper) {
			return sheet.risks().stream().flatMap(risk -> paper.line("Owner", risk.owner()).stream()).toList();
		}
	}

	private static final Fixture FIXTURE = Fixture.with(SkillAreas.of(List.of(new SkillArea(new SkillAreaId("x"), "X", "org.example.x", "",
			Colour.of("0f766e"), 1, List.of(new RisksType(), new RiddleType())))));

	private static Block sheet(Use use, int rows) {
		Brief brief = new Brief(use, "Because it matters.", "Name the risks.", 20, rows, "", true, "Watch the clock.");
		return Fixture.block("x.risks", "Three risks", new Risks(brief, "", List.of(new Risk("Loss", ANSWER))));
	}

	private static Block forLearners(Block block) {
		return block.withContent(block.content().forLearners().orElseThrow());
	}

	@Test
	void learnersOfAnExerciseGetItsTaskAndRoomToWrite() {
		List<Element> printed = FIXTURE.handbook(forLearners(sheet(Use.EXERCISE, 3)));
		Box task = printed.stream().filter(Box.class::isInstance).map(Box.class::cast).findFirst().orElseThrow();
		assertEquals("Exercise, 20 minutes", task.label());
		Table table = printed.stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		assertEquals(1 + 3, table.rows().size());
		assertTrue(printed.stream().anyMatch(Element.WritingSpace.class::isInstance));
		assertFalse(printed.toString().contains(ANSWER));
		assertTrue(printed.toString().contains("Synthetic data"));
		assertFalse(printed.toString().contains("Watch the clock"));
	}

	@Test
	void trainersOfAnExerciseGetTheModelAnswerInItsBox() {
		List<Element> printed = FIXTURE.guide(sheet(Use.EXERCISE, 3));
		Box answer = printed.stream().filter(Box.class::isInstance).map(Box.class::cast).filter(box -> box.kind() == Box.Kind.SOLUTION)
				.findFirst().orElseThrow();
		assertTrue(answer.content().toString().contains(ANSWER));
		assertTrue(answer.content().stream().anyMatch(Figure.class::isInstance));
		assertTrue(printed.toString().contains("Watch the clock"));
	}

	@Test
	void theRoomOfAnExerciseSeesNoAnswerEvenWithTheTrainersSlides() {
		SlidePart slide = FIXTURE.slides(sheet(Use.EXERCISE, 3)).getFirst();
		assertFalse(slide.body().toString().contains(ANSWER), slide.body().toString());
		assertTrue(slide.notes().toString().contains(ANSWER));
		assertTrue(slide.body().toString().contains("in your handbook"));
	}

	private record Counts(Brief brief, String patients) implements Sheet {
	}

	private static final class CountsType extends SheetType<Counts> {

		CountsType() {
			super("x.counts", "Counts", new Counts(Brief.of(Use.TEMPLATE), ""));
		}

		@Override
		protected List<Element> fields(Counts sheet, Paper paper) {
			return List.of(paper.composer().box(Box.Kind.NOTE, "", paper.table("", List.of("Ward", "Patients"), List.of(),
					List.of(List.of("7", "1,204"), List.of("8", sheet.patients())))));
		}
	}

	private static List<String> smallCounts(boolean synthetic, String patients) {
		Brief brief = new Brief(Use.WORKED_EXAMPLE, "", "", 0, 0, "", synthetic, "");
		SkillAreas areas = SkillAreas.of(List.of(
				new SkillArea(new SkillAreaId("x"), "X", "org.example.x", "", Colour.of("0f766e"), 1, List.of(new CountsType()))));
		Session session = Fixture.SESSION.withBlocks(List.of(Fixture.block("x.counts", "Two wards", new Counts(brief, patients))));
		Programme programme = Programme.titled("P")
				.withModules(List.of(new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), List.of(session))));
		return BlockRules.with(List.of(), areas, Thresholds.DEFAULT).run(programme).stream().map(Finding::message).toList();
	}

	@Test
	void aSmallCountInWhatASheetPrintsIsFoundUnlessItIsSynthetic() {
		assertEquals(List.of("The block \"Two wards\" prints a count of 3 (0.2%) under \"Patients\": give no counts under 10, "
				+ "or mark the block as synthetic data."), smallCounts(false, "3 (0.2%)"));
		assertEquals(List.of(), smallCounts(true, "3 (0.2%)"));
		assertEquals(List.of(), smallCounts(false, "12"));
	}

	private static List<Element> longTable(int rows) {
		Fixture fixture = Fixture.with(SkillAreas.core());
		Sheet sheet = (Sheet) sheet(Use.REFERENCE, 0).content();
		BlockComposer composer = fixture.composition().composer(Fixture.SESSION, sheet(Use.REFERENCE, 0), 3);
		List<Element> elements = new ArrayList<>(
				new Paper(composer, sheet, composer.words(), false).longTable("Codes", List.of("Code"), List.of(),
						IntStream.range(0, rows).mapToObj(i -> List.of("C" + i)).toList()));
		fixture.composition().appendices().forEach(appendix -> {
			assertEquals("Three risks", appendix.title());
			elements.addAll(appendix.content());
		});
		return elements;
	}

	@Test
	void aLongTableShowsItsFirstRowsAndStandsWholeInTheAppendix() {
		List<Element> printed = longTable(41);
		assertEquals(List.of(1 + 10, 1 + 41), printed.stream().filter(Table.class::isInstance).map(Table.class::cast)
				.map(table -> table.rows().size()).toList());
		assertTrue(printed.get(1).toString().contains("The first 10 of 41 rows"), printed.get(1).toString());
		assertEquals(1, longTable(40).size());
	}

	@Test
	void aSheetMadeFromAnotherTellsNobodyMoreThanTheOtherDoes() {
		SkillAreas areas = SkillAreas.of(List.of(new SkillArea(new SkillAreaId("x"), "X", "org.example.x", "", Colour.of("0f766e"), 1,
				List.of(new RisksType(), new SummaryType()))));
		Block summary = Fixture.block("x.summary", "Owners", new Summary(Brief.of(Use.WORKED_EXAMPLE), "b2"));
		Fixture trainers = Fixture.with(areas, List.of(second(sheet(Use.EXERCISE, 3))));
		assertTrue(trainers.handbook(summary).toString().contains(ANSWER));
		assertFalse(trainers.slides(summary).toString().contains(ANSWER), "the room gets no answer of the exercise");
		Fixture learners = Fixture.with(areas, List.of(second(forLearners(sheet(Use.EXERCISE, 3)))));
		assertFalse(learners.handbook(summary).toString().contains(ANSWER));
		Fixture example = Fixture.with(areas, List.of(second(sheet(Use.WORKED_EXAMPLE, 3))));
		assertTrue(example.slides(summary).toString().contains(ANSWER));
		for (String other : List.of("", "b1", "nowhere")) {
			Summary lost = new Summary(Brief.of(Use.WORKED_EXAMPLE), other);
			assertFalse(trainers.handbook(Fixture.block("x.summary", "Owners", lost)).toString().contains(ANSWER));
		}
	}

	private static Block second(Block block) {
		return new Block(new BlockId("b2"), block.type(), block.title(), block.audience(), block.content());
	}

	private static Block riddle(Use use) {
		return Fixture.block("x.riddle", "Who owns it?", sheet(use, 3).content());
	}

	@Test
	void whatIsRevealedStandsWithThePictureOnASlideOfItsOwn() {
		List<SlidePart> slides = FIXTURE.slides(riddle(Use.WORKED_EXAMPLE));
		assertEquals(List.of("Who owns it?", "Who owns it?: answer"), slides.stream().map(SlidePart::title).toList());
		assertFalse(slides.getFirst().body().toString().contains(ANSWER));
		assertFalse(slides.getFirst().body().stream().anyMatch(Figure.class::isInstance));
		assertTrue(slides.getLast().body().toString().contains(ANSWER));
		assertTrue(slides.getLast().body().stream().anyMatch(Figure.class::isInstance));
	}

	@Test
	void learnersSlidesOfAnExerciseRevealNothing() {
		assertEquals(2, FIXTURE.slides(riddle(Use.EXERCISE)).size());
		assertEquals(1, FIXTURE.slides(forLearners(riddle(Use.EXERCISE))).size());
	}

	@Test
	void aSlideSaysOnWhichPageOfTheHandbookItsBlockBegins() {
		Block block = sheet(Use.WORKED_EXAMPLE, 0);
		for (Map<String, Integer> pages : List.of(Map.of("session-s1", 7), Map.of("session-s1", 6, "block-b1", 7))) {
			Composition composition = new Composition(Programme.titled("P"), List.of(), Pictures.NONE, Themes.NEUTRAL.colours(), pages);
			SlidePart slide = new RisksType().slides((Risks) block.content(), composition.composer(Fixture.SESSION, block, 1)).getFirst();
			assertTrue(slide.body().toString().contains("Handbook page 7"), slide.body().toString());
		}
	}

	@Test
	void aWorkedExampleIsShownToAll() {
		List<Element> printed = FIXTURE.handbook(forLearners(sheet(Use.WORKED_EXAMPLE, 3)));
		assertTrue(printed.stream().anyMatch(Figure.class::isInstance));
		assertTrue(printed.toString().contains(ANSWER));
		assertFalse(printed.stream().anyMatch(Element.WritingSpace.class::isInstance));
		assertTrue(FIXTURE.slides(sheet(Use.WORKED_EXAMPLE, 3)).getFirst().body().stream().anyMatch(Figure.class::isInstance));
	}

	@Test
	void factsStandTwoAbreastAndHaveRoomWhereSomebodyIsToWrite() {
		List<Paper.Fact> facts = List.of(new Paper.Fact("Holder", "Council"), new Paper.Fact("Cost", ""), new Paper.Fact("Lag", "A week"),
				new Paper.Fact("Lead time", "A year"));
		assertEquals(List.of("Holder, Council, Lag, A week", "Lead time, A year, , "), rows(facts, Use.REFERENCE));
		assertEquals(2, rows(facts, Use.TEMPLATE).size());
		assertTrue(rows(facts, Use.TEMPLATE).getFirst().startsWith("Holder, Council, Cost, \u00a0"));
		assertEquals(List.of(), rows(List.of(new Paper.Fact("Cost", "")), Use.REFERENCE));
	}

	private static List<String> rows(List<Paper.Fact> facts, Use use) {
		BlockComposer composer = FIXTURE.composition().composer(Fixture.SESSION, sheet(use, 0), 3);
		return new Paper(composer, new Summary(Brief.of(use), ""), composer.words(), false).facts(facts).stream().map(Table.class::cast)
				.flatMap(table -> table.rows().stream())
				.map(row -> row.stream().map(cell -> Outline.of(cell.content()).strip()).collect(Collectors.joining(", ")))
				.toList();
	}
}
