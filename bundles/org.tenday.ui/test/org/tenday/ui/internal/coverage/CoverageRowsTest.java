package org.tenday.ui.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Quiz;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;
import org.tenday.ui.internal.navigator.Node;

class CoverageRowsTest {

	private static final ObjectiveId MAP = new ObjectiveId("map");
	private static final ObjectiveId NAME = new ObjectiveId("name");

	@TempDir
	private Path temp;
	private OpenProgramme open;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		open = Given.open(temp);
		open.edit("Set up", programme -> programme.withModule(Given.MODULE,
				module -> module.withObjectives(List.of(new Objective(MAP, "Map the sources"), new Objective(NAME, "Name the holders")))));
	}

	private CoverageRows rows() {
		return CoverageRows.of(open, open.programme());
	}

	private CoverageRow objective(int index) {
		return rows().objectives().getFirst().children().get(index);
	}

	private void serve(List<ObjectiveId> objectives) {
		open.edit("Serve", programme -> programme.withSession(Given.DRAW, session -> session.withObjectives(objectives)));
	}

	private void add(String type, BlockContent content) {
		open.edit("Add", programme -> programme.withSession(Given.DRAW, session -> session
				.withBlocks(List.of(new Block(new BlockId("new"), new BlockTypeId(type), "Check", Audience.DEFAULT, content)))));
	}

	@Test
	void anObjectiveThatNothingServesIsSaidToBeAGap() {
		assertEquals(List.of("Map the sources", "0 min", "", "Gap: no session serves it; nothing shows whether it was reached"),
				objective(0).cells());
		assertEquals("2 of 2 objectives have gaps", rows().objectives().getFirst().cells().getLast());
		assertEquals("Footprints: 2 objectives, 2 with gaps.", CoverageRows.summary(open.programme()));
	}

	@Test
	void theMinutesOfASessionAreSharedAndItsExitTicketAsks() {
		serve(List.of(MAP, NAME));
		add("exit-ticket", new ExitTicket(List.of("Where?"), ""));
		assertEquals(List.of("Map the sources", "45 min", "1", ""), objective(0).cells());
		CoverageRow session = objective(1).children().getFirst();
		assertEquals(List.of("Draw the map", "1 h 30 min", "Exit ticket “Check”", ""), session.cells());
		assertEquals(Optional.of(new Node.OfSession(open, Given.MODULE, Given.DRAW)), session.place());
		assertEquals(Optional.of(new Node.OfBlock(open, Given.MODULE, Given.DRAW, new BlockId("new"))),
				session.children().getFirst().place());
		assertEquals("Footprints: 2 objectives, none with a gap.", CoverageRows.summary(open.programme()));
	}

	@Test
	void aQuizAsksForWhatItsQuestionsName() {
		serve(List.of(MAP));
		add("quiz", new Quiz("", List.of(new Quiz.Question("Which?", List.of(), "", List.of(MAP)),
				new Quiz.Question("Who?", List.of(), "", List.of(NAME)))));
		assertEquals("", objective(0).cells().getLast());
		assertEquals("Question 1 of “Check”", objective(0).children().getFirst().cells().get(2));
		assertEquals("Gap: no session serves it", objective(1).cells().getLast());
		assertEquals("Gap: asks for it, but does not say that it serves it", objective(1).children().getFirst().cells().getLast());
	}

	@Test
	void sessionsThatServeNothingStandBelowTheObjectives() {
		serve(List.of(MAP));
		List<CoverageRow> children = rows().objectives().getFirst().children();
		assertEquals(List.of("Map the sources", "Name the holders", "Walk the pathway", "If there is time"),
				children.stream().map(row -> row.cells().getFirst()).toList());
		assertEquals("Serves no objective", children.getLast().cells().getLast());
	}

	@Test
	void theMixIsSaidInPercentAndDrawnAsABar() {
		CoverageRow whole = rows().learning().getFirst();
		assertEquals(List.of("Footprints", "2 h 35 min", "", "Acquisition 100%"), whole.cells());
		assertEquals(List.of("Acquisition", "2 h 35 min", "100%", "█".repeat(20)), whole.children().getFirst().cells());
		assertEquals("█████░░░░░░░░░░░░░░░", CoverageRows.bar(0.26));
		assertTrue(CoverageRows.bar(0).chars().allMatch(shown -> shown == '░'));
	}

	@Test
	void creditsAreCountedByDay() {
		CoverageRow timetable = rows().credits().getFirst();
		assertEquals(List.of("Two days", "2 h 15 min", "2", "2"), timetable.cells());
		assertEquals(List.of("Day 2", "0 min", "0", "0"), timetable.children().get(1).cells());
		assertEquals(Optional.of(new Node.OfDay(open, Given.TIMETABLE, 1)), timetable.children().get(1).place());
	}
}
