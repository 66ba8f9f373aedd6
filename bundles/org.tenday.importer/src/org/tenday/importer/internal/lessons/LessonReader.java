package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.Found;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.Origin;
import org.tenday.importer.internal.DayFiller;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.LinkTargets;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Page;
import org.tenday.importer.internal.markup.PictureFiles;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.SourceFolder;
import org.tenday.model.About;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;

/** Reads a lesson of either format. One instance reads one lesson. */
public final class LessonReader {

	private final Report report = new Report();
	private final Set<String> taken = new HashSet<>();

	/**
	 * @param material its folder
	 */
	public Imported read(Material material) throws ImportException {
		Path lesson = material.path();
		SourceFolder folder = new SourceFolder(lesson, "the lesson's config.yaml or _config.yml", report);
		LessonFormat format = format(folder, lesson);
		List<Path> episodes = format.episodes();
		if (episodes.isEmpty()) {
			throw new ImportException("The lesson in %s has no episodes: there is no Markdown in its folder %s."
					.formatted(lesson, format instanceof Jekyll ? Jekyll.EPISODES : Workbench.EPISODES));
		}
		PictureFiles pictures = new PictureFiles(folder, report);
		LinkTargets targets = new LinkTargets(folder, format.filesBase(), report);
		Optional<Path> links = format.sharedLinks();
		List<Line> shared = links.isPresent() ? FrontMatter.split(folder.lines(links.get())).body() : List.of();
		SessionMaker maker = new SessionMaker(format, targets, pictures, shared, report);

		List<SessionMaker.Planned> planned = planned(folder, format, episodes);
		planned.stream().filter(SessionMaker.Planned::hasSession).forEach(plan -> targets.page(plan.page().file(), plan.id()));
		planned.forEach(maker::add);
		List<AudienceSegment> audience = new ArrayList<>();
		for (Path file : format.profiles()) {
			Page page = Page.read(file, folder, format, report);
			if (page.isFiller()) {
				leftOut(page);
			} else {
				audience.addAll(new ProfileReader(maker.texts(page), report).read(page));
			}
		}
		List<Found> found = planned.stream().filter(plan -> maker.has(plan.id()))
				.map(plan -> new Found(Origin.of(plan.page().file()), plan.page().title(), plan.id())).toList();
		return imported(folder, format, maker, pictures, audience, found);
	}

	private LessonFormat format(SourceFolder folder, Path lesson) throws ImportException {
		Optional<Path> workbench = folder.file(Workbench.CONFIG).filter(file -> folder.hasFolder(Workbench.EPISODES));
		if (workbench.isPresent()) {
			return new Workbench(Lesson.of(folder, workbench.get(), report));
		}
		Optional<Path> jekyll = folder.file(Jekyll.CONFIG)
				.filter(file -> folder.hasFolder(Jekyll.EPISODES) || folder.hasFolder(Jekyll.R_EPISODES));
		if (jekyll.isPresent()) {
			return new Jekyll(Lesson.of(folder, jekyll.get(), report));
		}
		throw new ImportException(
				"%s is no lesson of The Carpentries: it has neither config.yaml with a folder episodes, nor _config.yml with a folder _episodes."
						.formatted(lesson));
	}

	/** The sessions in their order: the introduction, preparations, the episodes, and what else there is for learners. */
	private List<SessionMaker.Planned> planned(SourceFolder folder, LessonFormat format, List<Path> episodes) throws ImportException {
		List<SessionMaker.Planned> before = new ArrayList<>();
		List<SessionMaker.Planned> after = new ArrayList<>();
		List<Page> instructors = pages(format.instructorPages(), folder, format);
		Optional<Path> index = format.index();
		if (index.isPresent()) {
			Page page = Page.read(index.get(), folder, format, report);
			before.add(new SessionMaker.Planned(SessionMaker.Kind.OVERVIEW, id("overview"), page, instructors));
		}
		for (Page page : pages(format.learnerPages(), folder, format)) {
			boolean setup = page.stem().equals("setup");
			SessionMaker.Kind kind = page.stem().equals("reference") ? SessionMaker.Kind.REFERENCE : SessionMaker.Kind.PAGE;
			(setup ? before : after).add(new SessionMaker.Planned(kind, id(page.stem()), page, List.of()));
		}
		for (Path file : episodes) {
			Page page = Page.read(file, folder, format, report);
			List<Page> notes = before.isEmpty() ? instructors : List.of();
			before.add(new SessionMaker.Planned(SessionMaker.Kind.EPISODE, id(page.stem()), page, notes));
		}
		before.addAll(after);
		return before;
	}

	private List<Page> pages(List<Path> files, SourceFolder folder, LessonFormat format) throws ImportException {
		List<Page> pages = new ArrayList<>();
		for (Path file : files) {
			Page page = Page.read(file, folder, format, report);
			if (page.isFiller()) {
				leftOut(page);
			} else {
				pages.add(page);
			}
		}
		return pages;
	}

	private void leftOut(Page page) {
		report.add(page.file(), "This page says nothing yet and is left out.");
	}

	/** Short enough that a block's kind and number fit behind it. */
	private SessionId id(String name) {
		String plain = Id.fromTitle(name, "episode");
		String base = plain.substring(0, Math.min(plain.length(), 40)).replaceAll("-+$", "");
		String id = base;
		for (int i = 2; !taken.add(id); i++) {
			id = base + "-" + i;
		}
		return new SessionId(id);
	}

	private Imported imported(SourceFolder folder, LessonFormat format, SessionMaker maker, PictureFiles pictures,
			List<AudienceSegment> audience, List<Found> found)
			throws ImportException {
		Settings config = format.lesson().config();
		String title = config.nonEmpty("title").map(Markup::words).filter(words -> !words.isBlank()).orElse(folder.name());
		Credits credits = new Credits(folder, format, report);
		String licence = credits.licence();
		String attribution = credits.attribution(title, licence);
		Aim aim = Aim.of(maker.sessions(), config.text("description"));
		About about = new About(title, "", aim.paragraph(), "", audience, language(config), "1.0", licence, attribution, List.of());
		Module module = new Module(new ModuleId(Id.fromTitle(title, "lesson")), title, SkillAreaId.CORE, aim.sentence(), maker.objectives(),
				aim.sessions());
		String source = format.source().isEmpty() ? title : title + ", " + format.source();
		Programme programme = new Programme(new ProgrammeId(Id.fromTitle(title, "lesson")), about, List.of(module),
				List.of(new DayFiller(maker.breaks()).fill(aim.sessions())), List.of(), maker.glossary(), List.of(),
				pictures.entries(source, licence), List.of());
		return new Imported(programme, pictures.media(), found, report.lines());
	}

	private static Locale language(Settings config) {
		Locale language = Locale.forLanguageTag(config.text("lang").replace('_', '-'));
		return language.getLanguage().isEmpty() ? Locale.ENGLISH : language;
	}
}
