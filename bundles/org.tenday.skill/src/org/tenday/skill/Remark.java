package org.tenday.skill;

import java.util.Objects;

/**
 * What there is to say of something that was composed.
 *
 * @param sentence what and where
 * @param isGap    whether something of the programme is missing on the page, such as a picture that is not there; otherwise it is there in
 *                 a simpler way than asked
 */
public record Remark(String sentence, boolean isGap) {

	public Remark {
		Objects.requireNonNull(sentence, "sentence");
	}
}
