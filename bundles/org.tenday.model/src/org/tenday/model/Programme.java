package org.tenday.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole course: the one value that is written, checked and printed.
 *
 * @param id         names the programme's files and exports
 * @param about      what the cover and the first pages say
 * @param modules    in the order of the programme
 * @param timetables ways to deliver it; the first is the usual one; may be empty
 * @param people     in the order of printing
 * @param glossary   in any order; printed by term
 * @param references in any order; printed by text
 * @param media      what is known of the files in the media folder
 * @param words      right though no dictionary has them, such as names; in any order
 */
public record Programme(ProgrammeId id, About about, List<Module> modules, List<Timetable> timetables, List<Person> people,
		List<GlossaryEntry> glossary, List<Reference> references, List<Media> media, List<String> words) {

	public Programme {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(about, "about");
		modules = List.copyOf(modules);
		timetables = List.copyOf(timetables);
		people = List.copyOf(people);
		glossary = List.copyOf(glossary);
		references = List.copyOf(references);
		media = List.copyOf(media);
		words = List.copyOf(words);
	}

	/** A programme with nothing but a title. */
	public static Programme titled(String title) {
		return new Programme(new ProgrammeId(Id.fromTitle(title, "programme")), About.titled(title), List.of(), List.of(), List.of(),
				List.of(),
				List.of(), List.of(), List.of());
	}

	public Programme withAbout(About newAbout) {
		return new Programme(id, newAbout, modules, timetables, people, glossary, references, media, words);
	}

	public Programme withModules(List<Module> newModules) {
		return new Programme(id, about, newModules, timetables, people, glossary, references, media, words);
	}

	public Programme withTimetables(List<Timetable> newTimetables) {
		return new Programme(id, about, modules, newTimetables, people, glossary, references, media, words);
	}

	public Programme withPeople(List<Person> newPeople) {
		return new Programme(id, about, modules, timetables, newPeople, glossary, references, media, words);
	}

	public Programme withGlossary(List<GlossaryEntry> newGlossary) {
		return new Programme(id, about, modules, timetables, people, newGlossary, references, media, words);
	}

	public Programme withReferences(List<Reference> newReferences) {
		return new Programme(id, about, modules, timetables, people, glossary, newReferences, media, words);
	}

	public Programme withMedia(List<Media> newMedia) {
		return new Programme(id, about, modules, timetables, people, glossary, references, newMedia, words);
	}

	public Programme withWords(List<String> newWords) {
		return new Programme(id, about, modules, timetables, people, glossary, references, media, newWords);
	}

	/**
	 * The programme with one module changed.
	 *
	 * @throws IllegalArgumentException where there is no such module
	 */
	public Programme withModule(ModuleId module, Function<Module, Module> change) {
		return withModules(Changes.replaced(modules, candidate -> candidate.id().equals(module), change,
				() -> "The programme \"%s\" has no module \"%s\".".formatted(about.title(), module)));
	}

	/**
	 * The programme with one session changed, wherever it stands.
	 *
	 * @throws IllegalArgumentException where there is no such session
	 */
	public Programme withSession(SessionId session, Function<Session, Session> change) {
		Module owner = moduleOf(session)
				.orElseThrow(() -> new IllegalArgumentException(
						"The programme \"%s\" has no session \"%s\".".formatted(about.title(), session)));
		return withModule(owner.id(), module -> module.withSession(session, change));
	}

	public Optional<Module> module(ModuleId module) {
		return modules.stream().filter(candidate -> candidate.id().equals(module)).findFirst();
	}

	/** The module that a session belongs to. */
	public Optional<Module> moduleOf(SessionId session) {
		return modules.stream().filter(module -> module.sessions().stream().anyMatch(candidate -> candidate.id().equals(session)))
				.findFirst();
	}

	public Optional<Session> session(SessionId session) {
		return modules.stream().flatMap(module -> module.sessions().stream()).filter(candidate -> candidate.id().equals(session))
				.findFirst();
	}

	public Optional<Timetable> timetable(TimetableId timetable) {
		return timetables.stream().filter(candidate -> candidate.id().equals(timetable)).findFirst();
	}

	/** What is known of a file in the media folder. */
	public Optional<Media> media(String file) {
		return media.stream().filter(candidate -> candidate.file().equals(file)).findFirst();
	}

	/** The words of all objectives by their ids, in the order of the programme. */
	public Map<ObjectiveId, Objective> objectives() {
		Map<ObjectiveId, Objective> objectives = new LinkedHashMap<>();
		modules.forEach(module -> module.objectives().forEach(objective -> objectives.put(objective.id(), objective)));
		return objectives;
	}

	/**
	 * The programme as learners may see it: trainer-only blocks, answers, model solutions, trainer's notes, materials and records of consent
	 * do not exist in it. Learner publications are composed from this value alone, so that what is not in it cannot leak.
	 */
	public Programme forLearners() {
		return withModules(modules.stream().map(Module::forLearners).toList()).withMedia(media.stream().map(Media::forLearners).toList())
				.withWords(List.of());
	}
}
