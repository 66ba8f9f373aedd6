package org.tenday.ui.internal.board;

import java.util.Locale;

/** What can be done with the chosen card by a key or from its menu; the commands of plugin.xml carry these names in small letters. */
public enum BoardAction {
	/** One place earlier on its day. */
	EARLIER,
	/** One place later on its day. */
	LATER,
	/** To the day before. */
	DAY_BEFORE,
	/** To the next day. */
	DAY_AFTER,
	/** Five minutes longer. */
	LONGER,
	/** Five minutes shorter. */
	SHORTER,
	/** A break after the card. */
	ADD_BREAK,
	/** Something to do before the next day. */
	ADD_TASK,
	/** Another title or other times for the card's day. */
	CHANGE_DAY,
	/** One more day after the card's. */
	ADD_DAY,
	/** The card's day away; its sessions stay in their modules. */
	REMOVE_DAY,
	/** The timetable away; its sessions stay in their modules. */
	REMOVE_TIMETABLE,
	/** The session in its editor; a break's or task's own words. */
	OPEN,
	/** Off its day; a session stays in its module. */
	TAKE_OFF;

	/** The action that a command names, as in {@code day-before}. */
	static BoardAction named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
