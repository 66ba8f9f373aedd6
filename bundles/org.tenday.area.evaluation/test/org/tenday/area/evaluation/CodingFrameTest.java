package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.evaluation.CodingFrame.Code;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class CodingFrameTest {

	private static Code code(String theme, String subTheme) {
		return new Code(theme, subTheme, "What belongs there", "", "", "It never stops.", "ward clerk");
	}

	private static CodingFrame frame(Code... codes) {
		return new CodingFrame(Brief.of(Use.WORKED_EXAMPLE), "Two interviews", List.of(codes));
	}

	private static List<String> findings(String rule, Code... codes) {
		return Trial.of(new CodingFrameType(), frame(codes)).findings("evaluation.coding-frame." + rule);
	}

	/** Two themes, the first with three challenges: as published by Steels and others, Learning Health Systems 2021, 5(2). */
	private static Code[] published() {
		return new Code[]{ code("Challenges", "Time"), code("Challenges", "Quality and accessibility of data"),
				code("Challenges", "Sustainability"), code("Benefits", "Staff"), code("Benefits", "Patients") };
	}

	@Test
	void thePublishedFrameHasNoFindingsAndIsDrawnAsATree() {
		Trial<CodingFrame> trial = Trial.of(new CodingFrameType(), frame(published()));
		assertEquals(List.of(), trial.findings());
		assertTrue(trial.handbook()
				.contains("figure Tree of themes with their sub-themes. Challenges: Time; Quality and accessibility of data; "
						+ "Sustainability. Benefits: Staff; Patients."),
				trial.handbook());
	}

	@Test
	void aSubThemeStandsUnderATheme() {
		assertEquals(List.of("The sub-theme \"Time\" in \"The block\" stands under no theme: name the theme."),
				findings("theme", code(" ", "Time")));
		assertEquals(List.of(), findings("theme", published()));
	}

	@Test
	void thereAreTwoLevels() {
		assertEquals(List.of("\"Time\" is a theme and a sub-theme in \"The block\": a frame has two levels, so name one of them anew."),
				findings("levels", code("Challenges", "Time"), code("Time", "Mondays")));
		assertEquals(List.of("The sub-theme \"time\" stands under two themes in \"The block\": choose one, or name them apart."),
				findings("levels", code("Challenges", "Time"), code("Benefits", "time")));
		assertEquals(List.of("\"Time\" stands twice in \"The block\": make one row of the two."),
				findings("levels", code("Challenges", "Time"), code("Challenges", "Time")));
		assertEquals(List.of(), findings("levels", published()));
	}

	@Test
	void codesAreDefined() {
		assertEquals(List.of("\"Time\" is not defined in \"The block\": write what belongs there."),
				findings("definition", new Code("Challenges", "Time", " ", "", "", "", "")));
		assertEquals(List.of(), findings("definition", published()));
	}

	@Test
	void nobodyIsKnownByAQuotation() {
		assertEquals(
				List.of("A quotation in \"The block\" says \"Mrs Hill\", which may tell who it is: put a letter or a role in its place."),
				findings("anonymous", new Code("Challenges", "", "x", "", "", "Then Mrs Hill left.", "nurse")));
		assertEquals(List.of("A quotation in \"The block\" is by \"Dr Hill\": name the kind of participant alone."),
				findings("anonymous", new Code("Challenges", "", "x", "", "", "It stops.", "Dr Hill")));
		assertEquals(List.of(), findings("anonymous", published()));
	}

	@Test
	void aQuotationSaysWhoseKindItIsAndEverySubThemeHasOne() {
		assertEquals(1, findings("speaker", new Code("Challenges", "", "x", "", "", "It stops.", "")).size());
		assertEquals(List.of(), findings("speaker", published()));
		assertEquals(1, findings("quotation", new Code("Challenges", "Time", "x", "", "", "", "")).size());
		assertEquals(List.of(), findings("quotation", new Code("Challenges", "", "x", "", "", "", ""), code("Challenges", "Time")),
				"a theme is shown by its sub-themes");
	}
}
