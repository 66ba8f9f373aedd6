package org.tenday.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a block goes. A block whose audience holds no place that learners see is a trainer-only block.
 *
 * @param places one or more places, in the order of {@link Place}
 */
public record Audience(Set<Place> places) {

	/** Handbook and trainer guide: what a block gets when its file says nothing. */
	public static final Audience DEFAULT = of(Place.HANDBOOK, Place.GUIDE);

	/** Everywhere. */
	public static final Audience EVERYONE = new Audience(EnumSet.allOf(Place.class));

	/** The trainer guide alone. */
	public static final Audience TRAINER = of(Place.GUIDE);

	public Audience {
		if (places.isEmpty()) {
			throw new IllegalArgumentException("A block must go somewhere: name at least one of handbook, guide, slides, handout.");
		}
		places = Collections.unmodifiableSet(EnumSet.copyOf(places));
	}

	public static Audience of(Place first, Place... more) {
		return new Audience(EnumSet.of(first, more));
	}

	public static Audience of(Collection<Place> places) {
		return new Audience(Set.copyOf(places));
	}

	public boolean includes(Place place) {
		return places.contains(place);
	}

	/** Whether no learner may see the block. */
	public boolean isTrainerOnly() {
		return places.stream().noneMatch(Place::isForLearners);
	}
}
