package org.tenday.contribution;

import org.eclipse.core.runtime.Status;

/** What is said of a contribution, as the log has it: an error where something of it is left out, or else a warning. */
public final class ContributionStatus extends Status {

	ContributionStatus(int severity, String owner, String message, Throwable cause) {
		super(severity, owner, message, cause);
	}
}
