package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;

/** The format of The Carpentries Workbench. */
record Workbench(Lesson lesson) implements LessonFormat {

	static final String CONFIG = "config.yaml";
	static final String EPISODES = "episodes";

	@Override
	public List<Path> episodes() throws ImportException {
		return ordered(EPISODES);
	}

	@Override
	public Optional<Path> index() {
		return lesson.folder().file("index.md").or(() -> lesson.folder().file("index.Rmd"));
	}

	@Override
	public List<Path> learnerPages() throws ImportException {
		List<Path> pages = new ArrayList<>(ordered("learners"));
		// The glossary is no page of the menu, and so is often not listed.
		lesson.folder().file("learners/reference.md").filter(page -> !pages.contains(page)).ifPresent(pages::add);
		return pages;
	}

	@Override
	public List<Path> instructorPages() throws ImportException {
		return ordered("instructors");
	}

	@Override
	public List<Path> profiles() throws ImportException {
		return ordered("profiles");
	}

	@Override
	public Optional<Path> sharedLinks() {
		return lesson.folder().file("links.md").or(() -> lesson.folder().file("episodes/links.md"));
	}

	@Override
	public List<Line> plain(FrontMatter page) throws ImportException {
		return lesson.plain(page.body());
	}

	@Override
	public boolean bracketsAreCaptions() {
		return true;
	}

	@Override
	public boolean dollarsAreMaths() {
		return true;
	}

	@Override
	public String filesBase() {
		String source = lesson.config().text("source").replaceFirst("/+$", "");
		String branch = lesson.config().text("branch").isEmpty() ? "main" : lesson.config().text("branch");
		return source.matches("https://github\\.com/[^/]+/[^/]+") ? source + "/blob/" + branch + "/" : "";
	}

	@Override
	public String source() {
		return lesson.config().nonEmpty("source").or(() -> lesson.config().nonEmpty("url")).orElse("");
	}

	/** The files that the configuration lists for a folder, in its order; all of them by name where it lists none. */
	private List<Path> ordered(String name) throws ImportException {
		List<Path> all = lesson.folder().texts(name);
		List<String> listed = lesson.config().texts(name);
		if (listed.isEmpty()) {
			return all;
		}
		List<Path> chosen = new ArrayList<>();
		for (String file : listed) {
			Optional<Path> found = lesson.folder().file(name + "/" + file);
			if (found.isEmpty()) {
				lesson.report().add(Path.of(CONFIG), "It lists %s/%s, which is not there; it is left out.".formatted(name, file));
			} else if (!chosen.contains(found.get())) {
				chosen.add(found.get());
			}
		}
		for (Path file : all) {
			if (!chosen.contains(file) && !file.endsWith("reference.md")) {
				lesson.report().add(file, "%s does not list this page; it is left out.".formatted(CONFIG));
			}
		}
		return chosen;
	}
}
