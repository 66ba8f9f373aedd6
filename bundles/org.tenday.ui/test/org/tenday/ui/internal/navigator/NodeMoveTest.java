package org.tenday.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;

class NodeMoveTest {

	private static final ModuleId OTHER = new ModuleId("other");

	@TempDir
	private Path temp;
	private OpenProgramme open;
	private final ProgrammeTree tree = new ProgrammeTree(Given.AREAS);

	@BeforeEach
	void open() throws StoreException {
		open = Given.open(temp);
		open.edit("Add", programme -> programme.withModules(
				List.of(programme.modules().getFirst(), new Module(OTHER, "Other", SkillAreaId.CORE, "", List.of(), List.of()))));
	}

	private Node session(SessionId session) {
		return new Node.OfSession(open, Given.MODULE, session);
	}

	private List<SessionId> sessions(ModuleId module) {
		return open.programme().module(module).orElseThrow().sessions().stream().map(each -> each.id()).toList();
	}

	private Optional<Node> let(Node moved, Node target, NodeMove.Side side) {
		Optional<NodeMove> move = NodeMove.of(tree, moved, target, side);
		move.ifPresent(made -> open.edit(made.edit()));
		return move.map(NodeMove::node);
	}

	@Test
	void aSessionGoesBeforeAnotherAndIntoAnotherModule() {
		assertEquals(Optional.of(session(Given.SPARE)), let(session(Given.SPARE), session(Given.WALK), NodeMove.Side.BEFORE));
		assertEquals(List.of(Given.SPARE, Given.WALK, Given.DRAW), sessions(Given.MODULE));
		Node there = new Node.OfSession(open, OTHER, Given.WALK);
		assertEquals(Optional.of(there), let(session(Given.WALK), new Node.OfModule(open, OTHER), NodeMove.Side.ON));
		assertEquals(List.of(Given.WALK), sessions(OTHER));
		assertEquals("Move session", open.undoLabel().orElseThrow());
		assertEquals(2, open.programme().timetables().getFirst().days().getFirst().sessions().size(), "it stays on its day");
	}

	@Test
	void aBlockGoesIntoAnotherSession() {
		Node block = new Node.OfBlock(open, Given.MODULE, Given.WALK, Given.TEXT);
		Node there = new Node.OfBlock(open, Given.MODULE, Given.DRAW, Given.TEXT);
		assertEquals(Optional.of(there), let(block, session(Given.DRAW), NodeMove.Side.ON));
		assertEquals(1, open.programme().session(Given.WALK).orElseThrow().blocks().size());
	}

	@Test
	void modulesAreOrderedAndNothingGoesWhereItCannot() {
		Node data = new Node.OfModule(open, Given.MODULE);
		Node other = new Node.OfModule(open, OTHER);
		assertEquals(Optional.empty(), let(data, other, NodeMove.Side.ON));
		assertEquals(Optional.empty(), let(data, other, NodeMove.Side.BEFORE), "where it is already");
		assertEquals(Optional.empty(), let(data, session(Given.WALK), NodeMove.Side.AFTER));
		assertEquals(Optional.empty(), let(new Node.OfProgramme(open), other, NodeMove.Side.AFTER));
		assertEquals(Optional.of(data), let(data, other, NodeMove.Side.AFTER));
		assertEquals(OTHER, open.programme().modules().getFirst().id());
	}
}
