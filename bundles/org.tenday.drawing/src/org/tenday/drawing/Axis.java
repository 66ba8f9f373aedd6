package org.tenday.drawing;

import java.util.Objects;

/**
 * What is measured along an axis.
 *
 * @param label such as "Admissions"
 * @param unit  such as "per week" or "%"; empty for none
 */
public record Axis(String label, String unit) {

	public Axis {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(unit, "unit");
	}

	/** As it is printed: "Admissions (per week)". */
	public String text() {
		return unit.isBlank() ? label : label + " (" + unit + ")";
	}
}
