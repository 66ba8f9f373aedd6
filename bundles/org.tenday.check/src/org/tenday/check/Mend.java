package org.tenday.check;

import java.util.Objects;
import java.util.function.UnaryOperator;

import org.tenday.model.Programme;

/**
 * A way to put a finding right by itself.
 *
 * @param label what it does, as on a menu: "Split into two objectives"
 * @param apply makes the mended programme; leaves a programme alone in which the place is no longer what it was
 */
public record Mend(String label, UnaryOperator<Programme> apply) {

	public Mend {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(apply, "apply");
	}
}
