package org.tenday.importer.internal.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.ImportException;

/** Turns the code chunks of R Markdown into plain listings, and puts child documents where they are asked for. Nothing is run. */
public final class Chunks {

	private static final Pattern CHUNK = Pattern.compile("(\\s*)(`{3,}|~{3,})\\s*\\{\\s*([A-Za-z][\\w+#-]*)\\b\\s*,?(.*)}\\s*");
	private static final Pattern CHILD = Pattern.compile("\\bchild\\s*=\\s*(c\\([^)]*\\)|\"[^\"]*\"|'[^']*')");
	private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']+)[\"']");
	private static final Pattern WORDS = Pattern.compile("\\bfig\\.(alt|cap)\\s*[=:]\\s*(\"([^\"]*)\"|'([^']*)')");
	private static final int DEEPEST = 3;

	private final SourceFolder folder;
	private final Report report;

	public Chunks(SourceFolder folder, Report report) {
		this.folder = folder;
		this.report = report;
	}

	public List<Line> plain(List<Line> lines) throws ImportException {
		return plain(lines, 0);
	}

	private List<Line> plain(List<Line> lines, int depth) throws ImportException {
		List<Line> result = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Matcher chunk = CHUNK.matcher(line.text());
			boolean raw = line.text().strip().matches("(`{3,}|~{3,})\\s*\\{=html}");
			int end = code.end(i).orElse(-1);
			if (end < 0) {
				result.add(line);
				continue;
			}
			if (raw) {
				result.addAll(lines.subList(i + 1, end));
			} else if (chunk.matches()) {
				result.addAll(chunk(line, chunk, lines.subList(i + 1, end), lines.get(end), depth));
			} else {
				result.addAll(lines.subList(i, end + 1));
			}
			i = end;
		}
		return result;
	}

	private List<Line> chunk(Line start, Matcher chunk, List<Line> code, Line end, int depth) throws ImportException {
		int heads = 0;
		StringBuilder options = new StringBuilder(chunk.group(4));
		while (heads < code.size() && code.get(heads).text().strip().startsWith("#|")) {
			options.append(", ").append(code.get(heads).text().strip().substring(2).replaceFirst(":", "="));
			heads++;
		}
		Matcher child = CHILD.matcher(options);
		if (child.find()) {
			return children(start, child.group(1), depth);
		}
		List<Line> shown = code.subList(heads, code.size());
		boolean empty = shown.stream().allMatch(Line::isBlank);
		if (isOff(options, "include")) {
			if (!empty) {
				report.add(start, "Code that the page runs but does not show is left out (%d lines).".formatted(shown.size()));
			}
			return List.of();
		}
		words(start, options);
		if (empty) {
			return List.of();
		}
		if (isOff(options, "echo")) {
			report.add(start,
					"The page shows what this code makes and not the code; nothing is run here, so the code stands in its place.");
		} else {
			report.add(start, "The code is kept as a listing; what it prints or draws when it is run is not in the files.");
		}
		String language = chunk.group(3).equals("R") ? "r" : chunk.group(3);
		List<Line> listing = new ArrayList<>(List.of(start.withText(chunk.group(1) + chunk.group(2) + language)));
		listing.addAll(shown);
		listing.add(end);
		return listing;
	}

	private void words(Line start, CharSequence options) {
		Matcher words = WORDS.matcher(options);
		while (words.find()) {
			String text = Optional.ofNullable(words.group(3)).orElse(words.group(4));
			report.add(start, "The picture that this code draws is not in the files; its %s is: %s"
					.formatted(words.group(1).equals("alt") ? "alternative text" : "caption", text));
		}
	}

	private static boolean isOff(CharSequence options, String name) {
		return Pattern.compile("\\b" + name + "\\s*=\\s*(FALSE|F|false|no)\\b").matcher(options).find();
	}

	private List<Line> children(Line start, String written, int depth) throws ImportException {
		List<Line> lines = new ArrayList<>();
		Matcher names = QUOTED.matcher(written);
		while (names.find()) {
			Optional<Path> file = beside(start.file(), names.group(1));
			if (file.isEmpty()) {
				report.add(start, "The child document %s is not in the folder and is left out.".formatted(names.group(1)));
			} else if (depth >= DEEPEST) {
				report.add(start, "Child documents are nested too deeply; %s is left out.".formatted(names.group(1)));
			} else {
				lines.add(start.withText(""));
				lines.addAll(plain(FrontMatter.split(folder.lines(file.get())).body(), depth + 1));
				lines.add(start.withText(""));
			}
		}
		return lines;
	}

	private Optional<Path> beside(Path page, String name) {
		Path parent = page.getParent();
		Optional<Path> beside = folder.file(parent == null ? name : SourceFolder.slashed(parent) + "/" + name);
		return beside.isPresent() ? beside : folder.file(name);
	}
}
