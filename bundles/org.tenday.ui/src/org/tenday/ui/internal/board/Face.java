package org.tenday.ui.internal.board;

/**
 * What a card shows.
 *
 * @param kind    what it is
 * @param day     the day that it stands on, in words; empty on none
 * @param start   its clock time; empty where it has none
 * @param title   in words
 * @param length  in words
 * @param minutes how tall it is
 * @param isOver  whether it goes on beyond the end of its day
 * @param more    what else there is to know, in lines; may be empty
 */
record Face(Kind kind, String day, String start, String title, String length, int minutes, boolean isOver, String more) {

	/** What a card is. */
	enum Kind {
		/** A session. */
		SESSION,
		/** A break, drawn more quietly. */
		PAUSE,
		/** What learners do before the next day. */
		TASK,
		/** Room for a first card. */
		NOTHING
	}

	/** All that must be known of the card, in one line. */
	String words() {
		return ((start + " " + title).strip() + (length.isEmpty() ? "" : ", " + length)
				+ (isOver ? ", goes beyond the end of the day" : ""));
	}

	/** The same for somebody who does not see where the card stands. */
	String spoken() {
		return day.isEmpty() ? words() : day + ", " + words();
	}

	/** What is said where the pointer rests. */
	String tip() {
		return more.isEmpty() ? words() : words() + "\n" + more;
	}
}
