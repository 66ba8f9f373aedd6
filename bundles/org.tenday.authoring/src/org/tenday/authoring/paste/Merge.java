package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tenday.model.About;
import org.tenday.model.Day;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Id;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;

/**
 * Puts one programme into another: with new ids and keys where the old ones are taken, everywhere that they are referred to. People, works,
 * words and entries of the glossary that are there already are not there twice.
 */
public final class Merge {

	private final Programme programme;
	private final Programme incoming;
	private final Optional<Module> into;
	private final NewNames names;
	private final List<String> left = new ArrayList<>();

	private Merge(Programme programme, Optional<Module> into, Programme incoming, NewNames names) {
		this.programme = programme;
		this.into = into;
		this.incoming = incoming;
		this.names = names;
	}

	/**
	 * @param module   whose sessions and objectives become more; empty where the modules come as new ones, after those that are there
	 * @param incoming what comes into the programme
	 * @param files    those of the media folder that have another name in the programme
	 * @throws IllegalArgumentException where the module is not there any more
	 */
	public static Merged into(Programme programme, Optional<ModuleId> module, Programme incoming, Map<String, String> files) {
		Optional<Module> into = module.map(id -> programme.module(id).orElseThrow(
				() -> new IllegalArgumentException("The module is not in the programme any more: choose another place.")));
		return new Merge(programme, into, incoming, new NewNames(programme, into, incoming, files)).merged();
	}

	private Merged merged() {
		List<Module> coming = incoming.modules().stream().map(names::changed).toList();
		List<Session> sessions = coming.stream().flatMap(module -> module.sessions().stream()).toList();
		Programme changed = into.isPresent()
				? programme.withModule(into.get().id(),
						owner -> owner.withObjectives(both(owner.objectives(), coming.stream().flatMap(each -> each.objectives().stream())))
								.withSessions(both(owner.sessions(), sessions.stream())))
				: programme.withModules(both(programme.modules(), coming.stream()));
		Programme merged = changed.withAbout(about()).withTimetables(both(programme.timetables(), timetables().stream()))
				.withPeople(more(programme.people(), incoming.people().stream(), Person::name))
				.withGlossary(glossary())
				.withReferences(both(programme.references(), names.references(incoming.references()).stream()))
				.withMedia(more(programme.media(), incoming.media().stream()
						.map(each -> new Media(names.file(each.file()), each.alt(), each.source(), each.licence(), each.consent())),
						Media::file))
				.withWords(more(programme.words(), incoming.words().stream(), Function.identity()));
		sayWhatIsLeft();
		return new Merged(merged, into.isPresent() ? List.of() : coming.stream().map(Module::id).toList(),
				sessions.stream().map(Session::id).toList(), left);
	}

	private static <T> List<T> both(List<T> first, Stream<T> more) {
		return Stream.concat(first.stream(), more).toList();
	}

	/** With those that are not there yet, by what they are called. */
	private static <T> List<T> more(List<T> first, Stream<T> coming, Function<T, String> called) {
		List<T> all = new ArrayList<>(first);
		Set<String> there = new HashSet<>();
		first.forEach(each -> there.add(called.apply(each)));
		coming.filter(each -> there.add(called.apply(each))).forEach(all::add);
		return all;
	}

	/** Whoever is to be named for what came must be named from now on. */
	private About about() {
		About about = programme.about();
		String credit = incoming.about().attribution();
		if (credit.isBlank() || about.attribution().contains(credit.strip())) {
			return about;
		}
		return about.withLicence(about.licence(), about.attribution().isBlank() ? credit : about.attribution().strip() + "\n\n" + credit);
	}

	private List<GlossaryEntry> glossary() {
		List<GlossaryEntry> all = new ArrayList<>(programme.glossary());
		for (GlossaryEntry entry : incoming.glossary()) {
			Optional<GlossaryEntry> there = all.stream()
					.filter(each -> NewNames.words(each.term()).equals(NewNames.words(entry.term()))).findFirst();
			if (there.isEmpty()) {
				all.add(entry);
			} else if (!there.get().definition().strip().equals(entry.definition().strip())) {
				left.add("The glossary explains “%s” already, so this was left out: %s".formatted(entry.term(),
						entry.definition().strip()));
			}
		}
		return all;
	}

	private List<Timetable> timetables() {
		Set<String> taken = new HashSet<>();
		programme.timetables().forEach(each -> taken.add(each.id().value()));
		List<Timetable> timetables = new ArrayList<>();
		for (Timetable timetable : incoming.timetables()) {
			String id = Id.free(timetable.id().value(), taken::contains);
			taken.add(id);
			timetables.add(new Timetable(new TimetableId(id), timetable.title(), timetable.starts(),
					timetable.days().stream().map(this::renamed).toList()));
		}
		return timetables;
	}

	private Day renamed(Day day) {
		return day.withSlots(day.slots().stream()
				.map(slot -> slot instanceof Slot.OfSession(SessionId session) ? new Slot.OfSession(names.session(session)) : slot)
				.toList());
	}

	private void sayWhatIsLeft() {
		About about = incoming.about();
		if (!about.licence().isBlank() && !about.licence().equals(programme.about().licence())) {
			left.add("“%s” may be used under %s: see that the licence of this programme agrees with it.".formatted(about.title(),
					about.licence()));
		}
		into.ifPresent(module -> incoming.modules().stream().filter(each -> !each.aim().isBlank() && !each.aim().equals(module.aim()))
				.forEach(each -> left.add("“%s” keeps its own aim, so that of “%s” was left out: %s".formatted(module.title(), each.title(),
						each.aim().strip()))));
		if (!about.aim().isBlank() && incoming.modules().stream().noneMatch(each -> each.aim().equals(about.aim()))) {
			left.add("The programme keeps its own aim, so that of “%s” was left out: %s".formatted(about.title(), about.aim().strip()));
		}
		if (!about.rationale().isBlank()) {
			left.add("The programme keeps its own rationale, so that of “%s” was left out: %s".formatted(about.title(),
					about.rationale().strip()));
		}
	}
}
