package org.tenday.document;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What a file says of itself: its document properties and its foot lines.
 *
 * @param title    the document's title
 * @param subject  what it is, such as "Participant handbook"
 * @param author   may be empty
 * @param language of its words
 * @param stamp    the build stamp, the same in all files of one export; printed at the foot
 * @param created  the date in the document properties; taken from the content, so that the same input gives the same bytes
 */
public record Info(String title, String subject, String author, Locale language, String stamp, Instant created) {

	public Info {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(stamp, "stamp");
		Objects.requireNonNull(created, "created");
	}
}
