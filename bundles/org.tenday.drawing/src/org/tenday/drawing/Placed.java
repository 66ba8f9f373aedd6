package org.tenday.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.tenday.document.Drawing;

/**
 * A drawing and where its parts are, for whoever shows it and takes clicks on it.
 *
 * @param drawing as it is printed
 * @param spots   from the ground upwards: of two that lie over one another the later is seen
 */
public record Placed(Drawing drawing, List<Spot> spots) {

	public Placed {
		Objects.requireNonNull(drawing, "drawing");
		spots = List.copyOf(spots);
	}

	/** The topmost of those parts that are wanted at a point. */
	public Optional<Spot> at(double x, double y, Predicate<Spot> isWanted) {
		return spots.reversed().stream().filter(isWanted).filter(spot -> spot.holds(x, y)).findFirst();
	}

	/** The part of an id. */
	public Optional<Spot> spot(String id) {
		return spots.stream().filter(spot -> spot.id().equals(id)).findFirst();
	}
}
