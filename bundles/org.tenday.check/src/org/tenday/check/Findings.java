package org.tenday.check;

/** Where a rule puts what it finds. */
@FunctionalInterface
public interface Findings {

	/**
	 * Adds a finding of the rule that is being run.
	 *
	 * @param message one sentence: what is wrong and what to do
	 * @param mends   the best first
	 */
	void add(Where where, String message, Mend... mends);
}
