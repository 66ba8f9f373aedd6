package org.tenday.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.model.About;
import org.tenday.model.Audience;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.Edition;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Grouping;
import org.tenday.model.LearningType;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Person;
import org.tenday.model.Place;
import org.tenday.model.Priority;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.Activity;
import org.tenday.model.content.Callout;
import org.tenday.model.content.CaseStudy;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Picture;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Reading;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** A small programme that has one of everything. */
final class Samples {

	private Samples() {
	}

	static Programme programme() {
		return new Programme(new ProgrammeId("copd"), about(), List.of(dataModule(), teamModule()), List.of(timetable()),
				List.of(new Person("Ada Nurse", "Lead trainer", "Example Trust", "Ada has taught.\n\nShe likes data.\n")),
				List.of(new GlossaryEntry("no", "A word that YAML 1.1 takes for false", "", ""),
						new GlossaryEntry("COPD", "A lung illness", "GOLD 1", "J44")),
				List.of(new Reference("greenhalgh2004", "Greenhalgh, T. (2004): *Diffusion*.", "https://example.org/?a=b#c")),
				List.of(new Media("pathway.svg", "A pathway", "Own work", "CC BY 4.0", "")), List.of("Spirometrix"));
	}

	private static About about() {
		return new About("Learning from data: COPD", "Ten days", "To learn", "Because.\n\nAnd so:\n\n- one\n- two\n",
				List.of(new AudienceSegment("Community nurse", "early career", "")), Locale.UK, "1.0", "CC BY 4.0", "",
				List.of(new Edition("1.0", LocalDate.of(2026, 11, 22), "First")));
	}

	private static Timetable timetable() {
		Day day = new Day("Getting the data", LocalTime.of(9, 30), LocalTime.of(16, 30),
				List.of(new Slot.OfSession(new SessionId("d01-welcome")), new Slot.Break("", 15),
						new Slot.OfSession(new SessionId("d01-all"))),
				List.of(new Task("Read", "Chapter one", 30)));
		return new Timetable(new TimetableId("ten-days"), "Ten days running", Optional.of(LocalDate.of(2027, 1, 11)), List.of(day));
	}

	private static Module dataModule() {
		ObjectiveId aim = new ObjectiveId("write-aim");
		Session welcome = new Session(new SessionId("d01-welcome"), "Welcome", 15, LearningType.DISCUSSION, Grouping.PAIRS, Priority.SHOULD,
				"Hello.",
				List.of(aim), List.of("Flip chart", "Pens: red, blue"),
				List.of(block("welcome-text", "prose", new Prose("# Hello\n\nWorld: yes.\n"))));
		Session all = Session.of(new SessionId("d01-all"), "One of everything", 60).withBlocks(List.of(
				block("b-slide", "slide", new Slide("- one\n- two", "Say this.")),
				block("b-activity", "activity", new Activity("Do it", 3, "Steps", "Why")),
				block("b-exercise", "exercise", new Exercise("Task", 10, 5, List.of("First\nhint", "Second"), "Solution")),
				block("b-quiz", "quiz",
						new Quiz("", List.of(new Quiz.Question("Which?", List.of(new Quiz.Option("A", true), new Quiz.Option("B", false)),
								"Because A", List.of(aim)), new Quiz.Question("Open?", List.of(), "", List.of())))),
				block("b-discussion", "discussion", new Discussion("Talk", 0, "")),
				block("b-case", "case-study", new CaseStudy("Mrs Smith", "", true)),
				block("b-figure", "figure", new Picture("pathway.svg", "The pathway", 60)),
				block("b-table", "table",
						new Grid("Counts", List.of("Ward", "n"), List.of(List.of("A, east", "12"), List.of("B", "")), "", true)),
				block("b-list", "checklist", new Checklist("", List.of("true", "- not a list", "#1"))),
				block("b-callout", "callout", new Callout(Callout.Kind.KEY_POINTS, "Remember")),
				block("b-note", "trainer-note", new TrainerNote("Secret")),
				block("b-exit", "exit-ticket", new ExitTicket(List.of("What?"), "")),
				block("b-reading", "reading", new Reading("", List.of("[@a]")))));
		return new Module(new ModuleId("getting-the-data"), "Getting the data", new SkillAreaId("landscape"), "Find it.",
				List.of(new Objective(aim, "Write a measurable aim")), List.of(welcome, all));
	}

	private static Module teamModule() {
		Block shown = new Block(new BlockId("team-slide"), new BlockTypeId("slide"), "Teams", Audience.of(Place.SLIDES, Place.GUIDE),
				List.of(new ObjectiveId("name-team")), new Slide("Hi", ""));
		return new Module(new ModuleId("team"), "Teams", SkillAreaId.CORE, "",
				List.of(new Objective(new ObjectiveId("name-team"), "Name your team")),
				List.of(Session.of(new SessionId("d02-team"), "Team", 45).withBlocks(List.of(shown))));
	}

	static Block block(String id, String type, BlockContent content) {
		return new Block(new BlockId(id), new BlockTypeId(type), "", Audience.DEFAULT, content);
	}
}
