package org.tenday.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Turns a document into a file of one format. Stateless: one instance may write several documents at once. */
public interface DocumentWriter {

	/**
	 * Writes the document. The same document gives the same bytes.
	 *
	 * @param document what to write
	 * @param pages    the page on which each anchor stands, as another writer laid the same document out; for formats that cannot know it
	 *                 but show it, such as Word's table of contents; may be empty
	 * @param out      where to; not closed
	 * @throws IOException where {@code out} takes no more
	 */
	Written write(Document document, Map<String, Integer> pages, OutputStream out) throws IOException;

	/**
	 * Writes the document as the user has set it; as usual, where nothing can be set for the format. The same document with the same settings
	 * gives the same bytes.
	 *
	 * @param settings values by the ids of settings that the plug-in declares; what is not here is as usual
	 */
	default Written write(Document document, Map<String, Integer> pages, Map<String, String> settings, OutputStream out)
			throws IOException {
		return write(document, pages, out);
	}
}
