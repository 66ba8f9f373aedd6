package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.area.curation.Given.log;
import static org.tenday.area.curation.Given.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.check.Finding;
import org.tenday.testkit.Trial;

class CleaningLogTest {

	private static List<String> findings(CleaningLog log, String rule) {
		return Trial.of(new CleaningLogType(), log).findings("curation.cleaning-log." + rule);
	}

	@Test
	void rowsOutAreWorkedOut() {
		assertEquals(Optional.of(500), step("Duplicates", 512, 38, 12).out());
		CleaningLog log = log(step("Duplicates", 512, 0, 12), step("Sex", 500, 38, 0), step("Diagnosis", 500, 0, 14));
		assertEquals(Optional.of(512), log.received());
		assertEquals(Optional.of(486), log.left());
		assertEquals(26, log.dropped());
		assertTrue(log.reconciles());
		assertEquals(Optional.empty(), log().left());
		assertFalse(log().reconciles());
	}

	@Test
	void aStepBeginsWithWhatTheOneBeforeItLeft() {
		assertEquals(List.of(), findings(log(step("Duplicates", 512, 0, 12), step("Diagnosis", 500, 0, 14)), "follows"));
		CleaningLog broken = log(step("Duplicates", 5600, 0, 12), step("Diagnosis", 5600, 0, 14));
		assertEquals(List
				.of("Step 2, “Diagnosis”, of the cleaning log “The block” begins with 5,600 rows, but 5,588 came out of the step before "
						+ "it: find the step that is missing, or correct the number."),
				findings(broken, "follows"));
		assertFalse(broken.reconciles());
		assertEquals(List.of(), findings(broken.joined(broken.received()), "follows"));
		assertTrue(broken.joined(broken.received()).isJoined());
	}

	@Test
	void theMendTakesTheNumberOfTheStepBefore() {
		CleaningLog broken = log(step("Duplicates", 512, 0, 12), step("Diagnosis", 512, 0, 14));
		Finding finding = Trial.of(new CleaningLogType(), broken).findings().getFirst();
		assertEquals("Begin with 500 rows", finding.mends().getFirst().label());
		assertEquals(List.of("steps", "1", "in"), finding.where().path().subList(finding.where().path().size() - 3,
				finding.where().path().size()));
	}

	@Test
	void noStepTakesMoreThanThereIs() {
		assertEquals(List.of("Step 1, “Period”, of the cleaning log “The block” drops 501 of 500 rows: correct one of the numbers."),
				findings(log(step("Period", 500, 0, 501)), "rows"));
		assertEquals(List.of("Step 1, “Sex”, of the cleaning log “The block” changes 501 of 500 rows: correct one of the numbers."),
				findings(log(step("Sex", 500, 501, 0)), "rows"));
		assertEquals(List.of(), findings(log(step("All", 500, 500, 500)), "rows"));
	}

	@Test
	void everyStepIsCountedReasonedAndSigned() {
		Step bare = new Step("Duplicates", Optional.empty(), Optional.empty(), Optional.of(30), "", "", Optional.empty(), "");
		assertEquals(2, findings(log(bare), "counted").size());
		assertEquals(1, findings(log(bare), "reason").size());
		assertEquals(2, findings(log(bare), "provenance").size());
		assertEquals(List.of(), Trial.of(new CleaningLogType(), log(step("Duplicates", 10, 0, 0))).findings());
		CleaningLog template = new CleaningLog(Given.TEMPLATE, "", List.of(bare));
		assertEquals(List.of(), Trial.of(new CleaningLogType(), template).findings(), "what is empty on purpose is not nagged about");
	}

	@Test
	void stepsFollowInTime() {
		Step early = new Step("Period", Optional.of(10), Optional.of(0), Optional.of(0), "", "Analyst",
				Optional.of(LocalDate.of(2026, 5, 4)), "");
		assertEquals(1, findings(log(step("Duplicates", 10, 0, 0), early), "dates").size());
		assertEquals(List.of(), findings(log(early, step("Duplicates", 10, 0, 0)), "dates"));
	}

	@Test
	void whereScriptsAreNamedAllAre() {
		Step scripted = new Step("Period", Optional.of(10), Optional.of(0), Optional.of(1), "", "", Optional.empty(), "clean.sql");
		assertEquals(1, findings(log(scripted, step("Duplicates", 9, 0, 2)), "script").size());
		assertEquals(List.of(), findings(log(scripted, step("Looked at", 9, 0, 0)), "script"));
		assertEquals(List.of(), findings(log(step("Duplicates", 9, 0, 2)), "script"));
	}

	@Test
	void negativeNumbersAreRefused() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> step("Period", 10, 0, -1));
		assertEquals("The step “Period” cannot have -1 rows: write 0 or more.", refusal.getMessage());
	}

	@Test
	void theRoomSeesTheTotalsAndTheLargestLosses() {
		String slides = Trial.of(new CleaningLogType(),
				log(step("Duplicates", 5600, 0, 12), step("Sex", 5588, 100, 0), step("Period", 5588, 0, 1440))).slides();
		assertTrue(slides.contains("From 5,600 rows to 4,148"), slides);
		assertTrue(slides.contains("1,452 rows dropped (25.9%)"), slides);
		assertTrue(slides.indexOf("Period: 1,440 dropped") < slides.indexOf("Duplicates: 12 dropped"), slides);
		assertFalse(slides.contains("Sex"), slides);
	}
}
