package org.tenday.check;

/** How much a finding matters. */
public enum Severity {
	/** Must be put right before printing. */
	ERROR,
	/** Ought to be put right. */
	WARNING,
	/** Worth a look. */
	INFO
}
