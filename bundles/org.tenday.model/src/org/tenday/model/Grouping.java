package org.tenday.model;

/** How the room is divided in a session. */
public enum Grouping {
	/** Everybody together. */
	WHOLE_GROUP,
	/** Tables of about four to six. */
	SMALL_GROUPS,
	/** Two and two. */
	PAIRS,
	/** Everybody alone. */
	INDIVIDUAL
}
