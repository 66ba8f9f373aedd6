package org.tenday.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.Arrangement;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.content.Prose;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;

class TreeStateTest {

	@TempDir
	private Path temp;
	private OpenProgramme open;

	@BeforeEach
	void open() throws StoreException {
		open = Given.open(temp);
	}

	private Set<Node> changes(UnaryOperator<Programme> edit) {
		TreeState before = TreeState.now(open);
		open.edit("Edit", edit);
		return TreeState.now(open).changesSince(before);
	}

	private Set<Node> blockChanges(UnaryOperator<Block> edit) {
		return changes(value -> value.withSession(Given.WALK, session -> session.withBlock(Given.TEXT, edit)));
	}

	@Test
	void whatIsTypedIntoATextIsInNoTree() {
		assertEquals(Set.of(), blockChanges(block -> block.withContent(new Prose("Because we can.\n"))));
		assertEquals(Set.of(), changes(value -> value.withModule(Given.MODULE, module -> module.withAim("To know."))));
	}

	@Test
	void theTitleOfABlockIsShownInItsModule() {
		assertEquals(Set.of(new Node.OfModule(open, Given.MODULE)), blockChanges(block -> block.withTitle("Why")));
	}

	@Test
	void aSessionIsShownInItsModuleAndOnTheDays() {
		assertEquals(Set.of(new Node.OfModule(open, Given.MODULE), new Node.OfTimetable(open, Given.TIMETABLE)),
				changes(value -> value.withSession(Given.DRAW, session -> session.withMinutes(80))));
	}

	@Test
	void anotherBlockIsShownInItsModule() {
		assertEquals(Set.of(new Node.OfModule(open, Given.MODULE)),
				changes(value -> Arrangement.withoutBlock(value, Given.WALK, Given.GAP)));
	}

	@Test
	void whatStandsOnADayIsShownInTheTimetable() {
		assertEquals(Set.of(new Node.OfTimetable(open, Given.TIMETABLE)), changes(value -> value.withTimetables(
				value.timetables().stream().map(timetable -> timetable.withDays(timetable.days().subList(0, 1))).toList())));
	}

	@Test
	void modulesThatComeAndGoAreShownInTheProgramme() {
		assertEquals(Set.of(new Node.OfProgramme(open)), changes(value -> value.withModules(List.of())));
	}
}
