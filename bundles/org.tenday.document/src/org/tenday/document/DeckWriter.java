package org.tenday.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Turns a deck into a file of one format. Stateless: one instance may write several decks at once. */
public interface DeckWriter {

	/**
	 * Writes the deck. The same deck gives the same bytes.
	 *
	 * @param deck what to write
	 * @param out  where to; not closed
	 * @throws IOException where {@code out} takes no more
	 */
	Written write(Deck deck, OutputStream out) throws IOException;

	/**
	 * Writes the deck as the user has set it; as usual, where nothing can be set for the format. The same deck with the same settings gives the
	 * same bytes.
	 *
	 * @param settings values by the ids of settings that the plug-in declares; what is not here is as usual
	 */
	default Written write(Deck deck, Map<String, String> settings, OutputStream out) throws IOException {
		return write(deck, out);
	}

	/**
	 * Whether decks of a theme are to come as they were composed, because this writer itself breaks what does not fit: on slides of the user's own there is
	 * other room than on Tenday's. All other decks come broken already, and in the same way to every writer.
	 */
	default boolean breaks(Theme theme) {
		return false;
	}
}
