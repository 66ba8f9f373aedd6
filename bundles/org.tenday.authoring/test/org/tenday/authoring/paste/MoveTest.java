package org.tenday.authoring.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Prose;

class MoveTest {

	private static final Programme PROGRAMME = Programme.titled("P")
			.withModules(List.of(module("m", session("a", "a1", "a2"), session("b", "b1"), session("c")), module("n", session("d")),
					module("o")));

	private static Module module(String id, Session... sessions) {
		return new Module(new ModuleId(id), id, SkillAreaId.CORE, "", List.of(), List.of(sessions));
	}

	private static Session session(String id, String... blocks) {
		return Session.of(new SessionId(id), id, 10).withBlocks(Arrays.stream(blocks)
				.map(block -> new Block(new BlockId(block), new BlockTypeId("prose"), "", Audience.DEFAULT, new Prose(block))).toList());
	}

	private static String words(Programme programme) {
		StringBuilder words = new StringBuilder();
		programme.modules().forEach(module -> {
			words.append(module.id()).append('(');
			module.sessions().forEach(session -> words.append(session.id()).append(session.blocks().stream().map(Block::id).toList()));
			words.append(')');
		});
		return words.toString();
	}

	private static String session(String session, String module, int at) {
		return words(Move.session(PROGRAMME, new SessionId(session), new ModuleId(module), at));
	}

	private static String block(String from, String block, String to, int at) {
		return words(Move.block(PROGRAMME, new SessionId(from), new BlockId(block), new SessionId(to), at));
	}

	@Test
	void sessionsMoveWithinTheirModuleAndToAnother() {
		assertEquals("m(b[b1]a[a1, a2]c[])n(d[])o()", session("a", "m", 2));
		assertEquals("m(c[]a[a1, a2]b[b1])n(d[])o()", session("c", "m", 0));
		assertEquals(words(PROGRAMME), session("a", "m", 1));
		assertEquals("m(b[b1]c[])n(a[a1, a2]d[])o()", session("a", "n", 0));
		assertEquals("m(a[a1, a2]c[])n(d[])o(b[b1])", session("b", "o", 7));
	}

	@Test
	void blocksMoveWithinTheirSessionAndToAnother() {
		assertEquals("m(a[a2, a1]b[b1]c[])n(d[])o()", block("a", "a1", "a", 2));
		assertEquals("m(a[a2]b[b1]c[])n(d[a1])o()", block("a", "a1", "d", 0));
		assertEquals("m(a[a2]b[a1, b1]c[])n(d[])o()", block("a", "a1", "b", 0));
	}

	@Test
	void modulesAreOrdered() {
		assertEquals("n(d[])m(a[a1, a2]b[b1]c[])o()", words(Move.module(PROGRAMME, new ModuleId("n"), 0)));
		assertEquals("n(d[])o()m(a[a1, a2]b[b1]c[])", words(Move.module(PROGRAMME, new ModuleId("m"), 3)));
	}

	@Test
	void whatIsNotThereAnyMoreIsNotMoved() {
		assertEquals(words(PROGRAMME), session("gone", "n", 0));
		assertEquals(words(PROGRAMME), session("a", "gone", 0));
		assertEquals(words(PROGRAMME), block("a", "gone", "b", 0));
	}
}
