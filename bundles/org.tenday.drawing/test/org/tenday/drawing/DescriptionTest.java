package org.tenday.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class DescriptionTest {

	private static final Axis UP = new Axis("Admissions", "per week");
	private static final List<Series> SERIES = List.of(new Series("Ward A", List.of(3.0, 9.0, Double.NaN)),
			new Series("Ward B", List.of(1.0, 1234.5, 2.0)));

	@Test
	void saysWhatIsThereInTheLanguageAskedFor() {
		List<String> names = List.of("June", "July", "August");
		assertEquals("Bar chart of Admissions (per week) from June to August. Ward A: 3 to 9. Ward B: 1 to 1,234.5.",
				new Description(Locale.UK).bars(UP, names, SERIES));
		assertEquals("Liniendiagramm: Admissions (per week), von June bis August. Ward A: 3 bis 9. Ward B: 1 bis 1.234,5.",
				new Description(Locale.GERMANY).lines(UP, names, SERIES));
		assertEquals("Bar chart of Admissions (per week) from June to August. Ward A: 3 to 9. Ward B: 1 to 1 234,5.",
				new Description(Locale.forLanguageTag("cs")).bars(UP, names, SERIES).replace('\u00a0', ' '));
	}

	@Test
	void saysTheCellOfEachEntry() {
		Matrix.Scale steps = new Matrix.Scale("interest", List.of("low", "high"));
		assertEquals("Grid of influence by interest. Nurses: influence low, interest high.", new Description(Locale.UK).matrix(steps,
				new Matrix.Scale("influence", List.of("low", "high")), List.of(new Matrix.Entry("Nurses", 2, 1))));
	}
}
