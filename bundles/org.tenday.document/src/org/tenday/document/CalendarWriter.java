package org.tenday.document;

import java.io.IOException;
import java.io.OutputStream;

/** Turns a calendar into a file of one format. Stateless: one instance may write several calendars at once. */
public interface CalendarWriter {

	/**
	 * Writes the calendar. The same calendar gives the same bytes.
	 *
	 * @param calendar what to write
	 * @param out      where to; not closed
	 * @return as pages, how many events there are
	 * @throws IOException where {@code out} takes no more
	 */
	Written write(Calendar calendar, OutputStream out) throws IOException;
}
