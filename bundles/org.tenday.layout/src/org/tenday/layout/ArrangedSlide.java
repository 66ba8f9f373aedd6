package org.tenday.layout;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Slide;

/**
 * A slide with the place of everything on it.
 *
 * @param slide     what was arranged
 * @param title     where its title stands; words stand at the lower edge
 * @param titleSize in points
 * @param placed    the body, in the order of reading and of painting
 */
public record ArrangedSlide(Slide slide, Area title, double titleSize, List<Placed> placed) {

	public ArrangedSlide {
		Objects.requireNonNull(slide, "slide");
		Objects.requireNonNull(title, "title");
		placed = List.copyOf(placed);
	}
}
