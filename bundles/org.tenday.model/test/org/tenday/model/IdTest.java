package org.tenday.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IdTest {

	@ParameterizedTest
	@CsvSource({ "Day 1: Getting the data!, day-1-getting-the-data", "Évaluation & méthodes, evaluation-methodes", "'  ', nothing",
			"…, nothing" })
	void titlesBecomeIds(String title, String id) {
		assertEquals(id, Id.fromTitle(title, "nothing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "-a", "a b", "a/b", "..", "é" })
	void otherShapesAreRefused(String value) {
		String message = assertThrows(IllegalArgumentException.class, () -> new SessionId(value)).getMessage();
		assertEquals("\"" + value + "\" is not the id of a session: use small letters, digits and hyphens, at most 64.", message);
	}

	@Test
	void theKindOfThingIsNamedWithItsArticle() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new ObjectiveId("O 1")).getMessage()
				.startsWith("\"O 1\" is not the id of an objective: "));
	}

	@Property
	void anyTitleGivesAValidId(@ForAll String title) {
		assertTrue(Id.isValid(Id.fromTitle(title, "x")));
	}
}
