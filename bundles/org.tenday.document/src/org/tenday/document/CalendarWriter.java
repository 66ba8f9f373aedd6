package org.tenday.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

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

	/**
	 * Writes the calendar as the user has set it; as usual, where nothing can be set for the format. The same calendar with the same settings
	 * gives the same bytes.
	 *
	 * @param settings values by the ids of settings that the plug-in declares; what is not here is as usual
	 */
	default Written write(Calendar calendar, Map<String, String> settings, OutputStream out) throws IOException {
		return write(calendar, out);
	}
}
