package org.tenday.ui.internal;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Prose;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** A small open programme: two days, one module of three sessions, of which one is on no day. */
public final class Given {

	public static final SkillAreas AREAS = SkillAreas.core();
	public static final ModuleId MODULE = new ModuleId("data");
	public static final TimetableId TIMETABLE = new TimetableId("two-days");
	public static final SessionId WALK = new SessionId("walk");
	public static final SessionId DRAW = new SessionId("draw");
	public static final SessionId SPARE = new SessionId("spare");
	public static final BlockId TEXT = new BlockId("walk-text");
	public static final BlockId GAP = new BlockId("walk-gap");

	private Given() {
	}

	public static OpenProgramme open(Path temp) throws StoreException {
		Path folder = ProgrammeFolder.create(temp.resolve("footprints"), programme(), Map.of(), AREAS::recordOf).path();
		return new OpenProgramme(read(folder), Given::read);
	}

	private static ProgrammeFolder read(Path folder) throws StoreException {
		return ProgrammeFolder.open(folder, AREAS::recordOf);
	}

	private static Programme programme() {
		List<Block> blocks = List.of(new Block(TEXT, new BlockTypeId("prose"), "Why we walk", Audience.DEFAULT, new Prose("Because.\n")),
				new Block(GAP, new BlockTypeId("curation.code-list"), "", Audience.DEFAULT,
						new UnknownContent(Map.of("system", "ICD-10"))));
		Module module = new Module(MODULE, "Getting the data", SkillAreaId.CORE, "", List.of(),
				List.of(Session.of(WALK, "Walk the pathway", 45).withBlocks(blocks), Session.of(DRAW, "Draw the map", 90),
						Session.of(SPARE, "If there is time", 20)));
		Day first = new Day("Getting the data", LocalTime.of(9, 30), LocalTime.of(11, 0),
				List.of(new Slot.OfSession(WALK), new Slot.Break("", 15), new Slot.OfSession(DRAW)), List.of());
		Day second = new Day("", LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(new Slot.OfSession(new SessionId("gone"))), List.of());
		return Programme.titled("Footprints").withModules(List.of(module))
				.withTimetables(List.of(new Timetable(TIMETABLE, "Two days", List.of(first, second))));
	}
}
