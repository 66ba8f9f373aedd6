package org.tenday.authoring.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.model.About;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Edition;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Timetable;

/** What the overview of a programme shows. */
public final class ProgrammeFields {

	private static final Property<About> ABOUT = new Property<>("programme/about", "Change overview",
			programme -> Optional.of(programme.about()),
			(programme, about) -> programme.withAbout(about));

	private ProgrammeFields() {
	}

	public static Property<String> title() {
		return ABOUT.part("title", "Change title", about -> Optional.of(about.title()), About::withTitle);
	}

	public static Property<String> subtitle() {
		return ABOUT.part("subtitle", "Change subtitle", about -> Optional.of(about.subtitle()), About::withSubtitle);
	}

	public static Property<String> aim() {
		return ABOUT.part("aim", "Change aim", about -> Optional.of(about.aim()), About::withAim);
	}

	/** Why the course exists. */
	public static Property<String> rationale() {
		return ABOUT.part("rationale", "Change rationale", about -> Optional.of(about.rationale()), About::withRationale);
	}

	/** Who the course is for. */
	public static Property<List<AudienceSegment>> audience() {
		return ABOUT.part("audience", "Change audience", about -> Optional.of(about.audience()), About::withAudience);
	}

	/** The editions so far, newest first. */
	public static Property<List<Edition>> history() {
		return ABOUT.part("history", "Change editions", about -> Optional.of(about.history()), About::withHistory);
	}

	/** Who wrote the course and who teaches it. */
	public static Property<List<Person>> people() {
		return new Property<>("programme/people", "Change people", programme -> Optional.of(programme.people()), Programme::withPeople);
	}

	/** The words that are explained. */
	public static Property<List<GlossaryEntry>> glossary() {
		return new Property<>("programme/glossary", "Change glossary", programme -> Optional.of(programme.glossary()),
				Programme::withGlossary);
	}

	/** The works that are cited. */
	public static Property<List<Reference>> references() {
		return new Property<>("programme/references", "Change references", programme -> Optional.of(programme.references()),
				Programme::withReferences);
	}

	/** What is known of the files in the media folder. */
	public static Property<List<Media>> media() {
		return new Property<>("programme/media", "Change pictures", programme -> Optional.of(programme.media()), Programme::withMedia);
	}

	public static Property<Locale> language() {
		return ABOUT.part("language", "Change language", about -> Optional.of(about.language()), About::withLanguage);
	}

	public static Property<String> version() {
		return ABOUT.part("version", "Change version", about -> Optional.of(about.version()), About::withVersion);
	}

	public static Property<String> licence() {
		return ABOUT.part("licence", "Change licence", about -> Optional.of(about.licence()),
				(about, licence) -> about.withLicence(licence, about.attribution()));
	}

	/** The date of the first day of the usual timetable, from which all dates follow; nothing where the timetable has no dates. */
	public static Property<Optional<LocalDate>> starts() {
		return new Property<>("programme/starts", "Change date of the first day",
				programme -> Optional.of(programme.timetables().stream().findFirst().flatMap(Timetable::starts)),
				ProgrammeFields::withStarts);
	}

	private static Programme withStarts(Programme programme, Optional<LocalDate> starts) {
		List<Timetable> timetables = new ArrayList<>(programme.timetables());
		if (timetables.isEmpty() && starts.isPresent()) {
			throw new IllegalArgumentException(
					"The programme has no timetable to begin on that date: make one on the page Timetable first.");
		}
		if (!timetables.isEmpty()) {
			timetables.set(0, timetables.getFirst().withStarts(starts));
		}
		return programme.withTimetables(timetables);
	}

	public static Property<String> attribution() {
		return ABOUT.part("attribution", "Change attribution", about -> Optional.of(about.attribution()),
				(about, attribution) -> about.withLicence(about.licence(), attribution));
	}
}
