package org.tenday.store.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Prose;
import org.tenday.store.CoreTypes;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.Reading;

/** What an edit does to the lines of a file that a person wrote, and what it leaves alone. */
class EditTest {

	private static final String HEAD = "# Written by hand\nformat: 1\nkind: module\nid: m   # never change this\n";

	private final FileCodec<Module> codec = FileCodec.module(new Codecs(CoreTypes::recordOf));

	@Test
	void commentBehindValueStays() throws Exception {
		assertEdit("title: Old # the cover\n", module -> module.withTitle("New"), "title: New # the cover\n");
	}

	@Test
	void quotesStayAndAreAddedWhereNeeded() throws Exception {
		assertEdit("title: 'Old'\n", module -> module.withTitle("It's"), "title: 'It''s'\n");
		assertEdit("title: \"Old\"\n", module -> module.withTitle("New"), "title: \"New\"\n");
		assertEdit("title: Old\n", module -> module.withTitle("no"), "title: \"no\"\n");
		assertEdit("title: Old\n", module -> module.withTitle("Day 1: \"go\""), "title: 'Day 1: \"go\"'\n");
	}

	@Test
	void commentMovesToTheFirstLineOfTextThatGrows() throws Exception {
		assertEdit("title: T\naim: Short. # why\n", module -> module.withAim("One.\nTwo.\n"), "title: T\naim: | # why\n  One.\n  Two.\n");
	}

	@Test
	void oneSentenceOfBlockChangesOneLine() throws Exception {
		assertEdit("title: T\naim: |   # keep\n     First.\n\n     Second.\n# end\n", module -> module.withAim("First.\n\nOther.\n"),
				"title: T\naim: |   # keep\n     First.\n\n     Other.\n# end\n");
	}

	@Test
	void lastLineOfSpacesBelongsToTextThatSaysItsIndentation() throws Exception {
		assertEdit("title: T\naim: |2\n    indented\n   \nskill-area: core\n", module -> module.withAim("plain\n "),
				"title: T\naim: |-\n  plain\n   \nskill-area: core\n");
	}

	@Test
	void wordsOfWrappedTextChangeOneLine() throws Exception {
		assertEdit("title: T\naim: >-\n  A long sentence that\n  goes over two\n  lines.\n",
				module -> module.withAim("A long sentence that runs over two lines."),
				"title: T\naim: >-\n  A long sentence that\n  runs over two\n  lines.\n");
		assertEdit("title: A long title\n  on two lines\naim: x\n", module -> module.withTitle("A long title on three lines"),
				"title: A long title\n  on three lines\naim: x\n");
		assertEdit("title: \"A long title\n  on two lines\"\n", module -> module.withTitle("A very long title on two lines"),
				"title: \"A very long title\n  on two lines\"\n");
	}

	@Test
	void valueThatSaidNothingIsFilledIn() throws Exception {
		assertEdit("title:\naim: ''\nsessions: []\n",
				module -> module.withTitle("T").withAim("A").withSessions(List.of(Session.of(new SessionId("s"), "S", 5))),
				"title: T\naim: 'A'\nsessions:\n- id: s\n  title: S\n  minutes: 5\n");
	}

	@Test
	void newKeyStandsWhereItBelongs() throws Exception {
		assertEdit("title: T\n\n# what they learn\nobjectives:\n- id: o\n", module -> module.withAim("A"),
				"title: T\naim: A\n\n# what they learn\nobjectives:\n- id: o\n");
	}

	@Test
	void keyThatIsEmptyNowGoesWithTheCommentsAboveIt() throws Exception {
		assertEdit("title: T\n\n# why\naim: A\nextra: mine\n", module -> module.withAim(""), "title: T\nextra: mine\n");
	}

	@Test
	void orderOfKeysAndIndentationStay() throws Exception {
		assertEdit("objectives:\n    - text: One\n      id: a\n    - {id: b, text: Two}\ntitle: T\n",
				module -> module
						.withObjectives(List.of(new Objective(new ObjectiveId("a"), "Eins"), new Objective(new ObjectiveId("b"), "Zwei, 2"),
								new Objective(new ObjectiveId("c"), "Drei"))),
				"objectives:\n    - text: Eins\n      id: a\n    - {id: b, text: \"Zwei, 2\"}\n    - id: c\n      text: Drei\ntitle: T\n");
	}

	@Test
	void movedItemsTakeTheirCommentsAndUnknownKeysWithThem() throws Exception {
		assertEdit("title: T\nobjectives:\n# first\n- id: a\n  text: One\n  owner: Ada # me\n\n# second\n- id: b\n  text: Two\nend: 1\n",
				module -> module.withObjectives(module.objectives().reversed()),
				"title: T\nobjectives:\n# first\n# second\n- id: b\n  text: Two\n- id: a\n  text: One\n  owner: Ada # me\nend: 1\n");
	}

	@Test
	void itemTakenAwayLeavesTheOthersAlone() throws Exception {
		assertEdit("title: T\nobjectives:\n- id: a # A\n- id: b # B\n\n- id: c # C\n", module -> without(module, 1),
				"title: T\nobjectives:\n- id: a # A\n\n- id: c # C\n");
		assertEdit("title: T\nobjectives:\n- id: a # A\n- id: b # B\n", module -> without(module, 0),
				"title: T\nobjectives:\n- id: b # B\n");
		assertEdit("title: T\nobjectives:\n- id: a # A\n", module -> without(module, 0), "title: T\n");
	}

	@Test
	void cellOfTableChangesItsCellAlone() throws Exception {
		String table = "title: T\nsessions:\n- id: s\n  blocks:\n"
				+ "  - id: b\n    type: table\n    columns: [Ward,  n]\n    rows:\n    - [ East,  '12' ]\n    - [ West,  '7' ]  # seven\n";
		assertEdit(table,
				module -> module.withSession(new SessionId("s"), session -> session.withBlock(new BlockId("b"), block -> block.withContent(
						new Grid("", List.of("Ward", "n"), List.of(List.of("East", "12"), List.of("West", "8")), "", false)))),
				table.replace("'7'", "'8'"));
	}

	@Test
	void unknownBlocksAndKeysOfBlocksStay() throws Exception {
		String text = "title: T\nsessions:\n- id: s\n  blocks:\n  - id: x\n    type: far.away\n    data: {a: [1, 2.50, 0x1F], b: yes}\n"
				+ "  - id: b\n    type: prose\n    colour: red\n    text: Old\n";
		assertEdit(text, module -> module.withSession(new SessionId("s"),
				session -> session.withBlock(new BlockId("b"), block -> block.withContent(new Prose("New")))), text.replace("Old", "New"));
	}

	@Test
	void bracesAndListsInBracketsStay() throws Exception {
		assertEdit("title: T\nobjectives: [{id: a, text: One}, {id: b, note: 'mine', text: Two}]\n", module -> module.withObjectives(
				List.of(new Objective(new ObjectiveId("a"), "One"), new Objective(new ObjectiveId("b"), "Zwei"))),
				"title: T\nobjectives: [{id: a, text: One}, {id: b, note: 'mine', text: Zwei}]\n");
	}

	@Test
	void windowsLineEndsAndMissingLastLineEndStay() throws Exception {
		String text = (HEAD + "title: T\naim: |\n  One.\n  Two.\nextra: 1").replace("\n", "\r\n");
		assertEquals(text.replace("Two.", "Zwei.\r\n  Drei."), edited(text, module -> module.withAim("One.\nZwei.\nDrei.\n")));
	}

	@Test
	void byteOrderMarkStays() throws Exception {
		assertEquals("\uFEFF" + HEAD + "title: New\n", edited("\uFEFF" + HEAD + "title: Old\n", module -> module.withTitle("New")));
	}

	@Test
	void emojiInFrontDoesNotShiftPlaces() throws Exception {
		assertEdit("title: 👩‍⚕️ and 😀 # 🎉\naim: Old\n", module -> module.withAim("New"), "title: 👩‍⚕️ and 😀 # 🎉\naim: New\n");
	}

	private static Module without(Module module, int which) {
		List<Objective> objectives = new ArrayList<>(module.objectives());
		objectives.remove(which);
		return module.withObjectives(objectives);
	}

	private void assertEdit(String before, UnaryOperator<Module> change, String after) throws Exception {
		assertEquals(HEAD + after, edited(HEAD + before, change));
	}

	private String edited(String text, UnaryOperator<Module> change) throws Exception {
		YamlText file = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
		Module module = codec.read(file.root(), new Reading());
		byte[] edited = YamlFile.edited(file, codec.write(module), codec.write(change.apply(module))).orElseThrow();
		assertEquals(change.apply(module), codec.read(YamlReader.read(edited).root(), new Reading()));
		return new String(edited, StandardCharsets.UTF_8);
	}
}
