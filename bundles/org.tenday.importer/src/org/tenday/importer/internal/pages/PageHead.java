package org.tenday.importer.internal.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;

/** Takes the head off a page, be it YAML between hyphens or TOML between plus signs, and forgives what tools forgive. */
final class PageHead {

	private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w.-]*)\\s*:(?:\\s+(.*))?");
	private static final String YAML = "---";
	private static final String TOML = "+++";

	private PageHead() {
	}

	/** A page without a head has {@link Settings#NONE}; a rule at the beginning of a page is no head. */
	static FrontMatter split(List<Line> lines, Report report) {
		int start = 0;
		while (start < lines.size() && lines.get(start).isBlank()) {
			start++;
		}
		String fence = start < lines.size() ? lines.get(start).text().stripTrailing() : "";
		if (!fence.equals(YAML) && !fence.equals(TOML)) {
			return new FrontMatter(Settings.NONE, lines);
		}
		int end = end(lines, start + 1, fence);
		if (end < 0 || !looksLikeKeys(lines.subList(start + 1, end), fence)) {
			return new FrontMatter(Settings.NONE, lines);
		}
		List<Line> head = lines.subList(start + 1, end);
		List<Line> yaml = fence.equals(TOML) ? new TomlHead(report).yaml(head) : head;
		return new FrontMatter(settings(yaml, lines.get(start), report), lines.subList(end + 1, lines.size()));
	}

	private static int end(List<Line> lines, int from, String fence) {
		for (int i = from; i < lines.size(); i++) {
			String text = lines.get(i).text().stripTrailing();
			if (text.equals(fence) || fence.equals(YAML) && text.equals("...")) {
				return i;
			}
		}
		return -1;
	}

	/** What stands between two rules at the beginning of a page may be its first slide as well. */
	private static boolean looksLikeKeys(List<Line> head, String fence) {
		Optional<Line> first = head.stream().filter(line -> !line.isBlank() && !line.text().strip().startsWith("#")).findFirst();
		return first.isPresent() && (fence.equals(TOML)
				? first.get().text().matches("\\s*(\\[{1,2}.*|[\\w.\"-]+\\s*=.*)")
				: KEY.matcher(first.get().text()).matches());
	}

	private static Settings settings(List<Line> yaml, Line fence, Report report) {
		Path file = fence.file();
		try {
			return Settings.read(Line.join(yaml), file, fence.number() + 1);
		} catch (ImportException broken) {
			report.add(fence, "The head of this page was read line by line, for it is not quite YAML (%s)."
					.formatted(broken.getMessage().replaceFirst("\\.$", "")));
			return lineByLine(yaml, file, true, report);
		}
	}

	/** Often a title has a colon and no quotes. */
	private static Settings lineByLine(List<Line> yaml, Path file, boolean withLists, Report report) {
		List<String> kept = new ArrayList<>();
		for (Line line : yaml) {
			Matcher key = KEY.matcher(line.text());
			if (key.matches() && key.group(2) != null && !key.group(2).isBlank()) {
				String value = key.group(2).strip();
				String words = value.replaceAll("^[\"']|[\"']$", "").replace("'", "''").replaceAll("\\p{Cc}", " ");
				kept.add(key.group(1) + ": " + (withLists && value.matches("\\[.*]") ? value : "'" + words + "'"));
			} else if (!line.isBlank() && withLists) {
				report.add(line, "This line of the page's head is left out: %s".formatted(line.text().strip()));
			}
		}
		try {
			return Settings.read(String.join("\n", kept), file, 1);
		} catch (ImportException hopeless) {
			if (withLists) {
				return lineByLine(yaml, file, false, report);
			}
			report.add(file, "The head of this page is left out: %s".formatted(hopeless.getMessage()));
			return Settings.NONE;
		}
	}
}
