package org.tenday.ui.internal.preview;

import org.tenday.model.Programme;

/**
 * What a page is to be made of.
 *
 * @param subject   the session
 * @param programme as it was when this was asked
 * @param look      the publication that the session is shown in
 * @param place     which page
 * @param width     of the picture, in pixels
 */
record Question(Subject subject, Programme programme, Look look, Place place, int width) {

	/** Which page is to be shown. */
	sealed interface Place {

		/** The page with this number, from 1; the last one where there are fewer. */
		record Number(int number) implements Place {
		}

		/** The page on which the block begins that is being looked at, or else the session. */
		record Beginning() implements Place {
		}

		/** The first page on which something has changed since the last answer; otherwise the one with this number. */
		record Changed(int otherwise) implements Place {
		}
	}

	/** Whether the answer to this is of use for whoever asks something else. */
	boolean isAboutTheSame(Question other) {
		return subject.isBeside(other.subject) && look.equals(other.look);
	}
}
