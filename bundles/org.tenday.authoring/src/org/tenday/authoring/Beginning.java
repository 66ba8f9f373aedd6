package org.tenday.authoring;

import java.time.LocalTime;
import java.util.List;

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
import org.tenday.model.content.Prose;

/** A programme that one can begin to write in at once: one module with one session, which is on the timetable's first day. */
public final class Beginning {

	private Beginning() {
	}

	public static Programme of(String title) {
		SessionId session = new SessionId("welcome");
		Block block = new Block(new BlockId("welcome-text"), new BlockTypeId("prose"), "", Audience.DEFAULT, new Prose(""));
		Module module = new Module(new ModuleId("first-module"), "First module", SkillAreaId.CORE, "", List.of(),
				List.of(Session.of(session, "Welcome", 30).withBlocks(List.of(block))));
		Day day = new Day("", LocalTime.of(9, 30), LocalTime.of(16, 30), List.of(new Slot.OfSession(session)), List.of());
		return Programme.titled(title).withModules(List.of(module))
				.withTimetables(List.of(new Timetable(new TimetableId("usual"), "Timetable", List.of(day))));
	}
}
