package org.tenday.ui.internal.board;

import org.tenday.model.Timetable.Spot;

/** Where something is let go on the board. */
sealed interface Landing {

	/** Among the sessions and breaks of a day; the spot is counted before anything is taken out. */
	record OnDay(Spot spot) implements Landing {
	}

	/** Among the tasks after a day; counted before anything is taken out. */
	record AfterDay(int day, int task) implements Landing {
	}

	/** Beside the days. */
	record Beside() implements Landing {
	}
}
