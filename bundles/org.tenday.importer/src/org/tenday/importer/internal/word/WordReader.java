package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.internal.DayFiller;
import org.tenday.importer.internal.office.OfficeFile;
import org.tenday.importer.internal.office.OfficeFormat;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.model.About;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.model.Session;
import org.tenday.model.Timetable;

/** Reads a document of Word. One instance reads one document. */
public final class WordReader {

	/** The setting that says which headings open sessions. */
	public static final String SESSIONS = "sessions";

	private static final String NO_TITLE = "(?i)(document|dokument|documento)?\\s*\\d*|untitled.*|word document|microsoft word.*";

	/** Reads the document that is the material. */
	public Imported read(Material material) throws ImportException {
		OfficeReport report = new OfficeReport(material.path());
		try (OfficeFile file = OfficeFile.open(material.path(), OfficeFormat.WORD)) {
			Source source = new Source(material, file, report);
			List<Flow> read = new Story(source, file.main()).read(source.body());
			material.checkCancelled();
			leftOut(file, source, report);
			return imported(material, file, source, read, report);
		}
	}

	private static Imported imported(Material material, OfficeFile file, Source source, List<Flow> read, OfficeReport report)
			throws ImportException {
		List<Flow> flow = headed(read, report);
		if (flow.stream().allMatch(Flow.PageBreak.class::isInstance)) {
			throw new ImportException("%s holds no text, tables or pictures: choose a document that does.".formatted(material.path()));
		}
		Outline outline = Outline.of(flow, material.setting(SESSIONS).filter(level -> level.matches("[1-9]")).map(Integer::valueOf));
		if (outline.session() == 0 && flow.contains(new Flow.PageBreak())) {
			report.add("", "There are no headings, so a session begins with each new page; its first words are its title.");
		}
		Cover cover = Cover.of(flow, outline, title(file));
		ProgrammeBuilder builder = new ProgrammeBuilder(outline, cover.title(), report);
		for (Flow each : cover.rest()) {
			builder.add(each);
			material.checkCancelled();
		}
		List<Module> modules = builder.modules();
		List<Session> sessions = modules.stream().flatMap(module -> module.sessions().stream()).toList();
		long untimed = sessions.stream().filter(session -> session.minutes() == 0).count();
		if (untimed > 0) {
			report.add("", untimed == sessions.size()
					? "The document does not say how long its sessions take: set their minutes."
					: "For %d of %d sessions the document does not say how long they take: set their minutes.".formatted(untimed,
							sessions.size()));
		}
		List<Timetable> timetables = untimed == sessions.size() ? List.of() : List.of(new DayFiller(Map.of()).fill(sessions));
		About about = new About(cover.title(), cover.subtitle(), "", "", List.of(), language(file, source), "1.0", "", "", List.of());
		Programme programme = new Programme(new ProgrammeId(Id.fromTitle(cover.title(), "programme")), about, modules, timetables,
				List.of(),
				List.of(), List.of(), source.pictures().entries(), List.of());
		return new Imported(programme, source.pictures().media(), builder.found(), report.lines());
	}

	private static List<Flow> headed(List<Flow> read, OfficeReport report) {
		List<Flow> headed = FakedHeadings.found(read);
		if (headed != read) {
			report.add("", "No paragraph has the style of a heading; %d short lines in bold were taken for headings."
					.formatted(headed.stream().filter(Flow.Heading.class::isInstance).count()));
		}
		return headed;
	}

	/** The title that the file's properties give, or its name. */
	private static String title(OfficeFile file) throws ImportException {
		String title = file.title();
		if (!title.isEmpty() && !title.matches(NO_TITLE)) {
			return title;
		}
		String name = file.stem().replace('_', ' ').strip();
		String words = name.contains(" ") ? name : name.replace('-', ' ').strip();
		return words.isEmpty() ? "Document" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static Locale language(OfficeFile file, Source source) throws ImportException {
		long paragraphs = source.body().all("w:p").count();
		boolean leftward = 2
				* source.body().all("w:bidi").filter(each -> !each.attribute("w:val").matches("0|false|off")).count() > paragraphs;
		String own = source.styles().language(leftward);
		Locale language = Locale.forLanguageTag((own.isEmpty() ? file.language() : own).replace('_', '-'));
		return language.getLanguage().isEmpty() ? Locale.UK : language;
	}

	/** Says what of the document is no text of it. */
	private static void leftOut(OfficeFile file, Source source, OfficeReport report) throws ImportException {
		file.reportForeign(report, part -> "");
		List<OfficePart> running = new ArrayList<>();
		for (String kind : List.of("header", "footer")) {
			file.main().relations(kind).stream().flatMap(relation -> relation.part().stream()).forEach(running::add);
		}
		for (OfficePart part : running) {
			if (part.xml().all("w:t").anyMatch(text -> !text.text().isBlank())) {
				source.once("Headers and footers are left out: Tenday makes its own.");
			}
		}
		if (!file.creator().isEmpty()) {
			source.once(
					"The name of the author that the file's properties give is left out: name people in the programme where it is right.");
		}
		if (source.numbering().hadLetters()) {
			source.once("Lists that count with letters or Roman numerals count with digits.");
		}
	}
}
