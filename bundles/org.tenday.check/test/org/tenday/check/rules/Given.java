package org.tenday.check.rules;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.Rule;
import org.tenday.check.Thresholds;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.LearningType;
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

/** Small programmes to try rules on. */
final class Given {

	private Given() {
	}

	/** A module whose objectives have the ids o0, o1, … */
	static Programme objectives(String... texts) {
		List<Objective> objectives = new ArrayList<>();
		for (String text : texts) {
			objectives.add(new Objective(new ObjectiveId("o" + objectives.size()), text));
		}
		return programme(module("m", objectives));
	}

	static Programme sessions(Session... sessions) {
		return programme(module("m", List.of(), sessions));
	}

	static Programme blocks(Block... blocks) {
		return sessions(Session.of(new SessionId("s"), "Session", 10).withBlocks(List.of(blocks)));
	}

	static Programme text(String markdown) {
		return blocks(block("prose", "", new Prose(markdown)));
	}

	static Programme programme(Module... modules) {
		return Programme.titled("Programme").withModules(List.of(modules));
	}

	static Module module(String id, List<Objective> objectives, Session... sessions) {
		return new Module(new ModuleId(id), "Module " + id, SkillAreaId.CORE, "", objectives, List.of(sessions));
	}

	static Session session(String id, int minutes, LearningType type, Block... blocks) {
		return Session.of(new SessionId(id), "Session " + id, minutes).withType(type).withBlocks(List.of(blocks));
	}

	static Block block(String type, String title, BlockContent content) {
		return new Block(new BlockId(type + "-" + Integer.toHexString(content.hashCode())), new BlockTypeId(type), title, Audience.DEFAULT,
				content);
	}

	/** A programme of one day, 09:30 to 16:30; a number is a break of so many minutes, and a word the session of that id. */
	static Programme day(Programme programme, String... slots) {
		List<Slot> day = Arrays.stream(slots).<Slot>map(
				slot -> slot.matches("\\d+") ? new Slot.Break("", Integer.parseInt(slot)) : new Slot.OfSession(new SessionId(slot)))
				.toList();
		Timetable timetable = new Timetable(new TimetableId("t"), "Ten days",
				List.of(new Day("", LocalTime.of(9, 30), LocalTime.of(16, 30), day, List.of())));
		return programme.withTimetables(List.of(timetable));
	}

	static List<Finding> findings(String rule, Programme programme) {
		Rule wanted = GeneralRules.all().stream().filter(candidate -> candidate.id().equals(rule)).findFirst().orElseThrow();
		return new Checks(List.of(wanted), Thresholds.DEFAULT).run(programme);
	}

	static List<String> messages(String rule, Programme programme) {
		return findings(rule, programme).stream().map(Finding::message).toList();
	}
}
