package org.tenday.publish.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.document.Deck;
import org.tenday.publish.ExportResult.ExportedFile;
import org.tenday.publish.ExportResult.Failure;

/**
 * What became of a job.
 *
 * @param files    that were made, in the order of making
 * @param gaps     sentences about what is missing on the pages, and
 * @param warnings about all else that could not be printed as asked; each once
 * @param ofFiles  what was found while a file was written
 * @param empty    why there is nothing in some files, by their names, in the order of making
 * @param anchors  the page on which each anchor stands; empty where it is not known
 * @param deck     the slides, fitted; empty for what is none
 */
record JobResult(Job job, List<ExportedFile> files, List<Failure> failures, List<String> gaps, List<String> warnings,
		List<Remarks.OfFile> ofFiles,
		Map<String, String> empty, Map<String, Integer> anchors, Optional<Deck> deck) {

	JobResult {
		files = List.copyOf(files);
		failures = List.copyOf(failures);
		gaps = List.copyOf(gaps);
		warnings = List.copyOf(warnings);
		ofFiles = List.copyOf(ofFiles);
		empty = new LinkedHashMap<>(empty); // in the order of making, which Map.copyOf would lose
		anchors = Map.copyOf(anchors);
	}
}
