package org.tenday.publish;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.model.ModuleId;
import org.tenday.model.TimetableId;
import org.tenday.publish.EditionOf.Reader;

/**
 * What is to be made. Whatever names nothing means all.
 *
 * @param publications by id; empty for all
 * @param formats      file endings; empty for all
 * @param formatsOf    file endings of single publications by id, in place of {@code formats}
 * @param readers      who the editions are for; empty for all
 * @param timetable    the way of delivery; empty for the programme's first
 * @param days         one file for each of these days, from 1, instead of one for the whole programme
 * @param modules      one file for each of these modules, instead of one for the whole programme
 * @param theme        how it looks
 * @param settings     what is chosen for formats, by file ending and the id of the {@linkplain Writer#settings() setting}; all else is as
 *                     usual
 * @param folder       where to; made where it does not exist
 */
public record ExportRequest(Set<String> publications, Set<String> formats, Map<String, Set<String>> formatsOf, Set<Reader> readers,
		Optional<TimetableId> timetable, List<Integer> days, List<ModuleId> modules, Theme theme, Map<String, Map<String, String>> settings,
		Path folder) {

	public ExportRequest {
		Objects.requireNonNull(timetable, "timetable");
		Objects.requireNonNull(theme, "theme");
		Objects.requireNonNull(folder, "folder");
		publications = Set.copyOf(publications);
		formats = Set.copyOf(formats);
		formatsOf = formatsOf.entrySet().stream()
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
		readers = readers.isEmpty() ? EnumSet.allOf(Reader.class) : EnumSet.copyOf(readers);
		settings = settings.entrySet().stream()
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
		days = days.stream().distinct().toList();
		modules = modules.stream().distinct().toList();
	}

	/** A request that asks for all publications in the same formats, set as usual. */
	public ExportRequest(Set<String> publications, Set<String> formats, Set<Reader> readers, Optional<TimetableId> timetable,
			List<Integer> days, List<ModuleId> modules, Theme theme, Path folder) {
		this(publications, formats, Map.of(), readers, timetable, days, modules, theme, Map.of(), folder);
	}

	/** The file endings that a publication is wanted in; empty for all. */
	public Set<String> formats(String publication) {
		return formatsOf.getOrDefault(publication, formats);
	}

	/** All publications in all formats and editions, in the neutral theme. */
	public static ExportRequest everything(Path folder) {
		return new ExportRequest(Set.of(), Set.of(), Set.of(), Optional.empty(), List.of(), List.of(), Themes.NEUTRAL, folder);
	}

	/** The same in some formats only. */
	public ExportRequest withFormats(Set<String> newFormats) {
		return new ExportRequest(publications, newFormats, formatsOf, readers, timetable, days, modules, theme, settings, folder);
	}

	/** The same with formats of their own for single publications. */
	public ExportRequest withFormatsOf(Map<String, Set<String>> newFormatsOf) {
		return new ExportRequest(publications, formats, newFormatsOf, readers, timetable, days, modules, theme, settings, folder);
	}

	/** The same with some publications only. */
	public ExportRequest withPublications(Set<String> newPublications) {
		return new ExportRequest(newPublications, formats, formatsOf, readers, timetable, days, modules, theme, settings, folder);
	}

	/** The same for some readers only. */
	public ExportRequest withReaders(Set<Reader> newReaders) {
		return new ExportRequest(publications, formats, formatsOf, newReaders, timetable, days, modules, theme, settings, folder);
	}

	/** The same day by day. */
	public ExportRequest withDays(List<Integer> newDays) {
		return new ExportRequest(publications, formats, formatsOf, readers, timetable, newDays, modules, theme, settings, folder);
	}

	/** The same module by module. */
	public ExportRequest withModules(List<ModuleId> newModules) {
		return new ExportRequest(publications, formats, formatsOf, readers, timetable, days, newModules, theme, settings, folder);
	}

	/** The same in another theme. */
	public ExportRequest withTheme(Theme newTheme) {
		return new ExportRequest(publications, formats, formatsOf, readers, timetable, days, modules, newTheme, settings, folder);
	}

	/** The same with other choices for formats, by file ending and the id of the setting. */
	public ExportRequest withSettings(Map<String, Map<String, String>> newSettings) {
		return new ExportRequest(publications, formats, formatsOf, readers, timetable, days, modules, theme, newSettings, folder);
	}
}
