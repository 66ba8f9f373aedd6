package org.tenday.model;

import java.util.Objects;

/**
 * One kind of learner that a programme is for.
 *
 * @param role   such as "Community nurse"
 * @param stage  the career stage, such as "early career"; may be empty
 * @param needs  what they know and what they want to do; may be empty
 */
public record AudienceSegment(
		@Field(label = "Who", help = "Such as community nurse.") String role,
		@Field(label = "Career stage", help = "Such as early career; may be empty.") String stage,
		@Field(label = "Needs", help = "What they know, and what they want to do.") String needs) {

	public AudienceSegment {
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(stage, "stage");
		Objects.requireNonNull(needs, "needs");
	}
}
