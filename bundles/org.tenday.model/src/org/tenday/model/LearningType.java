package org.tenday.model;

/**
 * What learners do in a session: the six types of Laurillard's conversational framework, as ABC Learning Design uses them
 * (Laurillard, <i>Teaching as a Design Science</i>, 2012).
 */
public enum LearningType {
	/** Listening, reading, watching. */
	ACQUISITION,
	/** Finding out, comparing, searching. */
	INVESTIGATION,
	/** Doing it, with feedback. */
	PRACTICE,
	/** Putting views to one another. */
	DISCUSSION,
	/** Making something together. */
	COLLABORATION,
	/** Making something of one's own. */
	PRODUCTION
}
