package org.tenday.model;

import java.util.Optional;

/**
 * What stands in a block: a record, brought by the core or by a skill area's plug-in.
 * <p>
 * The record's components are text, numbers, booleans, enums, ids, {@link java.time.LocalDate}s, other records of the same kind, or lists
 * of these; so a file and a form can be made from it without further code. Its components may be empty, never null.
 */
public interface BlockContent {

	/**
	 * The same content as learners may see it: without answers, model solutions and trainer's words; empty where nothing is left. Whoever
	 * adds a component that learners must not see takes it away here, and nowhere else.
	 */
	default Optional<BlockContent> forLearners() {
		return Optional.of(this);
	}
}
