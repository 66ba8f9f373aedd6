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

	/**
	 * Adds a finding that only a person can put right, at another place than the one that it is about.
	 *
	 * @param where   the place it is about
	 * @param remedy  the place at which it is put right
	 * @param message one sentence: what is wrong and what to do
	 */
	default void addElsewhere(Where where, Where remedy, String message) {
		add(where, message);
	}
}
