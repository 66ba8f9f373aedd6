package org.tenday.publish.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.publish.Progress;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;

/**
 * Finds on which page each anchor of a document stands, where the document is not asked for in the format that lays pages out.
 *
 * @param warn takes a sentence where it cannot be found
 */
record PageFinder(Writers writers, Progress progress, Consumer<String> warn) {

	/**
	 * Lays the document out, and keeps nothing but the numbers. Where that fails, page numbers are missing, and nothing else.
	 *
	 * @param loss what then is missing, for the warning
	 * @return empty where the pages cannot be known
	 */
	Map<String, Integer> of(Document document, String loss) {
		Optional<Supplier<DocumentWriter>> writer = writers.of(Plan.LAID_OUT).flatMap(Writer::document);
		if (writer.isEmpty()) {
			return Map.of();
		}
		try {
			return writer.get().get().write(document, Map.of(), new StoppableOutput(OutputStream.nullOutputStream(), progress)).anchors();
		} catch (StoppableOutput.Stopped stopped) {
			return Map.of();
		} catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
			warn.accept("The pages of \"%s\" could not be laid out, so %s: %s.".formatted(document.info().subject(), loss,
					ExportRun.said(e)));
			return Map.of();
		}
	}
}
