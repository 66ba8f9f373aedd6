package org.tenday.model;

import java.util.Objects;

/**
 * What must be known of a picture or other file before it is printed.
 *
 * @param file    its path below the programme's {@code media} folder, with forward slashes
 * @param alt     what somebody who cannot see it needs to know; may be empty, which a check reports
 * @param source  where it comes from and who made it; may be empty
 * @param licence under which it may be used; may be empty
 * @param consent how the people that it shows agreed; empty where it shows nobody
 */
public record Media(String file, String alt, String source, String licence, String consent) {

	public Media {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(alt, "alt");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(licence, "licence");
		Objects.requireNonNull(consent, "consent");
	}
}
