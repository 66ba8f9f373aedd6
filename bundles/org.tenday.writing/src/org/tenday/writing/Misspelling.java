package org.tenday.writing;

import java.util.List;

/**
 * A word that no dictionary knows.
 *
 * @param start   where it begins in the text, in characters
 * @param word    as it is written
 * @param similar what may have been meant, the likeliest first; may be empty
 */
public record Misspelling(int start, String word, List<String> similar) {

	public Misspelling {
		similar = List.copyOf(similar);
	}

	/** The place after the word. */
	public int end() {
		return start + word.length();
	}

	/** The same word where it stands after something before it became longer, or shorter. */
	public Misspelling moved(int by) {
		return new Misspelling(start + by, word, similar);
	}
}
