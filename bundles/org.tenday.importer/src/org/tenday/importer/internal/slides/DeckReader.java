package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.internal.DayFiller;
import org.tenday.importer.internal.office.OfficeFile;
import org.tenday.importer.internal.office.OfficeFormat;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficePictures;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.text.FormattedText;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.importer.internal.text.Run;
import org.tenday.model.About;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.model.SkillAreaId;

/** Reads a presentation. Stateless. */
public final class DeckReader {

	/** Titles that programs put into the properties of presentations that have none. */
	private static final String NO_TITLE = "(?i)(powerpoint[- ]pr[äe]sentation|powerpoint|pr[ée]sentation powerpoint|presentaci[óo]n de powerpoint"
			+ "|presentazione standard di powerpoint|slide 1|folie 1|untitled.*|presentation\\d*|title)?";

	/**
	 * Reads it.
	 *
	 * @param material the file
	 */
	public Imported read(Material material) throws ImportException {
		OfficeReport report = new OfficeReport(material.path());
		try (OfficeFile file = OfficeFile.open(material.path(), OfficeFormat.POWERPOINT)) {
			return read(material, file, report);
		}
	}

	private static Imported read(Material material, OfficeFile file, OfficeReport report) throws ImportException {
		DeckFile deck = new DeckFile(file, report);
		if (deck.slides().isEmpty()) {
			throw new ImportException("%s has no slides: choose a presentation that has some.".formatted(material.path()));
		}
		OfficePictures pictures = new OfficePictures(file, "Slides (%s)".formatted(material.path().getFileName()), report);
		NotesReader notes = new NotesReader(report);
		Set<String> feet = new LinkedHashSet<>();
		List<ReadSlide> slides = new ArrayList<>();
		for (SlideSource source : deck.slides()) {
			material.checkCancelled();
			ReadSlide slide = new SlideReader(deck, source, pictures, report, feet).read(notes.read(source));
			if (slide.isEmpty()) {
				report.add(source.place(), "The slide holds nothing that can be taken, and is left out.");
			} else {
				slides.add(slide);
			}
		}
		if (slides.isEmpty()) {
			throw new ImportException("%s has slides, but no words and no pictures that can be taken: choose another presentation."
					.formatted(material.path()));
		}
		String title = title(file, slides);
		SessionMaker sessions = new SessionMaker(title, deck.sections(), material.setting("as").orElse("").equals("text"), report);
		sessions.make(slides);
		reportWhole(deck, feet, report);
		Programme programme = programme(file, title, sessions, pictures, deck.language());
		return new Imported(programme, pictures.media(), sessions.found(), report.lines());
	}

	private static void reportWhole(DeckFile deck, Set<String> feet, OfficeReport report) throws ImportException {
		Map<OfficePart, String> places = new HashMap<>();
		for (SlideSource slide : deck.slides()) {
			places.put(slide.part(), slide.place());
			slide.part().relatedBy("notesSlide").ifPresent(notes -> places.put(notes, slide.place()));
		}
		deck.file().reportForeign(report, part -> places.getOrDefault(part, ""));
		deck.reportMasters();
		feet.removeIf(foot -> foot.isEmpty() || foot.matches("[\\d<>‹›#]+"));
		if (!feet.isEmpty()) {
			report.add("",
					"What stands at the foot of the slides is left out, since Tenday writes its own: %s.".formatted(DeckFile.quoted(feet)));
		}
		report.add("",
				"Colours, fonts, places on the slide, transitions and animations are not taken over: the theme gives slides their looks.");
	}

	/** As the slide that opens the deck says, as the file's own properties do, or as the file is called. */
	private static String title(OfficeFile file, List<ReadSlide> slides) throws ImportException {
		ReadSlide first = slides.getFirst();
		if (first.opens() && !first.title().isEmpty()) {
			return MinutesInText.without(first.title());
		}
		return Stream
				.of(file.title().matches(NO_TITLE) ? "" : Run.plainText(List.of(Run.words(file.title()))),
						MinutesInText.without(first.title()), file.stem())
				.filter(title -> !title.isBlank()).findFirst().orElse("Slides");
	}

	private static Programme programme(OfficeFile file, String title, SessionMaker sessions, OfficePictures pictures, Locale language)
			throws ImportException {
		String by = file.creator().isEmpty() ? "" : " by " + file.creator();
		String attribution = FormattedText.line(List.of(Run.words("Made from the slides “%s”%s. Changed: turned into a Tenday programme."
				.formatted(file.path().getFileName(), by))));
		About about = new About(title, "", "", "", List.of(), language, "1.0", "", attribution, List.of());
		Module module = new Module(new ModuleId(Id.fromTitle(title, "slides")), title, SkillAreaId.CORE, "", List.of(),
				sessions.sessions());
		return new Programme(new ProgrammeId(Id.fromTitle(title, "slides")), about, List.of(module),
				List.of(new DayFiller(Map.of()).fill(sessions.sessions())), List.of(), List.of(), List.of(), pictures.entries(), List.of());
	}
}
