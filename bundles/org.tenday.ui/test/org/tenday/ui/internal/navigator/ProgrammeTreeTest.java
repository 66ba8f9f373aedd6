package org.tenday.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.Arrangement;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SkillAreaId;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;

class ProgrammeTreeTest {

	@TempDir
	private Path temp;
	private final ProgrammeTree tree = new ProgrammeTree(Given.AREAS);
	private OpenProgramme open;

	@BeforeEach
	void open() throws StoreException {
		open = Given.open(temp);
	}

	private List<String> labels(Node parent) {
		return tree.children(parent).stream().map(node -> tree.label(node).orElseThrow())
				.map(label -> (label.lead() + " " + label.words() + " (" + label.detail() + ")").strip()).toList();
	}

	@Test
	void aProgrammeHasItsTimetableAndItsModules() {
		assertEquals(List.of("Two days (2 days)", "Modules (1 module)"), labels(new Node.OfProgramme(open)));
	}

	@Test
	void daysSayWhenTheyAreAndByHowMuchTheyAreTooLong() {
		assertEquals(List.of("Day 1: Getting the data (09:30–11:00, 1 h over)", "Day 2 (09:00–12:00)"),
				labels(new Node.OfTimetable(open, Given.TIMETABLE)));
	}

	@Test
	void slotsSayWhenTheyStart() {
		assertEquals(List.of("09:30 Walk the pathway (45 min)", "10:15 Break (15 min)", "10:30 Draw the map (1 h 30 min)"),
				labels(new Node.OfDay(open, Given.TIMETABLE, 0)));
	}

	@Test
	void aSessionThatIsNotThereIsSaidToBeMissing() {
		assertEquals(List.of("09:00 gone (no such session)"), labels(new Node.OfDay(open, Given.TIMETABLE, 1)));
	}

	@Test
	void modulesHoldSessionsAndThoseBlocks() {
		assertEquals(List.of("Getting the data (2 h 35 min)"), labels(new Node.OfModules(open)));
		assertEquals(List.of("Walk the pathway (45 min)", "Draw the map (1 h 30 min)", "If there is time (20 min)"),
				labels(new Node.OfModule(open, Given.MODULE)));
		Node.OfSession walk = new Node.OfSession(open, Given.MODULE, Given.WALK);
		assertEquals(List.of("Why we walk (" + Given.AREAS.types().getFirst().label() + ")", "curation.code-list ()"), labels(walk));
		assertEquals("block-unknown", tree.label(new Node.OfBlock(open, Given.MODULE, Given.WALK, Given.GAP)).orElseThrow().icon());
	}

	@Test
	void everyPlaceIsBelowItsParent() {
		assertBelow(new Node.OfProgramme(open));
	}

	private void assertBelow(Node parent) {
		for (Node child : tree.children(parent)) {
			assertEquals(Optional.of(parent), tree.parent(child));
			assertBelow(child);
		}
	}

	@Test
	void aPlaceThatIsGoneHasNoLabelAndNothingBelow() {
		Node walk = new Node.OfSession(open, Given.MODULE, Given.WALK);
		open.edit("Remove", programme -> Arrangement.withoutSession(programme, Given.WALK));
		assertEquals(Optional.empty(), tree.label(walk));
		assertEquals(List.of(), tree.children(walk));
		assertEquals(Optional.empty(), tree.label(new Node.OfSlot(open, Given.TIMETABLE, 0, 7)));
	}

	@Test
	void whatHasGoneToAnotherModuleIsNoLongerWhereItWas() {
		Module other = new Module(new ModuleId("other"), "Other tracks", SkillAreaId.CORE, "", List.of(), List.of());
		Node.OfSession before = new Node.OfSession(open, Given.MODULE, Given.WALK);
		Node.OfSession after = new Node.OfSession(open, other.id(), Given.WALK);
		NodeLabel label = tree.label(before).orElseThrow();
		open.edit("Move", programme -> {
			Session walk = programme.session(Given.WALK).orElseThrow();
			Programme without = Arrangement.withoutSession(programme, Given.WALK);
			return without.withModules(List.of(without.modules().getFirst(), other.withSessions(List.of(walk))));
		});
		assertEquals(Optional.empty(), tree.label(before));
		assertEquals(Optional.of(label), tree.label(after));
		assertEquals(List.of(after), tree.children(new Node.OfModule(open, other.id())));
	}

	@Test
	void aFileThatCannotBeReadIsShownAsSuch() throws IOException, StoreException {
		Path file = temp.resolve("footprints/modules/01-data.module.yaml");
		Files.writeString(file, "format: 1\nkind: [module\n");
		open.refresh();
		NodeLabel last = tree.label(tree.children(new Node.OfProgramme(open)).getLast()).orElseThrow();
		assertEquals("01-data.module.yaml", last.words());
		assertEquals("problem", last.icon());
		assertTrue(last.detail().length() > 10, last.detail());
	}

	@Test
	void whatIsNotSavedIsSaid() {
		Node root = new Node.OfProgramme(open);
		assertEquals("", tree.label(root).orElseThrow().detail());
		open.edit("Remove", programme -> Arrangement.withoutSession(programme, Given.WALK));
		assertEquals("not saved", tree.label(root).orElseThrow().detail());
	}
}
