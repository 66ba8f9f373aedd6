package org.tenday.ui.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.ui.internal.Given;

/** What an earlier version brings back can be saved. */
class BroughtBackTest {

	private static final ModuleId OTHER = new ModuleId("other");

	@TempDir
	Path temp;

	@Test
	void whatNoOtherModuleHoldsComesBackWhole() throws Exception {
		Programme now = Given.open(temp).programme();
		Module then = now.module(Given.MODULE).orElseThrow();
		BroughtBack back = BroughtBack.of(now.withModule(Given.MODULE, module -> module.withSessions(List.of())), then);
		assertEquals(new BroughtBack(then, List.of()), back);
		assertEquals(Optional.empty(), back.sentence());
	}

	@Test
	void whatHasMovedToAnotherModuleStaysThereAndIsSaid() throws Exception {
		OpenProgramme open = Given.open(temp);
		Module then = open.programme().module(Given.MODULE).orElseThrow();
		Session walk = open.programme().session(Given.WALK).orElseThrow();
		Session draw = open.programme().session(Given.DRAW).orElseThrow();
		// Draw has moved with all it holds, of Walk only a block.
		Session elsewhere = Session.of(new SessionId("elsewhere"), "Elsewhere", 30).withBlocks(List.of(walk.blocks().getFirst()));
		Module other = new Module(OTHER, "Other", then.skillArea(), "", List.of(), List.of(draw, elsewhere));
		open.edit("Move", now -> now.withModules(
				List.of(then.withSessions(List.of(walk.withBlocks(List.of(walk.blocks().getLast())))), other)));
		BroughtBack back = BroughtBack.of(open.programme(), then);
		assertEquals(List.of(Given.WALK, Given.SPARE), back.module().sessions().stream().map(Session::id).toList());
		assertEquals(List.of(Given.GAP), back.module().sessions().getFirst().blocks().stream().map(block -> block.id()).toList());
		String sentence = back.sentence().orElseThrow();
		assertTrue(sentence.contains("the block “Why we walk”, the session “Draw the map”"), sentence);
		open.edit("Bring back", now -> now.withModule(Given.MODULE, module -> back.module()));
		open.save();
		assertEquals(open.programme(), open.saved());
	}
}
