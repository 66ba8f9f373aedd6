package org.tenday.publish.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.tenday.document.Document;
import org.tenday.publish.Progress;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;

/**
 * Finds on which page each anchor of a document stands, where the document is not asked for in the format that lays pages out.
 *
 * @param settings of all formats
 * @param warn     takes a sentence where it cannot be found
 */
record PageFinder(Writers writers, FormatSettings settings, Progress progress, Consumer<String> warn) {

	/**
	 * Lays the document out, and keeps nothing but the numbers. Where that fails, page numbers are missing, and nothing else.
	 *
	 * @param layout how, as {@link #layout} says it
	 * @param loss   what then is missing, for the warning
	 * @return empty where the pages cannot be known
	 */
	Map<String, Integer> of(Document document, Map<String, String> layout, String loss) {
		Optional<Writer> writer = writer();
		if (writer.isEmpty()) {
			return Map.of();
		}
		try {
			return writer.get().document().orElseThrow().get()
					.write(document, Map.of(), layout, new StoppableOutput(OutputStream.nullOutputStream(), progress)).anchors();
		} catch (StoppableOutput.Stopped stopped) {
			return Map.of();
		} catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
			warn.accept("The pages of \"%s\" could not be laid out, so %s: %s.".formatted(document.info().subject(), loss,
					ExportRun.said(e)));
			return Map.of();
		}
	}

	/** How pages are laid out that are those of a format. */
	Map<String, String> layout(Writer shown) {
		return writer().map(writer -> settings.ofPages(writer, shown)).orElse(Map.of());
	}

	private Optional<Writer> writer() {
		return writers.of(Plan.LAID_OUT).filter(writer -> writer.document().isPresent());
	}
}
