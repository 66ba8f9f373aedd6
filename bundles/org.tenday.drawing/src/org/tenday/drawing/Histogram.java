package org.tenday.drawing;

import java.util.List;
import java.util.Objects;

/**
 * How many there are of each size.
 *
 * @param across what is measured
 * @param up     what is counted
 * @param bins   from left to right, one at least; none reaches into the next
 */
public record Histogram(Frame frame, Axis across, Axis up, List<Bin> bins) implements Sketch {

	/**
	 * Sizes that are counted together.
	 *
	 * @param from  the smallest
	 * @param to    larger than {@code from}
	 * @param count zero or more
	 */
	public record Bin(double from, double to, double count) {
		public Bin {
			if (!(from < to) || !(count >= 0)) {
				throw new IllegalArgumentException("Nothing can be counted from %s to %s as %s.".formatted(from, to, count));
			}
		}
	}

	public Histogram {
		Objects.requireNonNull(frame, "frame");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(up, "up");
		bins = List.copyOf(bins);
		if (bins.isEmpty()) {
			throw new IllegalArgumentException("A histogram counts something: give it one bin at least.");
		}
		for (int i = 1; i < bins.size(); i++) {
			if (bins.get(i).from() < bins.get(i - 1).to()) {
				throw new IllegalArgumentException("What is counted from %s is counted twice: let each bin begin where the one before ends."
						.formatted(bins.get(i).from()));
			}
		}
	}

	@Override
	public String title() {
		return frame.title();
	}

	@Override
	public String alt() {
		return frame.alt();
	}
}
