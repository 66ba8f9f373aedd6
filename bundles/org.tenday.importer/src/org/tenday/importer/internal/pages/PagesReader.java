package org.tenday.importer.internal.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tenday.importer.Found;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.internal.DayFiller;
import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.Definitions;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.LinkTargets;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.PictureFiles;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.SourceFolder;
import org.tenday.importer.internal.markup.TextRewriter;
import org.tenday.model.About;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.model.Session;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Reading;

/** Reads one page, or all pages of a folder. One instance reads once. */
public final class PagesReader {

	private static final Pattern PAGES = Pattern.compile("(?i).*\\.(md|markdown|mdown|qmd|rmd|mdx|txt)");
	private static final int MOST_PAGES = 1_000;

	private final Material material;
	private final boolean single;
	private final Report report = new Report();
	private final SourceFolder folder;
	private final PictureFiles pictures;
	private final LinkTargets targets;
	private final SessionIds ids = new SessionIds();
	private final List<Found> found = new ArrayList<>();

	/**
	 * @throws ImportException where there is nothing to read
	 */
	public PagesReader(Material material) throws ImportException {
		this.material = material;
		single = Files.isRegularFile(material.path());
		Path parent = material.path().toAbsolutePath().normalize().getParent();
		folder = new SourceFolder(single && parent != null ? parent : material.path(), "the pages, or one page", report);
		pictures = new PictureFiles(folder, report);
		targets = new LinkTargets(folder, "", report);
	}

	public Imported read() throws ImportException {
		List<PageSource> pages = single
				? List.of(page(folder.file(String.valueOf(material.path().getFileName()))
						.orElseThrow(() -> new ImportException(
								"%s is a link to a file elsewhere: give the file itself.".formatted(material.path())))))
				: pages();
		if (pages.isEmpty()) {
			throw new ImportException("There are no pages of Markdown in %s: give a folder with files that end with .md, or one such file."
					.formatted(material.path()));
		}
		pages.forEach(page -> targets.page(page.file(), page.id()));
		PageSource first = pages.stream().filter(page -> ModulePlan.isIndex(page.file()) && page.file().getNameCount() == 1).findFirst()
				.orElse(pages.getFirst());
		boolean named = single || ModulePlan.isIndex(first.file());
		String title = named && !first.title().isBlank() ? first.title() : words(folder.name());
		About about = HeadKeys.about(title, named ? first.head() : Settings.NONE);
		List<Module> modules = modules(pages, title);
		List<Session> sessions = modules.stream().flatMap(module -> module.sessions().stream()).toList();
		if (sessions.isEmpty()) {
			throw new ImportException("%s holds no text: there is nothing to import.".formatted(material.path()));
		}
		Programme programme = new Programme(new ProgrammeId(Id.fromTitle(title, "pages")), about, modules,
				List.of(new DayFiller(Map.of()).fill(sessions)), List.of(), List.of(), List.of(), pictures.entries("", about.licence()),
				List.of());
		return new Imported(programme, pictures.media(), found, report.lines());
	}

	private List<PageSource> pages() throws ImportException {
		Map<Path, FrontMatter> heads = new LinkedHashMap<>();
		for (Path file : folder.tree(PAGES, MOST_PAGES)) {
			FrontMatter page = PageHead.split(folder.lines(file), report);
			// Text files are many things; one with a head is a page.
			if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") || !page.settings().keys().isEmpty()) {
				heads.put(file, page);
			} else {
				report.add(file, "This text file has no keys at its head and is left out: import it by itself, or let it end with .md.");
			}
		}
		List<PageSource> pages = new ArrayList<>();
		for (Path file : PageOrder.sorted(heads)) {
			pages.add(source(file, heads.get(file)));
		}
		return pages;
	}

	private PageSource page(Path file) throws ImportException {
		return source(file, PageHead.split(folder.lines(file), report));
	}

	private PageSource source(Path file, FrontMatter page) throws ImportException {
		material.checkCancelled();
		HeadKeys.reportOthers(file, page.settings(), report);
		PageKind found = switch (material.setting("as").orElse("auto")) {
		case "text" -> PageKind.TEXT;
		case "slides" -> PageKind.of(page).asDeck(page);
		default -> PageKind.of(page);
		};
		List<Line> lines = new PageText(file, folder, report).plain(page);
		Optional<Line> heading = titleHeading(lines, found.isDeck());
		String written = Markup.words(page.settings().text("title"));
		String title = !written.isBlank()
				? written
				: heading.map(line -> Markup.words(line.headingWords())).orElseGet(() -> words(stem(file)));
		boolean repeats = heading.isPresent() && !found.isDeck() && Markup.words(heading.get().headingWords()).equals(title);
		List<Line> body = repeats ? lines.stream().filter(line -> line != heading.get()).toList() : lines;
		String name = title.isBlank() || !single && !ModulePlan.isIndex(file) ? stem(file) : title;
		return new PageSource(file, ids.of(name), title.isBlank() ? "Untitled" : title, found, page.settings(), Line.trimmed(body));
	}

	/** The heading of the first level; in a text only where there is no second. */
	private static Optional<Line> titleHeading(List<Line> lines, boolean deck) {
		CodeLines code = CodeLines.of(lines);
		List<Line> headings = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!code.contains(i) && lines.get(i).headingLevel() == 1) {
				headings.add(lines.get(i));
			}
		}
		return headings.size() == 1 || deck && !headings.isEmpty() ? Optional.of(headings.getFirst()) : Optional.empty();
	}

	private List<Module> modules(List<PageSource> pages, String title) throws ImportException {
		List<Module> modules = new ArrayList<>();
		Map<String, Integer> taken = new HashMap<>();
		for (ModulePlan plan : single ? List.of(new ModulePlan(title, pages)) : ModulePlan.of(pages, title)) {
			List<Session> sessions = new ArrayList<>();
			List<Objective> objectives = new ArrayList<>();
			for (PageSource page : plan.pages()) {
				material.checkCancelled();
				Made made = made(page);
				reportUntimed(page, made.sessions());
				sessions.addAll(withResources(page, made.sessions()));
				objectives.addAll(made.objectives());
				found.addAll(made.found());
			}
			String id = Id.fromTitle(plan.title(), "module");
			int number = taken.merge(id, 1, Integer::sum);
			String unique = number == 1 ? id : Id.free(id + "-" + number, taken::containsKey);
			modules.add(new Module(new ModuleId(unique), plan.title(), SkillAreaId.CORE, "", objectives, sessions));
		}
		modules.removeIf(module -> module.sessions().isEmpty() && module.objectives().isEmpty());
		return modules;
	}

	private void reportUntimed(PageSource page, List<Session> sessions) {
		List<String> untimed = sessions.stream().filter(session -> session.minutes() == 0).map(Session::title).toList();
		if (!untimed.isEmpty()) {
			report.add(page.file(), untimed.size() == sessions.size()
					? "The page says nowhere how long anything takes: set the minutes."
					: "The page does not say how long %d of its %d sessions take; set the minutes of %s.".formatted(untimed.size(),
							sessions.size(), String.join(", ", untimed)));
		}
	}

	private Made made(PageSource page) {
		TextRewriter texts = new TextRewriter(new PageText(page.file(), folder, report), Definitions.of(page.lines(), List.of()), targets,
				pictures, report);
		if (page.kind().isDeck()) {
			return new DeckReader(texts, ids, report).read(page, new SlideCutter(page.kind(), page.head(), report).cut(page.lines()));
		}
		boolean divide = switch (material.setting("sessions").orElse("auto")) {
		case "pages" -> false;
		case "headings" -> true;
		default -> single;
		};
		return new TextReader(texts, ids, report).read(page, divide);
	}

	/** A list of works at the head of a page stands at its end. */
	private List<Session> withResources(PageSource page, List<Session> sessions) {
		Optional<Reading> resources = HeadKeys.resources(page.file(), page.head(), report);
		if (resources.isEmpty()) {
			return sessions;
		}
		List<Session> changed = new ArrayList<>(sessions.isEmpty() ? List.of(Session.of(page.id(), page.title(), 0)) : sessions);
		Session last = changed.removeLast();
		List<Block> blocks = new ArrayList<>(last.blocks());
		blocks.add(new Block(new BlockId(last.id() + "-reading-1"), new BlockTypeId("reading"), "", Audience.DEFAULT, resources.get()));
		changed.add(last.withBlocks(blocks));
		return changed;
	}

	private static String stem(Path file) {
		String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
		String plain = name.replaceFirst("^\\d+[a-z]?[-_. ]+", "");
		return plain.isEmpty() ? name : plain;
	}

	static String words(String name) {
		String words = name.replaceAll("[-_]+", " ").strip();
		return words.isEmpty() ? "Untitled" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
