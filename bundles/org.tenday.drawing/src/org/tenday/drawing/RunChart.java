package org.tenday.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure over time with its centre, its limits and what stands out: a run chart, or with limits a control chart. What is a signal, and
 * where the
 * limits lie, is for whoever makes it.
 *
 * @param across    what the points are, such as weeks
 * @param up        what is measured
 * @param points    in their order, two at least
 * @param stretches each from where its centre and limits hold; a second one is where they were set anew. May be empty
 * @param target    where the measure is wished to be
 * @param notes     what happened at points; each stands below the chart under the number that marks the point
 * @param words     as in the key
 */
public record RunChart(Frame frame, Axis across, Axis up, List<Point> points, List<Stretch> stretches, Optional<Level> target,
		List<Note> notes, Words words) implements Sketch {

	/** Whether a point stands out. */
	public enum Signal {
		/** As it has been. */
		NONE,
		/** Better than by chance. */
		IMPROVEMENT,
		/** Worse than by chance. */
		CONCERN,
		/** Other than by chance, and neither better nor worse. */
		NEUTRAL
	}

	/**
	 * One measurement.
	 *
	 * @param name such as its date
	 */
	public record Point(String name, double value, Signal signal) {
		public Point {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(signal, "signal");
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("The point \"%s\" has no value: leave it out, or give it one.".formatted(name));
			}
		}
	}

	/**
	 * The limits of what chance brings.
	 *
	 * @param lower not above {@code upper}
	 */
	public record Limits(double lower, double upper) {
		public Limits {
			if (!(lower <= upper)) {
				throw new IllegalArgumentException("The lower limit %s lies above the upper one, %s.".formatted(lower, upper));
			}
		}
	}

	/**
	 * Points with one centre and one pair of limits.
	 *
	 * @param first the index of its first point; it reaches to the next stretch, or to the end
	 */
	public record Stretch(int first, double centre, Optional<Limits> limits) {
		public Stretch {
			Objects.requireNonNull(limits, "limits");
		}
	}

	/**
	 * What happened.
	 *
	 * @param point index of the point
	 */
	public record Note(int point, String text) {
		public Note {
			Objects.requireNonNull(text, "text");
		}
	}

	/** What the key says of centre, limits, and points that stand out. */
	public record Words(String centre, String limits, String improvement, String concern, String neutral) {
		public Words {
			Objects.requireNonNull(centre, "centre");
			Objects.requireNonNull(limits, "limits");
			Objects.requireNonNull(improvement, "improvement");
			Objects.requireNonNull(concern, "concern");
			Objects.requireNonNull(neutral, "neutral");
		}
	}

	public RunChart {
		Objects.requireNonNull(frame, "frame");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(up, "up");
		Objects.requireNonNull(target, "target");
		Objects.requireNonNull(words, "words");
		points = List.copyOf(points);
		stretches = List.copyOf(stretches);
		notes = List.copyOf(notes);
		if (points.size() < 2) {
			throw new IllegalArgumentException("A run needs two points at least, and this one has %d.".formatted(points.size()));
		}
		int before = -1;
		for (Stretch stretch : stretches) {
			if (stretch.first() <= before || stretch.first() >= points.size()) {
				throw new IllegalArgumentException("No stretch can begin at point %d: let them follow one another within the %d points."
						.formatted(stretch.first(), points.size()));
			}
			before = stretch.first();
		}
		for (Note note : notes) {
			Objects.checkIndex(note.point(), points.size());
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
