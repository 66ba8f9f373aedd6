package org.tenday.ui.tests;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** Small programmes on the disk. */
final class Given {

	private Given() {
	}

	/** One day of two sessions and a break. */
	static Path programme(Path folder) throws StoreException {
		return create(folder, List.of(day()));
	}

	/** The same with a second day, on which there is nothing yet but a break. */
	static Path twoDays(Path folder) throws StoreException {
		return create(folder, List.of(day(),
				new Day("Using the data", LocalTime.of(10, 0), LocalTime.of(12, 0), List.of(new Slot.Break("Coffee", 15)), List.of())));
	}

	/** The same programme with its module in another skill area. */
	static Programme inArea(Programme programme, SkillAreaId area) {
		return programme.withModules(programme.modules().stream()
				.map(module -> new Module(module.id(), module.title(), area, module.aim(), module.objectives(), module.sessions()))
				.toList());
	}

	private static Day day() {
		return new Day("Getting the data", LocalTime.of(9, 30), LocalTime.of(11, 0), List.of(new Slot.OfSession(new SessionId("walk")),
				new Slot.Break("", 15), new Slot.OfSession(new SessionId("draw"))), List.of());
	}

	private static Path create(Path folder, List<Day> days) throws StoreException {
		Session walk = Session.of(new SessionId("walk"), "Walk the pathway", 45).withObjectives(List.of(new ObjectiveId("map")))
				.withBlocks(List.of(new Block(new BlockId("walk-text"), new BlockTypeId("prose"), "Why we walk", Audience.DEFAULT,
						new Prose("A pathway leaves footprints.\n\nFollow one of them.\n"))));
		Session draw = Session.of(new SessionId("draw"), "Draw the map", 30)
				.withBlocks(List.of(new Block(new BlockId("draw-task"), new BlockTypeId("exercise"), "Your map", Audience.DEFAULT,
						new Exercise("Draw it.\n", 10, 6, List.of(), "Every step has a source.\n"))));
		Module module = new Module(new ModuleId("getting-the-data"), "Getting the data", SkillAreaId.CORE, "Find out who holds what.",
				List.of(new Objective(new ObjectiveId("map"), "Map the data sources of a pathway")), List.of(walk, draw));
		Programme programme = Programme.titled("Footprints").withModules(List.of(module))
				.withTimetables(List.of(new Timetable(new TimetableId("one-day"), "One day", days)));
		return ProgrammeFolder.create(folder, programme, Map.of(), SkillAreas.installed()::recordOf).path();
	}
}
