package org.tenday.model;

/** Where a block can be printed. */
public enum Place {
	/** The learner's handbook. */
	HANDBOOK,
	/** The trainer guide. */
	GUIDE,
	/** The slides in the room. */
	SLIDES,
	/** A handout for one session. */
	HANDOUT;

	/** Whether learners see what is printed here. */
	public boolean isForLearners() {
		return this != GUIDE;
	}
}
