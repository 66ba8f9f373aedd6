package org.tenday.ui.internal.properties;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Day;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.content.Picture;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.navigator.Node;

/** What a form does not say of a place: its id and file, when it begins, and what it goes back to. */
final class PlaceProperties {

	/** A property, in words. */
	record Property(String name, String value) {
	}

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private final OpenProgramme open;
	private final Programme programme;
	private final List<Property> properties = new ArrayList<>();

	private PlaceProperties(OpenProgramme open) {
		this.open = open;
		this.programme = open.programme();
	}

	/** The properties of a place as it is now; none where it is not there any more. */
	static List<Property> of(Node node) {
		PlaceProperties made = new PlaceProperties(node.programme());
		switch (node) {
		case Node.OfProgramme of -> made.programme();
		case Node.OfModules of -> made.programme();
		case Node.OfTimetable of -> made.programme.timetable(of.timetable()).ifPresent(made::timetable);
		case Node.OfDay of -> made.programme.timetable(of.timetable()).ifPresent(timetable -> made.day(timetable, of.day()));
		case Node.OfSlot of -> made.programme.timetable(of.timetable()).ifPresent(timetable -> made.slot(timetable, of));
		case Node.OfModule of -> made.programme.module(of.module()).ifPresent(made::module);
		case Node.OfSession of -> made.session(of.session());
		case Node.OfBlock of -> made.block(of.module(), of.session(), of.block());
		case Node.OfProblem of -> {
			made.add("File", of.problem().file().toString());
			made.add("Problem", of.problem().message());
		}
		}
		return List.copyOf(made.properties);
	}

	private void add(String name, String value) {
		if (!value.isBlank()) {
			properties.add(new Property(name, value));
		}
	}

	private void file(Optional<Path> file) {
		add("File", file.map(Path::toString).orElse("not saved yet"));
	}

	private void programme() {
		add("Id", programme.id().value());
		file(Optional.of(open.folder().programmeFile()));
		add("Modules", Integer.toString(programme.modules().size()));
		add("Minutes", Integer.toString(programme.modules().stream().mapToInt(Module::minutes).sum()));
	}

	private void timetable(Timetable timetable) {
		add("Id", timetable.id().value());
		file(Optional.of(open.folder().programmeFile()));
		add("Days", Integer.toString(timetable.days().size()));
	}

	private void day(Timetable timetable, int number) {
		if (number < timetable.days().size()) {
			Day day = timetable.days().get(number);
			Schedule schedule = Schedule.of(programme, day);
			file(Optional.of(open.folder().programmeFile()));
			add("Start", CLOCK.format(day.start()));
			add("End", CLOCK.format(day.end()));
			add("Minutes", Integer.toString(schedule.minutes()));
			add("Minutes of teaching", Integer.toString(schedule.contactMinutes()));
		}
	}

	private void slot(Timetable timetable, Node.OfSlot of) {
		if (of.day() < timetable.days().size() && of.slot() < timetable.days().get(of.day()).slots().size()) {
			Day day = timetable.days().get(of.day());
			switch (day.slots().get(of.slot())) {
			case Slot.OfSession slot -> session(slot.session());
			case Slot.Break pause -> {
				file(Optional.of(open.folder().programmeFile()));
				add("Start", CLOCK.format(Schedule.of(programme, day).items().get(of.slot()).start()));
				add("Minutes", Integer.toString(pause.minutes()));
			}
			}
		}
	}

	private void module(Module module) {
		add("Id", module.id().value());
		file(open.folder().fileOf(module.id()));
		add("Skill area", module.skillArea().value());
		add("Minutes", Integer.toString(module.minutes()));
		add("Objectives", objectives(module.objectives().stream().map(Objective::id).toList()));
	}

	private void session(SessionId id) {
		programme.session(id).ifPresent(session -> {
			add("Id", id.value());
			file(programme.moduleOf(id).flatMap(module -> open.folder().fileOf(module.id())));
			add("Start", starts(session));
			add("Minutes", Integer.toString(session.minutes()));
			add("Learning type", Wording.of(session.type()));
			add("Objectives", objectives(session.objectives()));
		});
	}

	/** When a session is given, in every timetable that it is in. */
	private String starts(Session session) {
		List<String> starts = new ArrayList<>();
		for (Timetable timetable : programme.timetables()) {
			for (int day = 0; day < timetable.days().size(); day++) {
				String when = "day " + (day + 1) + (programme.timetables().size() > 1 ? " of " + timetable.title() : "");
				Schedule.of(programme, timetable.days().get(day)).items().stream()
						.filter(item -> item.session().filter(session::equals).isPresent())
						.forEach(item -> starts.add(CLOCK.format(item.start()) + " on " + when));
			}
		}
		return starts.isEmpty() ? "on no day" : String.join(", ", starts);
	}

	private void block(ModuleId module, SessionId session, BlockId id) {
		programme.session(session).flatMap(in -> in.blocks().stream().filter(block -> block.id().equals(id)).findFirst())
				.ifPresent(block -> {
					add("Id", id.value());
					file(open.folder().fileOf(module));
					add("Type", block.type().value());
					add("Objectives", objectives(block.objectives()));
					media(block);
				});
	}

	private void media(Block block) {
		if (block.content() instanceof Picture picture) {
			add("Picture", picture.file());
			Optional<Media> media = programme.media(picture.file());
			add("Alternative text", media.map(Media::alt).orElse(""));
			add("Source", media.map(Media::source).orElse(""));
			add("Licence", media.map(Media::licence).orElse(""));
			add("Consent", media.map(Media::consent).orElse(""));
		}
	}

	private String objectives(List<ObjectiveId> ids) {
		return ids.stream().map(id -> Optional.ofNullable(programme.objectives().get(id)).map(Objective::text).orElseGet(id::value))
				.collect(Collectors.joining("; "));
	}
}
