package org.tenday.ui.internal.board;

import java.util.Optional;

import org.tenday.model.SessionId;
import org.tenday.model.Timetable.Spot;

/** Where a card stands on the board. */
sealed interface CardPlace {

	/** The day that the card belongs to, from 0; empty where it is on none. */
	default Optional<Integer> onDay() {
		return switch (this) {
		case OnDay(Spot spot) -> Optional.of(spot.day());
		case AfterDay after -> Optional.of(after.day());
		case Empty empty -> Optional.of(empty.day());
		case OnNone none -> Optional.empty();
		};
	}

	/** A session or a break on a day. */
	record OnDay(Spot spot) implements CardPlace {
	}

	/** What learners do between a day and the next; both counted from 0. */
	record AfterDay(int day, int task) implements CardPlace {
	}

	/** A session that is on no day. */
	record OnNone(SessionId session) implements CardPlace {
	}

	/** The room for a first card on a day that has none; the day counts from 0. */
	record Empty(int day) implements CardPlace {
	}
}
