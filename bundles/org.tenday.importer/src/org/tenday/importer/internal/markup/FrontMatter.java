package org.tenday.importer.internal.markup;

import java.util.List;

import org.tenday.importer.ImportException;

/**
 * A page of a lesson: the keys at its head, and what follows them.
 *
 * @param settings {@link Settings#NONE} where it has no head
 * @param body     the lines below
 */
public record FrontMatter(Settings settings, List<Line> body) {

	/**
	 * @throws ImportException where there is a head but it is not YAML, or never ends
	 */
	public static FrontMatter split(List<Line> lines) throws ImportException {
		int start = 0;
		while (start < lines.size() && lines.get(start).isBlank()) {
			start++;
		}
		if (start == lines.size() || !lines.get(start).text().stripTrailing().equals("---")) {
			return new FrontMatter(Settings.NONE, lines);
		}
		for (int end = start + 1; end < lines.size(); end++) {
			if (lines.get(end).text().stripTrailing().matches("---|\\.\\.\\.")) {
				List<Line> head = lines.subList(start + 1, end);
				Line first = lines.get(start);
				return new FrontMatter(Settings.read(Line.join(head), first.file(), first.number() + 1),
						lines.subList(end + 1, lines.size()));
			}
		}
		Line first = lines.get(start);
		throw new ImportException("%s:%d: The head of this page never ends: close it with a line of three hyphens."
				.formatted(SourceFolder.slashed(first.file()), first.number()));
	}
}
