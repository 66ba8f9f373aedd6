package org.tenday.store.internal.bind;

import java.util.List;
import java.util.Locale;

import org.tenday.model.About;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Edition;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.model.Reference;
import org.tenday.model.Timetable;

/** What {@code programme.yaml} holds, key by key in the order of the file. */
public record ProgrammeFile(ProgrammeId id, String title, String subtitle, String aim, String rationale, List<AudienceSegment> audience,
		Locale language,
		String version, String licence, String attribution, List<Edition> history, List<Person> people, List<Timetable> timetables,
		List<GlossaryEntry> glossary, List<Reference> references, List<String> words) {

	public ProgrammeFile {
		About.titled(title);
	}

	public static ProgrammeFile of(Programme programme) {
		About about = programme.about();
		return new ProgrammeFile(programme.id(), about.title(), about.subtitle(), about.aim(), about.rationale(), about.audience(),
				about.language(),
				about.version(), about.licence(), about.attribution(), about.history(), programme.people(), programme.timetables(),
				programme.glossary(),
				programme.references(), programme.words());
	}

	public Programme programme(List<Module> modules, List<Media> media) {
		About about = new About(title, subtitle, aim, rationale, audience, language, version, licence, attribution, history);
		return new Programme(id, about, modules, timetables, people, glossary, references, media, words);
	}
}
