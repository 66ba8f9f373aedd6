package org.tenday.importer.internal.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.tenday.importer.ImportException;

/**
 * A page of a lesson, its boxes found.
 *
 * @param file     relative to the lesson
 * @param settings the keys at its head
 * @param lines    what is below its head, worked out as far as it can be
 * @param pieces   the same, in parts
 */
public record Page(Path file, Settings settings, List<Line> lines, List<Piece> pieces) {

	private static final Pattern FILLER = Pattern.compile("(?is).*(FIXME|placeholder|TODO|to be written|coming soon).*");
	private static final int FILLER_WORDS = 25;

	public static Page read(Path file, SourceFolder folder, Dialect format, Report report) throws ImportException {
		FrontMatter page = FrontMatter.split(folder.lines(file));
		return of(file, page.settings(), format.plain(page), report);
	}

	/** The same page with other lines below its head. */
	public Page withLines(List<Line> newLines, Report report) {
		return of(file, settings, newLines, report);
	}

	private static Page of(Path file, Settings settings, List<Line> lines, Report report) {
		List<Piece> pieces = new KramdownQuotes(report).within(new FencedDivs(report).parse(lines));
		return new Page(file, settings, List.copyOf(lines), pieces);
	}

	/** The title at its head, or its first heading, or its file's name in words. */
	public String title() {
		String written = settings.text("title");
		if (!written.isBlank()) {
			return Markup.words(written);
		}
		return lines.stream().filter(line -> line.headingLevel() > 0).findFirst().map(line -> Markup.words(line.headingWords()))
				.filter(words -> !words.isEmpty()).orElseGet(this::nameInWords);
	}

	/** Whether it says nothing but that something is to be written here. */
	public boolean isFiller() {
		String text = Line.join(lines).replaceAll("[#:*>_-]+", " ").strip();
		return text.isEmpty() || FILLER.matcher(text).matches() && text.split("\\s+").length <= FILLER_WORDS && !text.contains("http");
	}

	/** The items of a list in its head, each a line that points there. */
	public List<Line> listed(String key) {
		List<Line> items = new ArrayList<>();
		settings.texts(key).forEach(text -> items.add(new Line(file, 1, text)));
		return items;
	}

	/** The file's name without number and ending. */
	public String stem() {
		String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		String plain = name.replaceFirst("^\\d+[a-z]?[-_. ]+", "");
		return plain.isEmpty() ? name : plain;
	}

	private String nameInWords() {
		String words = stem().replaceAll("[-_]+", " ").strip();
		return words.isEmpty() ? "Untitled" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
