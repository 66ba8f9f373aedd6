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
}
