package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.document.Theme.Colour;
import org.tenday.model.BlockTypeId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Grid;

class SkillAreasTest {

	private static SkillArea area(String id, int order, BlockType<?>... types) {
		return new SkillArea(new SkillAreaId(id), id, "org.example." + id, "", Colour.of("000000"), order, List.of(types));
	}

	@Test
	void areasStandInTheirOrder() {
		SkillAreas areas = SkillAreas.of(List.of(area("b", 2), area("c", 1), area("a", 2)));
		assertEquals(List.of("c", "a", "b"), areas.areas().stream().map(area -> area.id().value()).toList());
	}

	@Test
	void twoOfOneIdAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> SkillAreas.of(List.of(area("a", 1), area("a", 2))));
	}

	@Test
	void aTypeBelongsToTheAreaThatItsIdNames() {
		assertThrows(IllegalArgumentException.class, () -> area("a", 1, new BlockPrinterTest.BrokenType()));
	}

	@Test
	void recordsAreKnownByType() {
		assertEquals(Optional.of(Grid.class), SkillAreas.core().recordOf(new BlockTypeId("table")));
		assertTrue(SkillAreas.core().recordOf(new BlockTypeId("curation.code-list")).isEmpty());
	}

	@Test
	void theCoreBringsEveryTypeOfTheFileFormat() {
		List<String> types = List.of("prose", "slide", "activity", "exercise", "quiz", "discussion", "case-study", "figure", "table",
				"checklist",
				"callout", "trainer-note", "exit-ticket", "reading");
		assertEquals(types, SkillAreas.core().types().stream().map(type -> type.id().value()).toList());
	}
}
