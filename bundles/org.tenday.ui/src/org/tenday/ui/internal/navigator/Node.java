package org.tenday.ui.internal.navigator;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.BlockId;
import org.tenday.model.ModuleId;
import org.tenday.model.SessionId;
import org.tenday.model.TimetableId;
import org.tenday.store.Problem;

/**
 * A place in the tree. Holds ids and no values, so that it stays the same place while what stands there is edited: what is selected and
 * expanded stays so.
 */
public sealed interface Node {

	/** The programme that the place belongs to. */
	OpenProgramme programme();

	/** A programme. */
	record OfProgramme(OpenProgramme programme) implements Node {
	}

	/** One of the programme's timetables. */
	record OfTimetable(OpenProgramme programme, TimetableId timetable) implements Node {
	}

	/**
	 * A day of a timetable.
	 *
	 * @param day from 0
	 */
	record OfDay(OpenProgramme programme, TimetableId timetable, int day) implements Node {
	}

	/**
	 * A session or a break on a day.
	 *
	 * @param slot its place on the day, from 0
	 */
	record OfSlot(OpenProgramme programme, TimetableId timetable, int day, int slot) implements Node {
	}

	/** All modules. */
	record OfModules(OpenProgramme programme) implements Node {
	}

	/** A module. */
	record OfModule(OpenProgramme programme, ModuleId module) implements Node {
	}

	/** A session in its module. */
	record OfSession(OpenProgramme programme, ModuleId module, SessionId session) implements Node {
	}

	/** A block in its session. */
	record OfBlock(OpenProgramme programme, ModuleId module, SessionId session, BlockId block) implements Node {
	}

	/** A file that could not be read. */
	record OfProblem(OpenProgramme programme, Problem problem) implements Node {
	}
}
