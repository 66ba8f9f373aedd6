package org.tenday.authoring.find;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.tenday.model.About;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Block;
import org.tenday.model.Day;
import org.tenday.model.Edition;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.model.Timetable;
import org.tenday.model.UnknownContent;

/**
 * Goes through every text that somebody has written in a programme, in the order in which one reads it. Ids, keys, paths of files, versions
 * and the content of blocks whose plug-in is missing are no texts: changing them would break what refers to them, or what nobody here
 * understands.
 */
public final class ProgrammeTexts {

	private final TextChange change;

	private ProgrammeTexts(TextChange change) {
		this.change = change;
	}

	/**
	 * The programme with every text changed; equal to the one before where no text is.
	 *
	 * @throws IllegalArgumentException where the programme refuses a text, such as an empty title
	 */
	public static Programme map(Programme programme, TextChange change) {
		return new ProgrammeTexts(change).programme(programme);
	}

	private String text(String field, String label, String text) {
		return change.change(TextPlace.ofProgramme(field, label), text);
	}

	private Programme programme(Programme programme) {
		About about = about(programme.about());
		return programme.withAbout(about).withTimetables(each(programme.timetables(), this::timetable))
				.withModules(programme.modules().stream().map(this::module).toList()).withPeople(each(programme.people(), this::person))
				.withGlossary(each(programme.glossary(), this::entry)).withReferences(each(programme.references(), this::reference))
				.withMedia(each(programme.media(), this::media));
	}

	private static <T> List<T> each(List<T> values, BiFunction<T, Integer, T> changed) {
		IntFunction<T> at = place -> changed.apply(values.get(place), place);
		return IntStream.range(0, values.size()).mapToObj(at).toList();
	}

	private About about(About about) {
		return new About(text("programme.title", "Title", about.title()), text("programme.subtitle", "Subtitle", about.subtitle()),
				text("programme.aim", "Aim", about.aim()), text("programme.rationale", "Rationale", about.rationale()),
				each(about.audience(), this::segment), about.language(), about.version(),
				text("programme.licence", "Licence", about.licence()), text("programme.attribution", "Attribution", about.attribution()),
				each(about.history(), this::edition));
	}

	private AudienceSegment segment(AudienceSegment segment, int place) {
		String field = "programme.audience." + place;
		return new AudienceSegment(text(field + ".role", "Learners", segment.role()), text(field + ".stage", "Learners", segment.stage()),
				text(field + ".needs", "What they need", segment.needs()));
	}

	private Edition edition(Edition edition, int place) {
		return new Edition(edition.version(), edition.date(),
				text("programme.history." + place + ".changes", "History", edition.changes()));
	}

	private Timetable timetable(Timetable timetable, int place) {
		String field = "timetable." + place;
		return new Timetable(timetable.id(), text(field + ".title", "Timetable", timetable.title()), timetable.starts(),
				each(timetable.days(), (day, number) -> day(day, number, field + ".days." + number)));
	}

	private Day day(Day day, int number, String field) {
		String name = "Day " + (number + 1);
		List<Slot> slots = each(day.slots(), (slot, place) -> slot instanceof Slot.Break pause
				? new Slot.Break(text(field + ".slots." + place, "Break on " + name.toLowerCase(Locale.ROOT), pause.title()),
						pause.minutes())
				: slot);
		List<Task> tasks = each(day.tasks(), (task, place) -> new Task(text(field + ".tasks." + place + ".title", "Task", task.title()),
				text(field + ".tasks." + place + ".text", "Task", task.text()), task.minutes()));
		return new Day(text(field + ".title", name, day.title()), day.start(), day.end(), slots, tasks, day.restDays());
	}

	private Module module(Module module) {
		TextPlace place = TextPlace.of(module.id(), "module.title", "Title");
		String title = change.change(place, module.title());
		String aim = change.change(place.at("module.aim", "Aim"), module.aim());
		List<Objective> objectives = each(module.objectives(), (objective, number) -> new Objective(objective.id(),
				change.change(place.at("module.objectives." + number + ".text", "Objective"), objective.text())));
		return new Module(module.id(), title, module.skillArea(), aim, objectives,
				module.sessions().stream().map(session -> session(place, session)).toList());
	}

	private Session session(TextPlace module, Session session) {
		TextPlace place = module.in(session.id(), "session.title", "Title");
		return session.withTitle(change.change(place, session.title()))
				.withSummary(change.change(place.at("session.summary", "Summary"), session.summary()))
				.withMaterials(session.materials().stream()
						.map(material -> change.change(place.at("session.materials", "Materials"), material)).toList())
				.withBlocks(session.blocks().stream().map(block -> block(place, block)).toList());
	}

	private Block block(TextPlace session, Block block) {
		TextPlace place = session.in(block.id(), "block.title", "Title");
		return block.withTitle(change.change(place, block.title())).withContent(isKnown(block)
				? ContentTexts.map(block.content(), "block", ContentTexts.Paths.LEFT,
						(field, words, text) -> change.change(place.at(field, words.label()), text))
				: block.content());
	}

	private static boolean isKnown(Block block) {
		return !(block.content() instanceof UnknownContent);
	}

	private Person person(Person person, int place) {
		String field = "people." + place;
		return new Person(text(field + ".name", "Name", person.name()), text(field + ".role", "Role", person.role()),
				text(field + ".organisation", "Organisation", person.organisation()),
				text(field + ".biography", "Biography", person.biography()));
	}

	private GlossaryEntry entry(GlossaryEntry entry, int place) {
		String field = "glossary." + place;
		return new GlossaryEntry(text(field + ".term", "Glossary", entry.term()),
				text(field + ".definition", "Glossary", entry.definition()),
				text(field + ".clinical", "Glossary", entry.clinical()), text(field + ".analyst", "Glossary", entry.analyst()));
	}

	private Reference reference(Reference reference, int place) {
		String field = "references." + place;
		return new Reference(reference.key(), text(field + ".text", "Reference", reference.text()),
				text(field + ".url", "Reference", reference.url()));
	}

	private Media media(Media media, int place) {
		String field = "media." + place;
		return new Media(media.file(), text(field + ".alt", "Alternative text", media.alt()),
				text(field + ".source", "Source of a picture", media.source()),
				text(field + ".licence", "Licence of a picture", media.licence()),
				text(field + ".consent", "Consent to a picture", media.consent()));
	}
}
