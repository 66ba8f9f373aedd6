package org.tenday.authoring.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;
import org.tenday.store.Excerpt;

class PasteTest {

	private static final ModuleId DATA = new ModuleId("data");
	private static final SessionId WALK = new SessionId("walk");
	private static final ObjectiveId MAP = new ObjectiveId("map");
	private static final ObjectiveId SHARE = new ObjectiveId("share");

	private static final Programme PROGRAMME = Programme.titled("Footprints")
			.withModules(List.of(module(DATA, List.of(new Objective(MAP, "Map"), new Objective(SHARE, "Share")), List.of(walk()))))
			.withMedia(List.of(new Media("my ward.png", "A ward", "Us", "CC0", "")));

	private static Module module(ModuleId id, List<Objective> objectives, List<Session> sessions) {
		return new Module(id, id.value(), SkillAreaId.CORE, "", objectives, sessions);
	}

	private static Session walk() {
		Quiz quiz = new Quiz("", List.of(new Quiz.Question("Who?", List.of(), "", List.of(MAP, SHARE))));
		return Session.of(WALK, "Walk", 45).withObjectives(List.of(MAP, SHARE)).withBlocks(List.of(
				block("walk-text", "prose", new Prose("![Ward](media/my%20ward.png) and [all](https://media/x.png)\n")),
				block("walk-quiz", "quiz", quiz), block("walk-codes", "curation.codes", new UnknownContent(Map.of("system", "ICD")))));
	}

	private static Block block(String id, String type, BlockContent content) {
		return new Block(new BlockId(id), new BlockTypeId(type), "", Audience.DEFAULT, content);
	}

	private static Target at(ModuleId module) {
		return new Target(module, Optional.empty(), Optional.empty());
	}

	@Test
	void aCopyHasIdsOfItsOwnAndTheSameContent() {
		Excerpt excerpt = Excerpts.of(PROGRAMME, WALK).orElseThrow();
		Pasted pasted = Paste.into(PROGRAMME, at(DATA), excerpt, Map.of());
		assertEquals(List.of(new SessionId("walk-2")), pasted.sessions());
		Session copy = pasted.programme().session(new SessionId("walk-2")).orElseThrow();
		assertEquals(List.of("walk-text-2", "walk-quiz-2", "walk-codes-2"),
				copy.blocks().stream().map(block -> block.id().value()).toList());
		assertEquals(walk().blocks().stream().map(Block::content).toList(), copy.blocks().stream().map(Block::content).toList());
		assertEquals(List.of(), pasted.objectives());
		Pasted again = Paste.into(pasted.programme(), at(DATA), Excerpts.of(pasted.programme(), pasted.session()).orElseThrow(), Map.of());
		assertEquals(List.of(new SessionId("walk-3")), again.sessions());
	}

	@Test
	void inAnotherProgrammeIdsStayAndObjectivesThatAreNotThereAreLeftOut() {
		Programme other = Programme.titled("Other")
				.withModules(List.of(module(new ModuleId("first"), List.of(new Objective(MAP, "Map it")), List.of())));
		Pasted pasted = Paste.into(other, at(new ModuleId("first")), Excerpts.of(PROGRAMME, WALK).orElseThrow(), Map.of());
		assertEquals(List.of(WALK), pasted.sessions());
		assertEquals(List.of(SHARE), pasted.objectives());
		Session session = pasted.programme().session(WALK).orElseThrow();
		assertEquals(List.of(MAP), session.objectives());
		assertEquals(List.of(MAP), ((Quiz) session.blocks().get(1).content()).questions().getFirst().objectives());
		assertEquals(PROGRAMME.media(), pasted.programme().media());
	}

	@Test
	void filesThatHaveAnotherNameHereAreReferredToByIt() {
		Excerpt excerpt = Excerpts.of(PROGRAMME, WALK, new BlockId("walk-text")).orElseThrow();
		assertEquals(List.of("my ward.png"), Excerpts.files(excerpt));
		Pasted pasted = Paste.into(PROGRAMME, at(DATA), excerpt, Map.of("my ward.png", "my ward-2.png"));
		Session session = pasted.programme().session(WALK).orElseThrow();
		assertEquals(new Prose("![Ward](media/my%20ward-2.png) and [all](https://media/x.png)\n"), session.blocks().getLast().content());
		assertEquals(List.of("my ward.png", "my ward-2.png"), pasted.programme().media().stream().map(Media::file).toList());
	}

	@Test
	void blocksGoAfterTheChosenOne() {
		Excerpt excerpt = Excerpts.of(PROGRAMME, WALK, new BlockId("walk-codes")).orElseThrow();
		Target target = new Target(DATA, Optional.of(WALK), Optional.of(new BlockId("walk-text")));
		Pasted pasted = Paste.into(PROGRAMME, target, excerpt, Map.of());
		assertEquals(List.of(new BlockId("walk-codes-2")), pasted.blocks());
		assertEquals("walk-codes-2", pasted.programme().session(WALK).orElseThrow().blocks().get(1).id().value());
	}

	@Test
	void aBlockNeedsASession() {
		Programme empty = Programme.titled("Empty").withModules(List.of(module(DATA, List.of(), List.of())));
		Excerpt excerpt = Excerpts.of(PROGRAMME, WALK, new BlockId("walk-text")).orElseThrow();
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> Paste.into(empty, at(DATA), excerpt, Map.of()));
		assertTrue(refusal.getMessage().contains("add one first"), refusal::getMessage);
	}
}
