package org.tenday.ui.internal.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Place;
import org.tenday.model.Programme;
import org.tenday.skill.BlockType;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;
import org.tenday.ui.internal.navigator.Node;

class SessionsModelTest {

	@TempDir
	private Path temp;
	private OpenProgramme open;
	private SessionsModel model;
	private Node walk;
	private Node text;

	@BeforeEach
	void open() throws StoreException {
		open = Given.open(temp);
		model = new SessionsModel(open, Given.MODULE);
		walk = new Node.OfSession(open, Given.MODULE, Given.WALK);
		text = new Node.OfBlock(open, Given.MODULE, Given.WALK, Given.TEXT);
	}

	private static BlockType<?> type(String id) {
		return Given.AREAS.type(new BlockTypeId(id)).orElseThrow();
	}

	private List<BlockId> blocks() {
		return open.programme().session(Given.WALK).orElseThrow().blocks().stream().map(Block::id).toList();
	}

	@Test
	void aNewSessionFollowsTheSelectedOne() {
		Node added = model.addSession(Optional.of(text));
		assertEquals(added, model.roots().get(1));
		assertEquals(Optional.of("Add session"), open.undoLabel());
		open.undo();
		assertFalse(model.isThere(added));
	}

	@Test
	void aNewBlockFollowsTheSelectedOne() {
		Node.OfBlock added = (Node.OfBlock) model.addBlock(Optional.of(text), type("quiz")).orElseThrow();
		assertEquals(List.of(Given.TEXT, added.block(), Given.GAP), blocks());
	}

	@Test
	void aNewBlockStandsAtTheEndOfTheSelectedSession() {
		Node.OfBlock added = (Node.OfBlock) model.addBlock(Optional.of(walk), type("quiz")).orElseThrow();
		assertEquals(List.of(Given.TEXT, Given.GAP, added.block()), blocks());
	}

	@Test
	void everyTypeCanBeAdded() {
		for (BlockType<?> type : Given.AREAS.types()) {
			assertTrue(model.isThere(model.addBlock(Optional.of(walk), type).orElseThrow()), type.label());
		}
	}

	@Test
	void whatLearnersNeverSeeGoesToTheTrainerAndSlidesToTheScreen() {
		assertEquals(Audience.TRAINER, added("trainer-note").audience());
		assertEquals(Audience.of(Place.SLIDES), added("slide").audience());
		assertEquals(Audience.DEFAULT, added("quiz").audience());
	}

	private Block added(String type) {
		Node.OfBlock node = (Node.OfBlock) model.addBlock(Optional.of(walk), type(type)).orElseThrow();
		return open.programme().session(Given.WALK).orElseThrow().blocks().stream().filter(block -> block.id().equals(node.block()))
				.findFirst()
				.orElseThrow();
	}

	@Test
	void afterRemovingTheNextIsSelectedOrTheLast() {
		assertEquals(Optional.of(new Node.OfBlock(open, Given.MODULE, Given.WALK, Given.GAP)), model.remove(text));
		assertEquals(Optional.of(walk), model.remove(new Node.OfBlock(open, Given.MODULE, Given.WALK, Given.GAP)));
		assertEquals(Optional.of(new Node.OfSession(open, Given.MODULE, Given.DRAW)), model.remove(walk));
		assertEquals(Optional.of(new Node.OfSession(open, Given.MODULE, Given.DRAW)),
				model.remove(new Node.OfSession(open, Given.MODULE, Given.SPARE)));
		assertEquals(Optional.empty(), model.remove(new Node.OfSession(open, Given.MODULE, Given.DRAW)));
	}

	@Test
	void movingStopsAtTheEnds() {
		assertFalse(model.canMove(walk, -1));
		assertTrue(model.canMove(walk, 1));
		assertFalse(model.canMove(text, -1));
		Programme before = open.programme();
		model.move(text, 1);
		assertEquals(List.of(Given.GAP, Given.TEXT), blocks());
		open.undo();
		assertEquals(before, open.programme());
	}

	@Test
	void theTotalIsOfTheModule() {
		assertEquals("3 sessions, 2 h 35 min", model.total());
	}
}
