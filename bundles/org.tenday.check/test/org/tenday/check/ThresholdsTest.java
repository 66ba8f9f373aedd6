package org.tenday.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ThresholdsTest {

	private static String refusal(Map<String, Integer> chosen) {
		return assertThrows(IllegalArgumentException.class, () -> Thresholds.of(chosen)).getMessage();
	}

	@Test
	void theUsualNumbersAreThoseOfTheGuidance() {
		assertEquals(new Thresholds(3, 6, 40, 20, 120, 0, 30, 25, 40, 6, 10, 125), Thresholds.DEFAULT);
	}

	@Test
	void aNameChangesItsOwnNumberAndNoOther() throws ReflectiveOperationException {
		RecordComponent[] components = Thresholds.class.getRecordComponents();
		for (Threshold threshold : Threshold.all()) {
			// The largest leaves the fewest objectives above the most, which is refused for a reason of its own.
			int number = threshold.name().equals("fewest-objectives") ? 5 : threshold.most();
			Thresholds changed = Thresholds.of(Map.of(threshold.name(), number));
			for (int i = 0; i < components.length; i++) {
				Threshold at = Threshold.all().get(i);
				assertEquals(at.equals(threshold) ? number : at.usual(), components[i].getAccessor().invoke(changed), at.name());
			}
		}
	}

	@Test
	void everyOneCanBeOffered() {
		for (Threshold threshold : Threshold.all()) {
			assertFalse(threshold.label().isBlank() || threshold.unit().isBlank(), threshold.name());
			assertEquals(true, threshold.accepts(threshold.usual()) && !threshold.accepts(threshold.least() - 1)
					&& !threshold.accepts(threshold.most() + 1), threshold.name());
		}
	}

	@Test
	void whatMakesNoSenseIsRefusedInOneSentence() {
		assertEquals("words-in-sentence cannot be 0: write a number from 5 to 100.", refusal(Map.of("words-in-sentence", 0)));
		assertEquals("A module cannot have at least 7 objectives and at most 6: make the first number the smaller one.",
				refusal(Map.of("fewest-objectives", 7)));
		assertEquals(
				"There is no threshold \"words\": choose from fewest-objectives, most-objectives, acquisition-percent, "
						+ "minutes-without-check, minutes-without-break, minutes-of-overrun, minutes-of-underrun, words-in-sentence, "
						+ "words-on-slide, lines-on-slide, small-number, alt-characters.",
				refusal(Map.of("words", 3)));
	}
}
