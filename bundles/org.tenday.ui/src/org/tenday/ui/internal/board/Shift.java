package org.tenday.ui.internal.board;

import java.util.Optional;

import org.tenday.model.Timetable.Spot;

/**
 * How the places of a timetable change when one slot is taken out or put in, or both.
 *
 * @param from where a slot is taken out; empty where none is
 * @param to   where one is put in, counted after the other was taken out; empty where none is
 */
record Shift(Optional<Spot> from, Optional<Spot> to) {

	static final Shift NONE = new Shift(Optional.empty(), Optional.empty());

	/** Where the slot stands afterwards that stood at a place before; empty for one that was taken out and put nowhere. */
	Optional<Spot> after(Spot spot) {
		if (from.filter(spot::equals).isPresent()) {
			return to;
		}
		int out = from.filter(gone -> gone.day() == spot.day() && gone.slot() < spot.slot()).isPresent() ? 1 : 0;
		int left = spot.slot() - out;
		int in = to.filter(put -> put.day() == spot.day() && put.slot() <= left).isPresent() ? 1 : 0;
		return Optional.of(new Spot(spot.day(), left + in));
	}
}
