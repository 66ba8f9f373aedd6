package org.tenday.model;

/** What to keep and what to cut when a day runs late. */
public enum Priority {
	/** Never cut. */
	MUST,
	/** Cut only when time is short. */
	SHOULD,
	/** Cut first. */
	COULD
}
