package org.tenday.cli.internal;

/** How a command ended. */
enum ExitStatus {
	/** Done. */
	DONE(0),
	/** Done, with findings of severity error, or with a part that could not be made. */
	DONE_IN_PART(1),
	/** Could not be done. */
	NOT_DONE(2);

	private final int number;

	ExitStatus(int number) {
		this.number = number;
	}

	/** As the caller of the process sees it. */
	int number() {
		return number;
	}
}
