package org.tenday.importer.internal.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.Chunks;
import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.Dialect;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.SourceFolder;

/** Markdown of pages in which each tool has left forms of its own, made alike before anything is looked for in it. */
final class PageText implements Dialect {

	private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]*)]\\{\\s*[.#][^{}]*}");
	private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)](?=\\()");
	private static final Pattern LOOK = Pattern.compile("(bg|fit|cover|contain|auto|left|right|vertical)(:\\S+)?|\\d+%"
			+ "|(w|h|width|height|blur|brightness|contrast|grayscale|hue-rotate|invert|opacity|saturate|sepia|drop-shadow)(:\\S+)?");
	private static final Pattern COMPONENT = Pattern.compile("(import|export)\\s+.*(from\\s+)?[\"'].*[\"'];?\\s*");

	private final SourceFolder folder;
	private final Report report;
	/** Pandoc prints what stands in the brackets of a picture below it. */
	private final boolean isPandoc;

	PageText(Path file, SourceFolder folder, Report report) {
		this.folder = folder;
		this.report = report;
		isPandoc = file.toString().matches("(?i).*\\.(qmd|rmd)");
	}

	@Override
	public List<Line> plain(FrontMatter page) throws ImportException {
		List<Line> lines = new ArrayList<>();
		List<Line> listed = new Chunks(folder, report).plain(page.body());
		CodeLines code = CodeLines.of(listed);
		boolean paused = false;
		for (int i = 0; i < listed.size(); i++) {
			Line line = listed.get(i);
			if (code.contains(i)) {
				lines.add(line);
			} else if (line.text().strip().equals(". . .")) {
				paused = true;
			} else if (line.file().toString().matches("(?i).*\\.mdx") && COMPONENT.matcher(line.text()).matches()) {
				report.add(line, "This line is left out, for nothing that it names can run here: %s".formatted(line.text().strip()));
			} else {
				lines.add(line.withText(spans(pictures(line))));
			}
		}
		if (paused) {
			report.add(listed.getFirst().file(), "Pauses within slides are left out: what they held back is there from the beginning.");
		}
		return Admonitions.fenced(underlined(lines));
	}

	@Override
	public boolean bracketsAreCaptions() {
		return isPandoc;
	}

	@Override
	public boolean bracketsAreAlternatives() {
		return !isPandoc;
	}

	@Override
	public boolean dollarsAreMaths() {
		return true;
	}

	/** The words of a span that only looks different. */
	private static String spans(String text) {
		return text.contains("]{") ? SPAN.matcher(text).replaceAll("$1") : text;
	}

	/** What Marp writes into the brackets of a picture says where it goes, and is no alternative text. */
	private String pictures(Line line) {
		Matcher picture = PICTURE.matcher(line.text());
		StringBuilder text = new StringBuilder();
		while (picture.find()) {
			List<String> words = new ArrayList<>(List.of(picture.group(1).strip().split("\\s+")));
			boolean looks = words.removeIf(word -> LOOK.matcher(word).matches());
			if (looks && picture.group(1).matches("(.*\\s)?bg(\\s.*)?")) {
				report.add(line, "A background picture stands in the slide now.");
			}
			picture.appendReplacement(text, Matcher.quoteReplacement(looks ? "![" + String.join(" ", words) + "]" : picture.group()));
		}
		return picture.appendTail(text).toString();
	}

	/** Headings that are underlined get their hashes, so that all headings look alike. */
	private static List<Line> underlined(List<Line> lines) {
		List<Line> result = new ArrayList<>(lines);
		List<Integer> gone = new ArrayList<>();
		for (Node node = Markup.parse(Line.join(lines)).getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && lines.get(Markup.line(node)).headingLevel() == 0) {
				int from = Markup.line(node);
				int to = node.getSourceSpans().getLast().getLineIndex();
				String words = Line.join(lines.subList(from, to)).replaceAll("\\s*\\n\\s*", " ").strip();
				if (to > from && !words.startsWith(":::")) {
					result.set(from, lines.get(from).withText("#".repeat(heading.getLevel()) + " " + words));
					for (int i = from + 1; i <= to; i++) {
						gone.add(i);
					}
				}
			}
		}
		gone.reversed().forEach(place -> result.remove((int) place));
		return result;
	}
}
