package org.tenday.publish;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Activity;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Picture;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Quiz.Option;
import org.tenday.model.content.Quiz.Question;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** A small programme that has something of everything. Whatever is the trainer's alone says so with a word that begins with "secret". */
final class Small {

	private static final ObjectiveId COUNT = new ObjectiveId("count");

	private Small() {
	}

	/** The one picture that there is. */
	static final MediaSource MEDIA = file -> {
		if (file.equals("map.svg")) {
			return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'/>".getBytes(StandardCharsets.UTF_8);
		}
		throw new FileNotFoundException("There is no file \"" + file + "\" in the media folder.");
	};

	static Programme programme() {
		About about = new About("Counting breaths", "A small course", "To **count**.", "Because of [@ward].",
				List.of(new AudienceSegment("Nurse", "early career", "Counts already")), Locale.UK, "1.2", "CC BY 4.0",
				"By [the ward](https://example.org).",
				List.of(new Edition("1.2", LocalDate.of(2026, 3, 1), "More breaths"),
						new Edition("1.1", LocalDate.of(2025, 3, 1), "First")));
		return new Programme(new ProgrammeId("breaths"), about, List.of(first(), second()), List.of(timetable()),
				List.of(new Person("Ann Example", "Lead trainer", "The ward", "Counts *daily*.")),
				List.of(new GlossaryEntry("tally", "Strokes in fives.", "what we write on the chart", "a count"),
						new GlossaryEntry("breath", "In and out.", "", "")),
				List.of(new Reference("ward", "The ward (2020) Counting", "https://example.org/ward"),
						new Reference("book", "A book (2019)", "")),
				List.of(new Media("map.svg", "A map of the ward", "The ward", "CC0", "")), List.of());
	}

	private static Module first() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(block("text", "prose", "Why count", Audience.EVERYONE,
				new Prose(
						"Breaths tell much. They are free.\n\n### Where\n\n![](media/map.svg \"The ward\"){width=50%}\n"
								+ "\nSee [later](session:talk) [@ward].\n\n- bed\n- chair")));
		blocks.add(block("count-ten", "exercise", "Count ten", Audience.EVERYONE,
				new Exercise("Count your neighbour's breaths. Write the number down.", 5, 3, List.of("Look at the chest."),
						"secretsolution: twelve to twenty.")));
		blocks.add(block("recap", "quiz", "", Audience.EVERYONE, new Quiz("", List.of(
				new Question("How many a minute?", List.of(new Option("twelve", true), new Option("ninety", false)), "secretanswer",
						List.of(COUNT))))));
		blocks.add(block("hint", "trainer-note", "secretnotetitle", Audience.EVERYONE, new TrainerNote("secretnote")));
		blocks.add(block("only-guide", "prose", "secretguidetitle", Audience.TRAINER, new Prose("secretguide")));
		blocks.add(block("codes", "curation.code-list", "Codes", Audience.EVERYONE, new UnknownContent(Map.of("codes", "secretunknown"))));
		Session counting = new Session(new SessionId("counting"), "Counting", 45, LearningType.PRACTICE, Grouping.PAIRS, Priority.MUST,
				"Everybody counts.",
				List.of(COUNT), List.of("A watch"), blocks);
		Session home = Session.of(new SessionId("home"), "At home", 0)
				.withBlocks(List.of(block("home-text", "prose", "", Audience.DEFAULT, new Prose("Rest."))));
		return new Module(new ModuleId("counting-breaths"), "To count", SkillAreaId.CORE, "Learners count.",
				List.of(new Objective(COUNT, "Count breaths for one minute")), List.of(counting, home));
	}

	private static Module second() {
		List<Block> blocks = List.of(
				block("talk-prompt", "discussion", "", Audience.EVERYONE, new Discussion("What did you see?", 2, "secretpoints")),
				block("act", "activity", "Act", Audience.EVERYONE, new Activity("Show it.", 0, "secretsteps", "secretdebrief")),
				block("shown", "slide", "A slide", Audience.of(Place.SLIDES), new Slide("- one\n- two", "secretspeech")),
				block("numbers", "table", "", Audience.EVERYONE,
						new Grid("Breaths", List.of("Bed", "N"), List.of(List.of("1", "14")), "The ward", true)),
				block("gone", "figure", "", Audience.DEFAULT, new Picture("gone.png", "Gone", 100)),
				block("key", "callout", "", Audience.EVERYONE, new Callout(Callout.Kind.KEY_POINTS, "- Count a whole minute.")),
				block("out", "exit-ticket", "", Audience.DEFAULT, new ExitTicket(List.of("What now?"), "secretlookfor")));
		Session talk = Session.of(new SessionId("talk"), "Talking", 30).withType(LearningType.DISCUSSION).withBlocks(blocks);
		return new Module(new ModuleId("talking"), "To talk", SkillAreaId.CORE, "", List.of(), List.of(talk));
	}

	private static Timetable timetable() {
		Day one = new Day("Counting", LocalTime.of(9, 30), LocalTime.of(12, 0), List.of(new Slot.OfSession(new SessionId("counting")),
				new Slot.Break("", 15), new Slot.OfSession(new SessionId("home"))),
				List.of(new Task("Count at home", "Count *twice*.", 10)));
		Day two = new Day("", LocalTime.of(9, 30), LocalTime.of(12, 0), List.of(new Slot.OfSession(new SessionId("talk"))), List.of());
		return new Timetable(new TimetableId("two-days"), "Two days", List.of(one, two));
	}

	private static Block block(String id, String type, String title, Audience audience, BlockContent content) {
		return new Block(new BlockId(id), new BlockTypeId(type), title, audience, content);
	}
}
