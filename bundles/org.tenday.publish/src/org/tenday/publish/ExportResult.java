package org.tenday.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Publication.Form;

/**
 * What came of an export.
 *
 * @param folder    where the files are
 * @param stamp     in all of them
 * @param files     what was made, in order
 * @param failures  what could not be made
 * @param gaps      sentences about what of the programme is missing on the pages, such as a picture that is not there
 * @param warnings  sentences about what was printed in a simpler way than asked
 * @param cancelled whether it was stopped before the end
 */
public record ExportResult(Path folder, BuildStamp stamp, List<ExportedFile> files, List<Failure> failures, List<String> gaps,
		List<String> warnings,
		boolean cancelled) {

	/**
	 * A finished file.
	 *
	 * @param name        in the folder
	 * @param publication its id
	 * @param reader      who it is for
	 * @param extent      how much of the programme it prints
	 * @param format      its ending
	 * @param form        whether {@code count} counts pages, slides or events
	 * @param count       pages, slides or events; 0 where the format has none of its own
	 */
	public record ExportedFile(String name, String publication, Reader reader, Extent extent, String format, Form form, int count) {
	}

	/**
	 * A file that could not be made.
	 *
	 * @param name    as it would have been called
	 * @param message one sentence
	 * @param cause   for the log
	 */
	public record Failure(String name, String message, Optional<Throwable> cause) {
	}

	public ExportResult {
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(stamp, "stamp");
		files = List.copyOf(files);
		failures = List.copyOf(failures);
		gaps = List.copyOf(gaps);
		warnings = List.copyOf(warnings);
	}

	/** Whether all that was asked for was made, with nothing missing in it. */
	public boolean isComplete() {
		return failures.isEmpty() && gaps.isEmpty() && !cancelled;
	}
}
