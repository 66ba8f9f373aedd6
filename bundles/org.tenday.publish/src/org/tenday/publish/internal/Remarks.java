package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tenday.publish.ExportResult.ExportedFile;

/** What an export has to say, each sentence once, with all that it is said of: the same picture is missing in every file. */
final class Remarks {

	/** Something that was found while a file was written. */
	record OfFile(ExportedFile file, String sentence) {
	}

	/** What is missing, by the sentence, with the publications where it is. */
	private final SequencedMap<String, SequencedSet<String>> gaps = new LinkedHashMap<>();
	/** What was printed in a simpler way, by the sentence, with the files where it was; none for what no file is to be named for. */
	private final SequencedMap<String, List<ExportedFile>> warnings = new LinkedHashMap<>();

	void gap(String sentence, String publication) {
		gaps.computeIfAbsent(sentence, any -> new LinkedHashSet<>()).add(publication);
	}

	void warn(String sentence) {
		warnings.computeIfAbsent(sentence, any -> new ArrayList<>());
	}

	void warn(OfFile remark) {
		warnings.computeIfAbsent(remark.sentence(), any -> new ArrayList<>()).add(remark.file());
	}

	/** Sentences, each with the publications where something is missing. */
	List<String> gaps() {
		return gaps.entrySet().stream().map(gap -> "%s Missing in: %s.".formatted(gap.getKey(), String.join(", ", gap.getValue())))
				.toList();
	}

	/** Sentences, each behind the file that it is about, or the publications with their formats. */
	List<String> warnings() {
		return warnings.entrySet().stream().map(warning -> where(warning.getValue()) + warning.getKey()).toList();
	}

	private static String where(List<ExportedFile> files) {
		if (files.size() <= 1) {
			return files.stream().map(file -> file.name() + ": ").collect(Collectors.joining());
		}
		Map<String, TreeSet<String>> formats = new LinkedHashMap<>();
		files.forEach(file -> formats.computeIfAbsent(file.publication(), any -> new TreeSet<>()).add(file.format()));
		return formats.entrySet().stream().map(each -> "%s (%s)".formatted(each.getKey(), String.join(", ", each.getValue())))
				.collect(Collectors.joining(", ", "", ": "));
	}
}
