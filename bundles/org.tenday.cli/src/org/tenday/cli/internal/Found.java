package org.tenday.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.tenday.check.Severity;

/**
 * Something to put right, with its place in the files.
 *
 * @param rule     the id of the rule that found it
 * @param severity how much it matters
 * @param file     seen from the programme's folder, with forward slashes
 * @param line     from 1; 0 where the whole file is meant
 * @param path     the place in the programme
 * @param message  one sentence
 * @param mends    what can put it right by itself, in words
 */
record Found(String rule, Severity severity, String file, int line, String path, String message, List<String> mends) {

	/** The file as it is named in reports, whatever the system's separator. */
	static String relative(Path folder, Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}
}
