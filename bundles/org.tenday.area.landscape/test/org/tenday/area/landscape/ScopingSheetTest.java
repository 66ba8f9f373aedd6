package org.tenday.area.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class ScopingSheetTest {

	private static List<String> findings(Use use, String people, Optional<LocalDate> end, String rule) {
		return Trial.of(new ScopingSheetType(), new ScopingSheet(Brief.of(use), "Fewer falls", "Falls", "The wards", people, "Fewer breaks",
				Optional.of(LocalDate.of(2027, 1, 1)), end)).findings("landscape.scoping-sheet." + rule);
	}

	@Test
	void allFourQuestionsAreAnswered() {
		assertEquals(List.of("The scoping sheet \"The block\" does not say who must be engaged: answer all four questions."),
				findings(Use.WORKED_EXAMPLE, " ", Optional.empty(), "answered"));
		assertEquals(List.of(), findings(Use.WORKED_EXAMPLE, "Ward managers", Optional.empty(), "answered"));
		assertEquals(List.of(), findings(Use.TEMPLATE, "", Optional.empty(), "answered"));
	}

	@Test
	void aProjectEndsAfterItStarts() {
		assertEquals(1, findings(Use.EXERCISE, "All", Optional.of(LocalDate.of(2027, 1, 1)), "period").size());
		assertEquals(List.of(), findings(Use.EXERCISE, "All", Optional.of(LocalDate.of(2027, 1, 2)), "period"));
	}
}
