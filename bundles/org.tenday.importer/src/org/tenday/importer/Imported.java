package org.tenday.importer;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/**
 * What came of an import.
 *
 * @param programme with an entry in its media for each of the files
 * @param media     the files' bytes by their paths below the media folder, with forward slashes
 * @param found     what each part of the programme was, in the order of reading; a part that no line names was made up to hold the others
 * @param report    what was made simpler or left out, in the order of reading
 */
public record Imported(Programme programme, Map<String, byte[]> media, List<Found> found, List<ReportLine> report) {

	public Imported {
		Objects.requireNonNull(programme, "programme");
		media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
		found = List.copyOf(found);
		report = List.copyOf(report);
	}

	/**
	 * The import of a part of its programme: with the files, and with what was found and reported, that belong to it.
	 *
	 * @param part the same programme without some of its modules, sessions, blocks and timetables, and without some of its files
	 */
	public Imported part(Programme part) {
		if (part.equals(programme)) {
			return this;
		}
		Set<Id> before = ids(programme);
		Set<Id> gone = new HashSet<>(before);
		gone.removeAll(ids(part));
		Sources sources = Sources.of(this);
		Set<ReportLine> ofOthers = new HashSet<>();
		Set<ReportLine> ofThese = new HashSet<>(sources.ofTheWhole());
		before.forEach(piece -> (gone.contains(piece) ? ofOthers : ofThese).addAll(sources.report(piece)));
		Map<String, byte[]> files = new LinkedHashMap<>(media);
		files.keySet().removeIf(file -> part.media(file).isEmpty());
		return new Imported(part, files, found.stream().filter(each -> !gone.contains(each.becomes())).toList(),
				report.stream().filter(line -> ofThese.contains(line) || !ofOthers.contains(line)).toList());
	}

	/**
	 * The import without the timetables that were made up to hold its sessions. Beside the timetables of a programme that it goes into they
	 * would say nothing.
	 */
	public Imported withoutMadeUpTimetables() {
		Set<Id> real = found.stream().map(Found::becomes).collect(Collectors.toSet());
		return part(programme.withTimetables(programme.timetables().stream().filter(each -> real.contains(each.id())).toList()));
	}

	private static Set<Id> ids(Programme programme) {
		Set<Id> ids = new HashSet<>();
		for (Module module : programme.modules()) {
			ids.add(module.id());
			module.objectives().forEach(objective -> ids.add(objective.id()));
			for (Session session : module.sessions()) {
				ids.add(session.id());
				session.blocks().forEach(block -> ids.add(block.id()));
			}
		}
		programme.timetables().forEach(timetable -> ids.add(timetable.id()));
		return ids;
	}
}
