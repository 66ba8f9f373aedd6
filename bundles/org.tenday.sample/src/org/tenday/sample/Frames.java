package org.tenday.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.Grouping;
import org.tenday.model.LearningType;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Packing;
import org.tenday.model.Pattern;
import org.tenday.model.Priority;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.TrainerNote;

/**
 * Programmes of which only the shape is there. A day has 330 minutes of teaching; each session holds one note that tells the trainer what
 * usually stands there.
 */
final class Frames {

	/** What usually stands at one place of a day. */
	private record Usual(String name, String title, int minutes, LearningType type, Grouping grouping, String advice) {

		Usual withMinutes(int newMinutes) {
			return new Usual(name, title, newMinutes, type, grouping, advice);
		}
	}

	/** Where the session stands below that can best be longer or shorter. */
	private static final int GROUP_WORK = 3;

	private static final List<Usual> DAY = List.of(
			new Usual("opening", "Opening", 15, LearningType.PRACTICE, Grouping.WHOLE_GROUP,
					"Begin with a few questions on what learners brought along or learnt the day before, and say what today is for."),
			new Usual("first-steps", "First steps", 75, LearningType.ACQUISITION, Grouping.WHOLE_GROUP,
					"Show the one thing that the day is about on an example. Ask learners something every ten to fifteen minutes."),
			new Usual("guided-practice", "Guided practice", 75, LearningType.PRACTICE, Grouping.PAIRS,
					"Learners do it themselves on a prepared case while you walk round. Write the model solution for the trainer guide."),
			new Usual("group-work", "Group work", 90, LearningType.COLLABORATION, Grouping.SMALL_GROUPS,
					"Groups make something that they can show: a map, a plan, a list. Say what must be on it and how long they have."),
			new Usual("own-project", "Own project", 60, LearningType.PRODUCTION, Grouping.INDIVIDUAL,
					"Each learner carries the day's work over to a project of their own."),
			new Usual("closing", "Closing", 15, LearningType.DISCUSSION, Grouping.WHOLE_GROUP,
					"Three questions to answer in writing, one for each objective, and a look ahead."));

	private Frames() {
	}

	static Programme tenDays() {
		return frame("Ten-day programme", "ten-days", Pattern.tenDays());
	}

	/** As many days as planned, each with the usual sessions, as long as its day allows. */
	static Programme of(String title, DayPlan plan) {
		Programme frame = frame(title, "timetable", plan.pattern());
		return frame.withTimetables(List.of(frame.timetables().getFirst().withStarts(plan.starts())));
	}

	static Programme oneDay() {
		Pattern pattern = Pattern.tenDays();
		return frame("One-day workshop", "one-day", new Pattern("One day", pattern.frames().subList(0, 1), false));
	}

	private static Programme frame(String title, String timetable, Pattern pattern) {
		int days = pattern.frames().size();
		List<Usual> usual = fitted(pattern.frames().getFirst().contactMinutes());
		List<Module> modules = IntStream.rangeClosed(1, days).mapToObj(day -> module(day, days, usual)).toList();
		List<Session> sessions = modules.stream().flatMap(module -> module.sessions().stream()).toList();
		Timetable packed = Packing.pack(new TimetableId(timetable), sessions, pattern).timetable();
		List<Day> named = new ArrayList<>();
		for (int i = 0; i < days; i++) {
			Day day = packed.days().get(i);
			named.add(new Day(modules.get(i).title(), day.start(), day.end(), day.slots(), day.tasks(), day.restDays()));
		}
		return Programme.titled(title).withModules(modules).withTimetables(List.of(packed.withDays(named)));
	}

	/** The usual day made longer or shorter, in steps of five minutes, so that it is exactly full; the group work takes what is over. */
	private static List<Usual> fitted(int minutes) {
		int usualMinutes = DAY.stream().mapToInt(Usual::minutes).sum();
		List<Usual> fitted = new ArrayList<>();
		for (Usual usual : DAY) {
			int share = Math.max(5, usual.minutes() * minutes / usualMinutes / 5 * 5);
			fitted.add(usual.withMinutes(share));
		}
		int over = minutes - fitted.stream().mapToInt(Usual::minutes).sum();
		fitted.set(GROUP_WORK, fitted.get(GROUP_WORK).withMinutes(fitted.get(GROUP_WORK).minutes() + over));
		return fitted;
	}

	private static Module module(int day, int days, List<Usual> usualDay) {
		String prefix = days == 1 ? "" : "d%02d-".formatted(day);
		List<Session> sessions = usualDay.stream().map(usual -> session(prefix, usual)).toList();
		return new Module(new ModuleId(days == 1 ? "workshop" : "workshop-" + day), days == 1 ? "Workshop" : "Workshop " + day,
				SkillAreaId.CORE, "",
				List.of(), sessions);
	}

	private static Session session(String prefix, Usual usual) {
		Block advice = new Block(new BlockId(prefix + usual.name() + "-advice"), new BlockTypeId("trainer-note"),
				"What usually stands here",
				Audience.TRAINER, new TrainerNote(usual.advice()));
		return new Session(new SessionId(prefix + usual.name()), usual.title(), usual.minutes(), usual.type(), usual.grouping(),
				Priority.MUST, "",
				List.of(), List.of(), List.of(advice));
	}
}
