package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.Chunks;
import org.tenday.importer.internal.markup.Comments;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.SourceFolder;

/** The format of The Carpentries Workbench. */
final class Workbench implements LessonFormat {

	static final String CONFIG = "config.yaml";
	static final String EPISODES = "episodes";

	private final SourceFolder folder;
	private final Settings config;
	private final Report report;

	Workbench(SourceFolder folder, Settings config, Report report) {
		this.folder = folder;
		this.config = config;
		this.report = report;
	}

	@Override
	public Settings config() {
		return config;
	}

	@Override
	public List<Path> episodes() throws ImportException {
		return ordered(EPISODES);
	}

	@Override
	public Optional<Path> index() {
		return folder.file("index.md").or(() -> folder.file("index.Rmd"));
	}

	@Override
	public List<Path> learnerPages() throws ImportException {
		List<Path> pages = new ArrayList<>(ordered("learners"));
		// The glossary is no page of the menu, and so is often not listed.
		folder.file("learners/reference.md").filter(page -> !pages.contains(page)).ifPresent(pages::add);
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
		return folder.file("links.md").or(() -> folder.file("episodes/links.md"));
	}

	@Override
	public List<Line> plain(FrontMatter page) throws ImportException {
		return new Comments(report).strip(new Chunks(folder, report).plain(page.body()));
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
		String source = config.text("source").replaceFirst("/+$", "");
		String branch = config.text("branch").isEmpty() ? "main" : config.text("branch");
		return source.matches("https://github\\.com/[^/]+/[^/]+") ? source + "/blob/" + branch + "/" : "";
	}

	@Override
	public String source() {
		return config.nonEmpty("source").or(() -> config.nonEmpty("url")).orElse("");
	}

	/** The files that the configuration lists for a folder, in its order; all of them by name where it lists none. */
	private List<Path> ordered(String name) throws ImportException {
		List<Path> all = folder.texts(name);
		List<String> listed = config.texts(name);
		if (listed.isEmpty()) {
			return all;
		}
		List<Path> chosen = new ArrayList<>();
		for (String file : listed) {
			Optional<Path> found = folder.file(name + "/" + file);
			if (found.isEmpty()) {
				report.add(Path.of(CONFIG), "It lists %s/%s, which is not there; it is left out.".formatted(name, file));
			} else if (!chosen.contains(found.get())) {
				chosen.add(found.get());
			}
		}
		for (Path file : all) {
			if (!chosen.contains(file) && !file.endsWith("reference.md")) {
				report.add(file, "%s does not list this page; it is left out.".formatted(CONFIG));
			}
		}
		return chosen;
	}
}
