package org.tenday.store;

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
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;

class ExcerptTest {

	private static final String BLOCKS = """
			  blocks:
			  - id: walk-text
			    type: prose
			    text: |
			      Follow one.

			      - and another
			  - id: walk-task
			    type: exercise
			    minutes: 10
			    task: Draw it.
			""";

	private static Optional<Class<? extends BlockContent>> types(BlockTypeId type) {
		return Optional.ofNullable(Map.<String, Class<? extends BlockContent>>of("prose", Prose.class, "exercise", Exercise.class,
				"discussion", Discussion.class).get(type.value()));
	}

	private static Excerpt read(String text) throws StoreException {
		return Excerpt.read(text, ExcerptTest::types);
	}

	@Test
	void whatIsWrittenIsReadAgain() throws StoreException {
		Block text = new Block(new BlockId("walk-text"), new BlockTypeId("prose"), "Why", Audience.DEFAULT, List.of(new ObjectiveId("map")),
				new Prose("A *pathway*.\n\n![Ward](media/ward.png)\n"));
		Block unknown = new Block(new BlockId("codes"), new BlockTypeId("curation.code-list"), "", Audience.DEFAULT,
				new UnknownContent(Map.of("system", "ICD-10", "codes", List.of(Map.of("code", "J44")))));
		Excerpt excerpt = new Excerpt(List.of(Session.of(new SessionId("walk"), "Walk: the pathway", 45).withBlocks(List.of(text))),
				List.of(unknown), List.of(new Media("ward.png", "A ward", "Us", "CC BY 4.0", "")));
		assertEquals(excerpt, read(excerpt.text(ExcerptTest::types)));
	}

	@Test
	void blocksThatWereCopiedOutOfAFileAreRead() throws StoreException {
		List<String> ids = List.of("walk-text", "walk-task");
		assertEquals(ids, ids(read(BLOCKS)));
		String items = BLOCKS.substring(BLOCKS.indexOf("  - id"));
		assertEquals(ids, ids(read(items)));
		assertEquals(ids, ids(read(items.strip())), "from the middle of the first line");
		assertEquals(List.of("walk-text"), ids(read(items.substring(0, items.indexOf("  - id: walk-task")).strip())), "one alone");
		assertEquals(List.of("walk-task"), ids(read("id: walk-task\r\ntype: exercise\r\ntask: Draw it.\r\n")), "without its dash");
		assertEquals(new Prose("Follow one.\n\n- and another\n"), read(items.strip()).blocks().getFirst().content());
	}

	private static List<String> ids(Excerpt excerpt) {
		assertEquals(List.of(), excerpt.sessions());
		return excerpt.blocks().stream().map(block -> block.id().value()).toList();
	}

	@Test
	void sessionsAreToldFromBlocks() throws StoreException {
		assertEquals(1, read("- id: walk\n  title: Walk\n  minutes: 45\n").sessions().size());
		assertEquals(1, read("- id: walk\n  title: Walk\n  type: practice\n  minutes: 45\n").sessions().size());
		assertEquals(1, read("- id: walk\n  title: Walk\n  type: discussion\n  minutes: 45\n  blocks: []\n").sessions().size());
		assertEquals(1, read("- id: talk\n  type: discussion\n  prompt: What now?\n").blocks().size());
	}

	@Test
	void aWholeModuleGivesItsSessions() throws StoreException {
		assertEquals("Walk", read("""
				format: 1
				kind: module
				id: first
				title: First
				sessions:
				- id: walk
				  title: Walk
				  minutes: 45
				""").sessions().getFirst().title());
	}

	@Test
	void anythingElseIsRefusedInOneSentence() {
		for (String text : List.of("", "  \n", "Dear all,", "https://example.org", "{}", "[", "- id: Walk It\n  type: prose\n",
				"format: 2\nkind: excerpt\nblocks: []\n", "- - -", "\u0000")) {
			StoreException refusal = assertThrows(StoreException.class, () -> read(text), text);
			assertTrue(refusal.getMessage().startsWith("This text is no session or block") && !refusal.getMessage().contains("\n"),
					refusal::getMessage);
		}
	}
}
