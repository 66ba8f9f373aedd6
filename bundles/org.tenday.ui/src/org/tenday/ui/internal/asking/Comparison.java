package org.tenday.ui.internal.asking;

import java.util.List;
import java.util.Objects;

/**
 * Two wordings of the same files, to be looked at side by side.
 *
 * @param left  what the wordings on the left are, such as "Your version"
 * @param right what those on the right are
 * @param files at least one
 */
public record Comparison(String left, String right, List<Compared> files) {

	/**
	 * One file.
	 *
	 * @param name  below the programme's folder
	 * @param left  its words on the left; empty where it is not there
	 * @param right its words on the right; empty where it is not there
	 */
	public record Compared(String name, String left, String right) {
	}

	public Comparison {
		Objects.requireNonNull(left, "left");
		Objects.requireNonNull(right, "right");
		files = List.copyOf(files);
		if (files.isEmpty()) {
			throw new IllegalArgumentException("A comparison needs at least one file.");
		}
	}
}
