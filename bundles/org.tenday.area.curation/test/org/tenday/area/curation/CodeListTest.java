package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.curation.CodeList.Code;
import org.tenday.area.curation.CodeList.Decision;
import org.tenday.check.Finding;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class CodeListTest {

	private static final Code COPD = new Code("J44.1", "COPD with acute exacerbation", Decision.INCLUDE, "");
	private static final Optional<LocalDate> RELEASED = Optional.of(LocalDate.of(2016, 4, 1));
	private static final Optional<LocalDate> MADE = Optional.of(LocalDate.of(2026, 4, 20));

	private static CodeList list(Brief brief, CodingSystem system, boolean legacy, Code... codes) {
		return new CodeList(brief, "COPD", system, "5th edition", RELEASED, "To count stays", "Analyst", MADE, "", legacy, List.of(codes),
				List.of(), "Clinical lead");
	}

	private static Trial<CodeList> trial(CodingSystem system, Code... codes) {
		return Trial.of(new CodeListType(), list(Given.EXAMPLE, system, system.isLegacy(), codes));
	}

	private static List<String> findings(String rule, CodingSystem system, Code... codes) {
		return trial(system, codes).findings("curation.code-list." + rule);
	}

	private static Code code(String code) {
		return new Code(code, "A term", Decision.INCLUDE, "");
	}

	@Test
	void codesHaveTheFormOfTheirSystem() {
		assertEquals(List.of(), findings("format", CodingSystem.ICD_10, COPD));
		assertEquals(List.of(
				"The code “J441” of the code list “The block” is wrong: an ICD-10 code is a letter and two digits, with further digits after a full "
						+ "stop, such as J44.1."),
				findings("format", CodingSystem.ICD_10, code("J441")));
		Finding finding = trial(CodingSystem.ICD_10, code("J441")).findings().getFirst();
		assertEquals("Write J44.1", finding.mends().getFirst().label());
		assertEquals(List.of(), trial(CodingSystem.SNOMED_CT, code("13645006")).findings().getFirst().mends());
		assertEquals(List.of(), findings("format", CodingSystem.SNOMED_CT, code("13645005"), code("")));
	}

	@Test
	void noCodeIsThereTwice() {
		assertEquals(List.of("The code J44.1 is in the code list “The block” twice: keep one of them."),
				findings("duplicate", CodingSystem.ICD_10, COPD, code(" J44.1")));
		assertEquals(List.of(), findings("duplicate", CodingSystem.READ_2, code("H3y.."), code("H3Y..")),
				"Read tells small letters from large");
	}

	@Test
	void everyCodeIsInOrOutAndWhatIsOutHasAReason() {
		assertEquals(1, findings("decision", CodingSystem.ICD_10, new Code("J44.1", "", Decision.UNDECIDED, "")).size());
		assertEquals(List.of(), findings("decision", CodingSystem.ICD_10, COPD));
		assertEquals(List.of("The code list “The block” leaves out J45.9 and does not say why: give a reason."),
				findings("reason", CodingSystem.ICD_10, COPD, new Code("J45.9", "", Decision.EXCLUDE, " ")));
		assertEquals(List.of(), findings("reason", CodingSystem.ICD_10, new Code("J45.9", "", Decision.EXCLUDE, "Another disease")));
	}

	private static CodeList head(String release, Optional<LocalDate> released, Optional<LocalDate> made, String text) {
		return new CodeList(Given.EXAMPLE, "COPD", CodingSystem.ICD_10, release, released, text, text, made, "", false, List.of(),
				List.of(), text);
	}

	@Test
	void aListHasAReleaseAndItsDate() {
		String rule = "curation.code-list.release";
		assertEquals(2, Trial.of(new CodeListType(), head("", Optional.empty(), MADE, "Said")).findings(rule).size());
		assertEquals(List.of("The code list “The block” is dated before the release that it was made from came out: check both dates."),
				Trial.of(new CodeListType(), head("5th", MADE, RELEASED, "Said")).findings(rule));
		assertEquals(List.of(), Trial.of(new CodeListType(), head("5th", RELEASED, MADE, "Said")).findings());
		assertEquals(1, trial(CodingSystem.NOT_SAID, COPD).findings(rule).size());
	}

	@Test
	void aListHasAPurposeAnAuthorADateAndASignature() {
		assertEquals(4,
				Trial.of(new CodeListType(), head("5th", RELEASED, Optional.empty(), "")).findings("curation.code-list.signed-off").size());
	}

	@Test
	void readListsAreMarkedAsLegacy() {
		List<Finding> found = Trial.of(new CodeListType(), list(Given.EXAMPLE, CodingSystem.READ_2, false, code("H3..."))).findings();
		assertEquals(List.of("curation.code-list.legacy"), found.stream().map(Finding::rule).toList());
		assertEquals("Mark it as a legacy list", found.getFirst().mends().getFirst().label());
		assertEquals(List.of(), trial(CodingSystem.READ_2, code("H3...")).findings());
		assertTrue(trial(CodingSystem.READ_2, code("H3...")).handbook().contains("Read version 2 (legacy list)"));
	}

	@Test
	void templatesAreNotNaggedAbout() {
		assertEquals(List.of(), Trial.of(new CodeListType(), list(Given.TEMPLATE, CodingSystem.ICD_10, false,
				new Code("J44.1", "", Decision.UNDECIDED, ""), new Code("J45.9", "", Decision.EXCLUDE, ""))).findings());
		assertEquals(List.of(), Trial.of(new CodeListType(), new CodeListType().blank()).findings());
	}

	@Test
	void learnersDecideThemselves() {
		Trial<CodeList> exercise = Trial.of(new CodeListType(), list(Brief.of(Use.EXERCISE), CodingSystem.ICD_10, false, COPD,
				new Code("J45.9", "Asthma", Decision.EXCLUDE, "Another disease")));
		String page = exercise.handbook();
		assertTrue(page.contains("J45.9") && page.contains("Asthma"), page);
		assertFalse(page.contains("Another disease") || page.contains("To count stays"), page);
		assertTrue(exercise.guide().contains("Another disease"));
		assertTrue(exercise.slides().contains("2 candidates"), exercise.slides());
	}

	@Test
	void theRoomSeesCountsAndThreeCodes() {
		String slides = trial(CodingSystem.ICD_10, COPD, code("J44.0"), code("J44.8"), code("J44.9"),
				new Code("J45.9", "Asthma", Decision.EXCLUDE, "Another disease")).slides();
		assertTrue(slides.contains("4 codes in, 1 out"), slides);
		assertTrue(slides.contains("J44.8") && !slides.contains("J44.9"), slides);
	}
}
