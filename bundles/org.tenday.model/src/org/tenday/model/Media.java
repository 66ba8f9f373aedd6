package org.tenday.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * What must be known of a picture or other file before it is printed.
 *
 * @param file    its path below the programme's {@code media} folder, with forward slashes
 * @param alt     what somebody who cannot see it needs to know; may be empty, which a check reports
 * @param source  where it comes from and who made it; may be empty
 * @param licence under which it may be used; may be empty
 * @param consent how the people that it shows agreed; empty where it shows nobody
 */
public record Media(
		@Field(label = "File", help = "Its name below the programme's media folder.", kind = Field.Kind.MEDIA) String file,
		@Field(label = "Alternative text", help = "What somebody who cannot see the picture needs to know.") String alt,
		@Field(label = "Source", help = "Where it comes from and who made it.") String source,
		@Field(label = "Licence", help = "Such as CC BY 4.0, or Own work.") String licence,
		@Field(label = "Consent", help = "How the people in it agreed, printed nowhere; empty where it shows nobody.") String consent) {

	private static final String FOLDER = "media/";

	public Media {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(alt, "alt");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(licence, "licence");
		Objects.requireNonNull(consent, "consent");
	}

	/**
	 * The file that an address in Markdown names, as in {@link #file()}: {@code media/my%20ward.png} is the file {@code my ward.png}. Empty
	 * for an address that does not begin with the media folder.
	 */
	public static Optional<String> fileAt(String address) {
		if (!address.startsWith(FOLDER)) {
			return Optional.empty();
		}
		String file = address.substring(FOLDER.length());
		try {
			// The decoder is made for forms, in which a plus sign is a space; in addresses it is itself.
			return Optional.of(URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8));
		} catch (IllegalArgumentException noAddress) {
			return Optional.of(file);
		}
	}

	/** What learners may see of it: how people agreed may hold their names, and is printed nowhere. */
	Media forLearners() {
		return new Media(file, alt, source, licence, "");
	}
}
