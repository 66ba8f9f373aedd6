package org.tenday.authoring;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
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
import org.tenday.model.content.Prose;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** A small programme of two modules, in memory and on the disk. */
final class Given {

	static final ModuleId FIRST = new ModuleId("first");
	static final ModuleId SECOND = new ModuleId("second");
	static final SessionId WALK = new SessionId("walk");
	static final SessionId DRAW = new SessionId("draw");
	static final SessionId TALK = new SessionId("talk");
	static final BlockId TEXT = new BlockId("walk-text");
	static final BlockId MORE = new BlockId("walk-more");
	static final ObjectiveId MAP = new ObjectiveId("map");
	static final ObjectiveId SHARE = new ObjectiveId("share");

	private Given() {
	}

	static Programme programme() {
		Session walk = Session.of(WALK, "Walk", 45).withObjectives(List.of(MAP, SHARE))
				.withBlocks(List.of(prose(TEXT, "One.\n"), prose(MORE, "Two.\n")));
		Module first = new Module(FIRST, "First", SkillAreaId.CORE, "", List.of(new Objective(MAP, "Map"), new Objective(SHARE, "Share")),
				List.of(walk, Session.of(DRAW, "Draw", 30)));
		Module second = new Module(SECOND, "Second", SkillAreaId.CORE, "", List.of(), List.of(Session.of(TALK, "Talk", 20)));
		Day day = new Day("", LocalTime.of(9, 30), LocalTime.of(16, 30),
				List.of(new Slot.OfSession(WALK), new Slot.Break("", 15), new Slot.OfSession(DRAW)), List.of());
		return Programme.titled("Footprints").withModules(List.of(first, second))
				.withTimetables(List.of(new Timetable(new TimetableId("one-day"), "One day", List.of(day))));
	}

	private static Block prose(BlockId id, String text) {
		return new Block(id, new BlockTypeId("prose"), "", Audience.DEFAULT, new Prose(text));
	}

	private static Optional<Class<? extends BlockContent>> recordOf(BlockTypeId type) {
		return type.value().equals("prose") ? Optional.of(Prose.class) : Optional.empty();
	}

	static ProgrammeFolder read(Path folder) throws StoreException {
		return ProgrammeFolder.open(folder, Given::recordOf);
	}

	static ProgrammeFolder folder(Path folder) throws StoreException {
		return ProgrammeFolder.create(folder, programme(), Map.of(), Given::recordOf);
	}
}
