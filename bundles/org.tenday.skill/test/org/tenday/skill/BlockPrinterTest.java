package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.skill.Fixture.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Outline;
import org.tenday.document.Theme.Colour;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Prose;

class BlockPrinterTest {

	/** What a plug-in's block holds. */
	record Note(String text) implements BlockContent {
	}

	/** Fails whenever it is asked to print. */
	static final class BrokenType implements BlockType<Note> {
		@Override
		public BlockTypeId id() {
			return new BlockTypeId("test.broken");
		}

		@Override
		public String label() {
			return "Broken";
		}

		@Override
		public Note blank() {
			return new Note("");
		}

		@Override
		public List<Element> handbook(Note note, BlockComposer composer) {
			throw new IllegalStateException("no paper");
		}

		@Override
		public List<SlidePart> slides(Note note, BlockComposer composer) {
			return null;
		}
	}

	private static final SkillArea TEST = new SkillArea(new SkillAreaId("test"), "Test", "org.example.test", "", Colour.of("000000"), 5,
			List.of(new BrokenType()));

	@Test
	void aTypeThatNobodyBringsPrintsAsAGapThatSaysWhatToInstall() {
		Fixture fixture = Fixture.inEnglish();
		Block block = block("curation.code-list", "Codes", UnknownContent.EMPTY);
		String gap = "GAP Missing | Codes\n"
				+ "  This block is of the type curation.code-list. Install the plug-in of the skill area “curation” to print it.\n";
		assertEquals(gap, Outline.of(fixture.handbook(block)));
		assertEquals(gap, Outline.of(fixture.guide(block)));
		assertEquals(gap, Outline.of(fixture.slides(block).getFirst().body()));
		assertEquals(List.of(
				"The block \"b1\" is of type curation.code-list, which no installed "
						+ "plug-in brings: install the plug-in of the skill area \"curation\"."),
				fixture.said());
	}

	@Test
	void aTypeThatFailsPrintsAsAGapThatNamesItsPlugin() {
		Fixture fixture = Fixture.with(SkillAreas.of(List.of(CoreArea.area(), TEST)));
		String gap = "GAP Missing\n  This block cannot be printed: the plug-in org.example.test failed on it.\n";
		assertEquals(gap, Outline.of(fixture.handbook(block("test.broken", "", new Note("x")))));
		assertEquals(gap, Outline.of(fixture.slides(block("test.broken", "", new Note("x"))).getFirst().body()));
		assertTrue(fixture.said().getFirst().contains("no paper"));
	}

	@Test
	void contentOfAnotherRecordTakesNothingElseDown() {
		Fixture fixture = Fixture.with(SkillAreas.of(List.of(CoreArea.area(), TEST)));
		assertTrue(Outline.of(fixture.handbook(block("test.broken", "", new Prose("x")))).startsWith("GAP"));
	}
}
