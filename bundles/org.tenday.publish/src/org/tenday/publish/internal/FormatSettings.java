package org.tenday.publish.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.publish.ExportException;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;

/**
 * What is set for the formats of one export.
 *
 * @param byFormat what holds for each format, by file ending and the id of the setting: what is chosen, and else what is usual
 * @param cited    how the pages of the handbook are laid out that others cite: as PDF where it is made so, else as the format that is made
 */
public record FormatSettings(Map<String, Map<String, String>> byFormat, Map<String, String> cited) {

	public FormatSettings {
		byFormat = Map.copyOf(byFormat);
		cited = Map.copyOf(cited);
	}

	/**
	 * What holds where something is chosen.
	 *
	 * @param chosen by the endings of formats that there are, and the ids of settings
	 * @param jobs   of the export
	 * @throws ExportException where a setting is not declared for the format, or cannot have the value
	 */
	static FormatSettings of(Map<String, Map<String, String>> chosen, Writers writers, List<Job> jobs) throws ExportException {
		Map<String, Map<String, String>> settled = new HashMap<>();
		for (Writer writer : writers.all()) {
			try {
				settled.put(writer.format(), writer.settings().settled(chosen.getOrDefault(writer.format(), Map.of()), writer.name()));
			} catch (IllegalArgumentException refusal) {
				throw new ExportException(refusal.getMessage(), refusal);
			}
		}
		FormatSettings settings = new FormatSettings(settled, Map.of());
		return new FormatSettings(settled, settings.cited(jobs, writers));
	}

	/** Where no handbook is made, its pages are taken to be those of what is. */
	private Map<String, String> cited(List<Job> jobs, Writers writers) {
		List<Job> handbooks = jobs.stream().filter(Job::hasCitedPages).toList();
		Set<Writer> made = (handbooks.isEmpty() ? jobs : handbooks).stream().flatMap(job -> job.writers().stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return writers.of(Plan.LAID_OUT).map(layout -> made.contains(layout)
				? of(layout)
				: ofPages(layout, made.stream().filter(Writer::needsPages).findFirst().orElse(layout))).orElse(Map.of());
	}

	/** What is set for a format. */
	Map<String, String> of(Writer writer) {
		return byFormat.getOrDefault(writer.format(), Map.of());
	}

	/**
	 * How pages have to be laid out so that they are those of a format: what can be set in the same way for both, as it is set for that one.
	 *
	 * @param layout lays pages out
	 * @param shown  has them, or shows their numbers
	 */
	Map<String, String> ofPages(Writer layout, Writer shown) {
		Map<String, String> pages = new LinkedHashMap<>(of(layout));
		of(shown).forEach((id, value) -> {
			if (layout.settings().of(id).filter(setting -> setting.allows(value)).isPresent()) {
				pages.put(id, value);
			}
		});
		return pages;
	}
}
