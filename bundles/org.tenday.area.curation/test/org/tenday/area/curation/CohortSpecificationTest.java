package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.curation.CohortSpecification.Exclusion;
import org.tenday.model.content.Brief;
import org.tenday.testkit.Trial;

class CohortSpecificationTest {

	private static final Optional<LocalDate> APRIL = Optional.of(LocalDate.of(2025, 4, 1));
	private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2026, 3, 31));

	private static CohortSpecification cohort(Brief brief, String text, Optional<LocalDate> from, Optional<LocalDate> to,
			Optional<Integer> expected, Exclusion... exclusions) {
		return new CohortSpecification(brief, text, text, text.isEmpty() ? List.of() : List.of(text), List.of(exclusions), from, to, text,
				text,
				text, expected, "");
	}

	private static CohortSpecification good(Exclusion... exclusions) {
		return cohort(Given.EXAMPLE, "Said", APRIL, MARCH, Optional.of(500), exclusions);
	}

	private static Exclusion exclusion(int order, String criterion) {
		return new Exclusion(order == 0 ? Optional.empty() : Optional.of(order), criterion);
	}

	private static Trial<CohortSpecification> trial(CohortSpecification cohort) {
		return Trial.of(new CohortSpecificationType(), cohort);
	}

	private static List<String> findings(CohortSpecification cohort, String rule) {
		return trial(cohort).findings("curation.cohort-specification." + rule);
	}

	@Test
	void whatMustBeSaidIsAskedFor() {
		CohortSpecification bare = cohort(Given.EXAMPLE, "", Optional.empty(), Optional.empty(), Optional.empty());
		assertEquals(List.of("The cohort specification “The block” has no index event: say what starts each person's clock."),
				findings(bare, "index"));
		assertEquals(2, findings(bare, "period").size());
		assertEquals(4, findings(bare, "complete").size());
		assertEquals(1, findings(bare, "expected").size());
		assertEquals(List.of(), trial(good()).findings());
		assertEquals(List.of(), trial(new CohortSpecificationType().blank()).findings(), "what is empty on purpose is not nagged about");
	}

	@Test
	void thePeriodEndsAfterItBegins() {
		assertEquals(1, findings(cohort(Given.EXAMPLE, "Said", MARCH, APRIL, Optional.of(1)), "dates").size());
		assertEquals(List.of(), findings(cohort(Given.EXAMPLE, "Said", APRIL, APRIL, Optional.of(1)), "dates"));
	}

	@Test
	void theOrderOfExclusionsIsStated() {
		assertEquals(List.of(), findings(good(exclusion(2, "Under 18"), exclusion(1, "Duplicates")), "order"));
		for (CohortSpecification wrong : List.of(good(exclusion(0, "Duplicates")),
				good(exclusion(1, "Duplicates"), exclusion(1, "Under 18")),
				good(exclusion(1, "Duplicates"), exclusion(3, "Under 18")))) {
			assertEquals(1, findings(wrong, "order").size(), () -> wrong.exclusions().toString());
			assertEquals(List.of(), findings(wrong.numbered(), "order"));
		}
	}

	@Test
	void exclusionsArePrintedInTheirOrder() {
		String page = trial(good(exclusion(2, "Under 18"), exclusion(1, "Duplicates"))).handbook();
		assertTrue(page.indexOf("Duplicates") < page.indexOf("Under 18"), page);
		assertTrue(page.contains("1 April 2025 to 31 March 2026"), page);
	}

	@Test
	void fewerThanNoRowsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> cohort(Given.EXAMPLE, "", APRIL, MARCH, Optional.of(-1)));
	}
}
