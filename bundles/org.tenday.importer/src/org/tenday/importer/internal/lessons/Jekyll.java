package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;

/** The older format, of Jekyll and kramdown. */
record Jekyll(Lesson lesson) implements LessonFormat {

	static final String CONFIG = "_config.yml";
	static final String EPISODES = "_episodes";
	static final String R_EPISODES = "_episodes_rmd";

	/** By name, unless the configuration gives an order of its own. */
	@Override
	public List<Path> episodes() throws ImportException {
		List<Path> all = new ArrayList<>(lesson.folder().texts(EPISODES));
		if (all.isEmpty()) {
			all.addAll(lesson.folder().texts(R_EPISODES));
		}
		all.removeIf(this::isTemplate);
		List<String> order = lesson.config().texts("episode_order");
		if (order.isEmpty()) {
			return all;
		}
		List<Path> ordered = new ArrayList<>();
		for (String name : order) {
			Optional<Path> found = all.stream().filter(file -> stem(file).equals(name) || file.endsWith(name)).findFirst();
			found.ifPresentOrElse(ordered::add,
					() -> lesson.report().add(Path.of(CONFIG),
							"It lists the episode %s, which is not there; it is left out.".formatted(name)));
		}
		all.stream().filter(file -> !ordered.contains(file)).forEach(file -> {
			lesson.report().add(file, "%s does not list this episode; it stands at the end.".formatted(CONFIG));
			ordered.add(file);
		});
		return ordered;
	}

	@Override
	public Optional<Path> index() {
		return lesson.folder().file("index.md");
	}

	@Override
	public List<Path> learnerPages() throws ImportException {
		List<Path> pages = new ArrayList<>();
		Stream.of("setup.md", "reference.md").forEach(name -> lesson.folder().file(name).ifPresent(pages::add));
		for (Path page : extras()) {
			if (!isForInstructors(page) && !isProfile(page)) {
				pages.add(page);
			}
		}
		return pages;
	}

	@Override
	public List<Path> instructorPages() throws ImportException {
		List<Path> pages = new ArrayList<>(extras().stream().filter(this::isForInstructors).toList());
		pages.addAll(lesson.folder().texts("instructors"));
		return pages;
	}

	@Override
	public List<Path> profiles() throws ImportException {
		return extras().stream().filter(this::isProfile).toList();
	}

	@Override
	public Optional<Path> sharedLinks() {
		return lesson.folder().file("_includes/links.md");
	}

	@Override
	public List<Line> plain(FrontMatter page) throws ImportException {
		return lesson.plain(new Liquid(lesson).plain(page.body(), page.settings()));
	}

	@Override
	public boolean bracketsAreCaptions() {
		return false;
	}

	@Override
	public boolean dollarsAreMaths() {
		return false;
	}

	@Override
	public String filesBase() {
		return source().matches("https://github\\.com/[^/]+/[^/]+") ? source() + "/blob/gh-pages/" : "";
	}

	@Override
	public String source() {
		String repository = lesson.config().text("repository");
		if (repository.matches("[\\w.-]+/[\\w.-]+")) {
			return "https://github.com/" + repository;
		}
		return lesson.config().nonEmpty("source").or(() -> lesson.config().nonEmpty("repo")).or(() -> lesson.config().nonEmpty("url"))
				.filter(address -> address.startsWith("http")).orElse("");
	}

	private List<Path> extras() throws ImportException {
		return lesson.folder().texts("_extras").stream().filter(file -> !stem(file).equals("figures") && !stem(file).equals("about"))
				.toList();
	}

	private boolean isForInstructors(Path page) {
		return stem(page).matches("guide|.*instructor.*|.*teaching.*|.*trainer.*");
	}

	private boolean isProfile(Path page) {
		return stem(page).matches(".*profile.*|learners|audience");
	}

	/** An example that lessons carry for their authors. */
	private boolean isTemplate(Path page) {
		boolean template = stem(page).matches("(\\d+[-_])?(episode[-_])?template");
		if (template) {
			lesson.report().add(page, "This is an example for authors and no episode; it is left out.");
		}
		return template;
	}

	private static String stem(Path page) {
		return page.getFileName().toString().replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
	}
}
