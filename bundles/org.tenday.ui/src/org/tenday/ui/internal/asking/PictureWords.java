package org.tenday.ui.internal.asking;

import java.util.Objects;

import org.tenday.model.Media;

/**
 * What is known of a picture.
 *
 * @param alt     what somebody who cannot see it needs to know; never blank
 * @param source  where it comes from and who made it; may be empty, which a check reports
 * @param licence under which it may be used; may be empty, which a check reports
 * @param consent how the people that it shows agreed; empty where it shows nobody
 */
public record PictureWords(String alt, String source, String licence, String consent) {

	public PictureWords {
		if (alt.isBlank()) {
			throw new IllegalArgumentException("A picture needs words for those who cannot see it.");
		}
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(licence, "licence");
		Objects.requireNonNull(consent, "consent");
	}

	/**
	 * The same, of a file.
	 *
	 * @param file its path below the media folder, with forward slashes
	 */
	public Media of(String file) {
		return new Media(file, alt, source, licence, consent);
	}
}
