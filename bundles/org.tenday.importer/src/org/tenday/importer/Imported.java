package org.tenday.importer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.tenday.model.Programme;

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
}
