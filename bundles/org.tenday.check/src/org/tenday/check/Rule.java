package org.tenday.check;

/** Looks at a whole programme for one kind of trouble. Stateless. */
public interface Rule {

	/** A stable id such as {@code objective.weak-verb}; users name it to switch the rule off. */
	String id();

	/** How much what it finds matters. */
	Severity severity();

	/** One or two sentences for the help: what the rule looks for and where it comes from. */
	String help();

	/** Reports what it finds, in the order of the programme. */
	void check(Subject subject, Thresholds thresholds, Findings findings);
}
